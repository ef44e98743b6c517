import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

public class Tickets {
  byte[] next() {
    // ruleid: java-fixed-seed
    SecureRandom random = new SecureRandom("tickets".getBytes(StandardCharsets.UTF_8));
    byte[] ticket = new byte[16];
    random.nextBytes(ticket);
    return ticket;
  }
}

public class Draw {
  int winner(int players) throws GeneralSecurityException {
    SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
    // ruleid: java-fixed-seed
    random.setSeed(4711L);
    return random.nextInt(players);
  }
}
