import java.io.File;

public class Lock {
  File file() {
    // ruleid: java-guessable-temp-file
    return new File("/tmp/import.lock");
  }
}

public class Cache {
  File file() {
    // ruleid: java-guessable-temp-file
    return new File(System.getProperty("java.io.tmpdir"), "prices.json");
  }
}
