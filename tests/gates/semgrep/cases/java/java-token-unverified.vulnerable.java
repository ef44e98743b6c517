import com.auth0.jwt.JWT;
import com.auth0.jwt.interfaces.DecodedJWT;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Jwts;

public class TokenReader {
  String user(String token) {
    // ruleid: java-token-unverified
    DecodedJWT jwt = JWT.decode(token);
    return jwt.getSubject();
  }
}

public class ClaimsReader {
  Claims read(String token) {
    // ruleid: java-token-unverified
    return Jwts.parser().unsecured().build().parseUnsecuredClaims(token).getPayload();
  }
}
