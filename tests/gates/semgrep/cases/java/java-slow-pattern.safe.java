import java.util.regex.Pattern;

public class Names {
  private static final Pattern NAME = Pattern.compile("^\\w+(?:-\\w+)*$");

  boolean valid(String name) {
    return NAME.matcher(name).matches();
  }
}

public class Codes {
  boolean valid(String code) {
    return code.matches("[a-z0-9]*#");
  }
}
