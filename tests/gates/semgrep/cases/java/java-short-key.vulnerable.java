import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.RSAKeyGenParameterSpec;

public class Keys {
  static KeyPair pair() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    // ruleid: java-short-key
    generator.initialize(1024);
    return generator.generateKeyPair();
  }
}

public class Keys {
  static KeyPair pair(KeyPairGenerator generator) throws GeneralSecurityException {
    // ruleid: java-short-key
    generator.initialize(new RSAKeyGenParameterSpec(512, RSAKeyGenParameterSpec.F4));
    return generator.generateKeyPair();
  }
}
