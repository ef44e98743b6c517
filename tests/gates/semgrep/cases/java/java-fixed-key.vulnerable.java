import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.nio.charset.StandardCharsets;
import javax.crypto.spec.SecretKeySpec;

public class Notes {
  private static final byte[] IV_FIELD = {};

  SecretKeySpec key() {
    // ruleid: java-fixed-key
    return new SecretKeySpec("Sixteen Letters!".getBytes(StandardCharsets.UTF_8), "AES");
  }
}

public class TokenIssuer {
  private static final String SECRET = "Sixteen Letters!Sixteen ";

  String issue(String user) {
    // ruleid: java-fixed-key
    return JWT.create().withSubject(user).sign(Algorithm.HMAC256(SECRET));
  }
}
