import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

public class HelloServlet extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    String name = request.getParameter("name");
    // ruleid: java-markup-from-request
    response.getWriter().println("<p>Hello, " + name + "</p>");
  }
}

@RestController
public class SearchController {
  @GetMapping(value = "/search", produces = MediaType.TEXT_HTML_VALUE)
  public String search(@RequestParam("q") String query) {
    // ruleid: java-markup-from-request
    return "<h1>Results for " + query + "</h1>";
  }
}

public class ThemeServlet extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String theme = "light";
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals("theme")) theme = URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8);
      }
    }
    PrintWriter out = response.getWriter();
    // ruleid: java-markup-from-request
    out.printf("<body class='%s'>", theme);
  }
}
