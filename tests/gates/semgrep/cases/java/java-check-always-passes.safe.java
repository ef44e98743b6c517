import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;

public class Permissions {
  public boolean hasPermission(User user, String action) {
    return user.roles().stream().anyMatch(role -> role.allows(action));
  }
}

public class Account implements UserDetails {
  @Override
  public boolean isAccountNonExpired() {
    return true;
  }

  @Override
  public boolean isCredentialsNonExpired() {
    return true;
  }
}
