import java.security.GeneralSecurityException;

public class Webhooks {
  boolean verifySignature(byte[] body, byte[] signature) {
    // ruleid: java-swallowed-check
    try {
      verifier.update(body);
      return verifier.verify(signature);
    } catch (GeneralSecurityException e) {
      return true;
    }
  }
}

public class Policy {
  public boolean isAuthorized(String user, String action) {
    // ruleid: java-swallowed-check
    try {
      return client.decide(user, action).allowed();
    } catch (Exception e) {
      log.warn("policy service is down", e);
      return true;
    }
  }
}
