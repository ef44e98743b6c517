import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

public class Unpack {
  void unpack(ZipInputStream zip, File folder) throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      File target = new File(folder, entry.getName());
      if (!target.getCanonicalPath().startsWith(folder.getCanonicalPath() + File.separator)) {
        throw new IOException("outside of the folder: " + entry.getName());
      }
      try (FileOutputStream out = new FileOutputStream(target)) {
        zip.transferTo(out);
      }
    }
  }
}

public class Theme {
  void install(ZipFile zip, Path folder) throws IOException {
    for (ZipEntry entry : Collections.list(zip.entries())) {
      Path target = folder.resolve(entry.getName()).normalize();
      if (!target.startsWith(folder)) throw new IOException("outside of the folder");
      Files.copy(zip.getInputStream(entry), target);
    }
  }
}
