import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

public class LoginServlet extends HttpServlet {
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String role = request.getParameter("role");
    // ruleid: java-session-from-request
    request.getSession().setAttribute("role", role);
  }
}

public class SettingServlet extends HttpServlet {
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    HttpSession session = request.getSession(true);
    // ruleid: java-session-from-request
    session.setAttribute(request.getHeader("X-Setting"), "on");
  }
}
