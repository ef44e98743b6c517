import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

public class RememberServlet extends HttpServlet {
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    Cookie cookie = new Cookie("remember", tokens.issue(request.getRemoteUser()));
    cookie.setHttpOnly(true);
    // ruleid: java-cookie-not-secure
    response.addCookie(cookie);
  }
}

public class RememberServlet extends HttpServlet {
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    Cookie cookie = new Cookie("remember", tokens.issue(request.getRemoteUser()));
    cookie.setHttpOnly(true);
    // ruleid: java-cookie-not-secure
    cookie.setSecure(false);
    response.addCookie(cookie);
  }
}
