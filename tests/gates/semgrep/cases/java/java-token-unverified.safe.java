import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Jwts;
import javax.crypto.SecretKey;

public class TokenReader {
  private final Algorithm algorithm;

  String user(String token) {
    return JWT.require(algorithm).withIssuer("shop").build().verify(token).getSubject();
  }
}

public class ClaimsReader {
  Claims read(String token, SecretKey key) {
    return Jwts.parser().verifyWith(key).build().parseSignedClaims(token).getPayload();
  }
}
