import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public class Lock {
  Path file() throws IOException {
    return Files.createTempFile("import", ".lock");
  }
}

public class Cache {
  File file() {
    return new File(System.getProperty("user.home"), ".shop/prices.json");
  }
}
