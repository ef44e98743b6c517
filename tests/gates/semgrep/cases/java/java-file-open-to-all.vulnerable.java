import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

public class Hooks {
  void install(Path hook) throws IOException {
    // ruleid: java-file-open-to-all
    Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxrwxrwx"));
  }
}

public class Spool {
  void share(File file) {
    // ruleid: java-file-open-to-all
    file.setWritable(true, false);
  }
}
