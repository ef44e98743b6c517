import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;

public class Notes {
  SecretKeySpec key() {
    byte[] bytes = Base64.getDecoder().decode(System.getenv("NOTES_KEY"));
    return new SecretKeySpec(bytes, "AES");
  }
}

public class TokenIssuer {
  private final String secret;

  TokenIssuer(@Value("${tokens.secret}") String secret) {
    this.secret = secret;
  }

  String issue(String user) {
    return JWT.create().withSubject(user).sign(Algorithm.HMAC256(secret));
  }
}
