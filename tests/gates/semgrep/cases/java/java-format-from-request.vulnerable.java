import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.MessageFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class LabelController {
  @GetMapping("/label")
  public Label label(@RequestParam String layout) {
    // ruleid: java-format-from-request
    return new Label(String.format(layout, shop.name(), shop.city()));
  }
}

public class GreetingServlet extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    // ruleid: java-format-from-request
    String text = MessageFormat.format(request.getHeader("X-Greeting"), "Ada", 3);
    request.setAttribute("text", text);
  }
}
