import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

public class RegisterServlet extends HttpServlet {
  private final PasswordEncoder encoder = new BCryptPasswordEncoder(12);

  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    accounts.save(request.getParameter("name"), encoder.encode(request.getParameter("password")));
  }
}

public class SignatureServlet extends HttpServlet {
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-512");
      check(digest.digest(body(request)));
    } catch (NoSuchAlgorithmException e) {
      throw new ServletException(e);
    }
  }
}
