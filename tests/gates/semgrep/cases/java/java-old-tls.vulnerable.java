import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

public class Client {
  SSLContext context() throws GeneralSecurityException {
    // ruleid: java-old-tls
    SSLContext context = SSLContext.getInstance("SSLv3");
    context.init(null, null, null);
    return context;
  }
}

public class Relay {
  void prepare(SSLSocket socket) {
    // ruleid: java-old-tls
    socket.setEnabledProtocols(new String[] {"TLSv1", "TLSv1.2"});
  }
}
