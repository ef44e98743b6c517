import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

public class Hooks {
  void install(Path hook) throws IOException {
    Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}

public class Spool {
  void share(File file) {
    file.setWritable(true);
    file.setReadable(true, true);
  }
}
