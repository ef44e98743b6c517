import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

public class SessionServlet extends HttpServlet {
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    Cookie cookie = new Cookie("sid", sessions.open());
    cookie.setSecure(true);
    // ruleid: java-cookie-open-to-scripts
    cookie.setHttpOnly(false);
    response.addCookie(cookie);
  }
}

@RestController
public class SessionController {
  @PostMapping("/session")
  public ResponseEntity<Void> open() {
    // ruleid: java-cookie-open-to-scripts
    ResponseCookie cookie = ResponseCookie.from("sid", sessions.open()).secure(true).httpOnly(false).build();
    return ResponseEntity.noContent().header("Set-Cookie", cookie.toString()).build();
  }
}
