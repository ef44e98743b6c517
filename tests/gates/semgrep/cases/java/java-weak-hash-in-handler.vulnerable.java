import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

public class RegisterServlet extends HttpServlet {
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException {
    try {
      // ruleid: java-weak-hash-in-handler
      MessageDigest digest = MessageDigest.getInstance("MD5");
      byte[] hash = digest.digest(request.getParameter("password").getBytes(StandardCharsets.UTF_8));
      accounts.save(request.getParameter("name"), hash);
    } catch (NoSuchAlgorithmException e) {
      throw new ServletException(e);
    }
  }
}

public class SignatureServlet extends HttpServlet {
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException {
    try {
      String algorithm = settings.getProperty("hash", "SHA1");
      // ruleid: java-weak-hash-in-handler
      MessageDigest digest = MessageDigest.getInstance(algorithm);
      check(digest.digest(body(request)));
    } catch (NoSuchAlgorithmException e) {
      throw new ServletException(e);
    }
  }
}
