import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

public class ProxyServlet extends HttpServlet {
  private static final Set<String> HOSTS = Set.of("img.example.com", "cdn.example.com");

  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    URL url = new URL(request.getParameter("url"));
    if (!HOSTS.contains(url.getHost())) {
      response.sendError(400);
      return;
    }
    try (InputStream in = url.openStream()) {
      in.transferTo(response.getOutputStream());
    }
  }
}

@RestController
public class RateController {
  private final RestTemplate rest = new RestTemplate();

  @GetMapping("/rates/{currency}")
  public String rate(@PathVariable String currency) {
    return rest.getForObject("https://rates.example.com/v1/" + currency, String.class);
  }
}
