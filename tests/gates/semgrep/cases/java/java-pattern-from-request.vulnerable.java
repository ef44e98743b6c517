import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class GrepController {
  @GetMapping("/grep")
  public List<String> grep(@RequestParam String form) {
    // ruleid: java-pattern-from-request
    Pattern pattern = Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    return lines().filter(pattern.asPredicate()).toList();
  }
}

public class FilterServlet extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String form = request.getParameter("form");
    long hits = 0;
    // ruleid: java-pattern-from-request
    for (String name : names()) if (name.matches(form)) hits++;
    response.setHeader("X-Hits", Long.toString(hits));
  }
}
