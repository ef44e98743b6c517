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
    Pattern pattern = Pattern.compile(Pattern.quote(form), Pattern.CASE_INSENSITIVE);
    return lines().filter(pattern.asPredicate()).toList();
  }
}

public class FilterServlet extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String part = request.getParameter("part");
    long hits = 0;
    for (String name : names()) if (name.contains(part)) hits++;
    response.setHeader("X-Hits", Long.toString(hits));
  }
}
