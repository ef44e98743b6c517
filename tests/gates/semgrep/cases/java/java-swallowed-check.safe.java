import java.io.IOException;
import java.security.GeneralSecurityException;

public class Webhooks {
  boolean verifySignature(byte[] body, byte[] signature) {
    try {
      verifier.update(body);
      return verifier.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}

public class Pool {
  boolean isClosed() {
    try {
      return socket.read() < 0;
    } catch (IOException e) {
      return true;
    }
  }
}
