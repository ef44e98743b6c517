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
  public Label label(@RequestParam String title) {
    return new Label(String.format("%s, %s", title, shop.city()));
  }
}

public class GreetingServlet extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    String text = MessageFormat.format(bundle.getString("greeting"), request.getParameter("name"), 3);
    request.setAttribute("text", text);
  }
}
