import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

public class LoginServlet extends HttpServlet {
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Account account = accounts.findByName(request.getParameter("name"));
    request.getSession().setAttribute("role", account.getRole());
  }
}

public class LanguageServlet extends HttpServlet {
  private static final Set<String> LANGUAGES = Set.of("de", "en", "fr");

  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String language = request.getParameter("language");
    if (!LANGUAGES.contains(language)) {
      response.sendError(400);
      return;
    }
    request.getSession().setAttribute("language", language);
  }
}
