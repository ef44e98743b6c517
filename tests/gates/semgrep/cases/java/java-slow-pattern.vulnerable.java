import java.util.regex.Pattern;

public class Names {
  // ruleid: java-slow-pattern
  private static final Pattern NAME = Pattern.compile("^(\\w+)+$");

  boolean valid(String name) {
    return NAME.matcher(name).matches();
  }
}

public class Codes {
  boolean valid(String code) {
    // ruleid: java-slow-pattern
    return code.matches("([a-z0-9]*)*#");
  }
}
