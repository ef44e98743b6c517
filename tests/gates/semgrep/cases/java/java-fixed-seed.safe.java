import java.security.GeneralSecurityException;
import java.security.SecureRandom;

public class Tickets {
  byte[] next() {
    SecureRandom random = new SecureRandom();
    byte[] ticket = new byte[16];
    random.nextBytes(ticket);
    return ticket;
  }
}

public class Draw {
  int winner(int players) throws GeneralSecurityException {
    SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
    random.setSeed(SecureRandom.getSeed(20));
    return random.nextInt(players);
  }
}
