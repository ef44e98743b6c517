import org.springframework.security.core.userdetails.User;

public class Permissions {
  // ruleid: java-check-always-passes
  public boolean hasPermission(User user, String action) {
    return true;
  }
}

public class Tokens {
  // ruleid: java-check-always-passes
  private boolean verifyToken(String token) {
    // for now
    return true;
  }
}
