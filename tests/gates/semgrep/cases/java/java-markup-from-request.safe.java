import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

public class HelloServlet extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    String name = HtmlUtils.htmlEscape(request.getParameter("name"));
    response.getWriter().println("<p>Hello, " + name + "</p>");
  }
}

public class EchoServlet extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().println("You said " + request.getParameter("q"));
  }
}

@RestController
public class SearchController {
  record Answer(String query, int hits) {}

  @GetMapping("/search")
  public Answer search(@RequestParam("q") String query) {
    return new Answer(query, index.count(query));
  }
}
