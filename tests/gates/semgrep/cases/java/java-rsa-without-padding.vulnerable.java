import java.security.GeneralSecurityException;
import java.security.Key;
import javax.crypto.Cipher;

public class Envelope {
  byte[] seal(Key key, byte[] secret) throws GeneralSecurityException {
    // ruleid: java-rsa-without-padding
    Cipher cipher = Cipher.getInstance("RSA/ECB/NoPadding");
    cipher.init(Cipher.ENCRYPT_MODE, key);
    return cipher.doFinal(secret);
  }
}

public class Licence {
  byte[] open(Key key, byte[] text) throws GeneralSecurityException {
    // ruleid: java-rsa-without-padding
    Cipher cipher = Cipher.getInstance("RSA/None/NoPadding", "BC");
    cipher.init(Cipher.DECRYPT_MODE, key);
    return cipher.doFinal(text);
  }
}
