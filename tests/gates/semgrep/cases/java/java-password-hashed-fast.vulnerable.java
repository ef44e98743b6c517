import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;
import com.google.common.hash.Hashing;

class Accounts {
  byte[] digest(String password) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    // ruleid: java-password-hashed-fast
    return digest.digest(password.getBytes(StandardCharsets.UTF_8));
  }

  byte[] salted(String password, byte[] salt) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-512");
    digest.update(salt);
    // ruleid: java-password-hashed-fast
    digest.update(password.getBytes());
    return digest.digest();
  }

  void register(SignUp form) {
    // ruleid: java-password-hashed-fast
    users.save(form.getEmail(), DigestUtils.sha256Hex(form.getPassword()));
  }

  String other(String pwd) {
    // ruleid: java-password-hashed-fast
    return Hashing.sha256().hashString(pwd, StandardCharsets.UTF_8).toString();
  }
}
