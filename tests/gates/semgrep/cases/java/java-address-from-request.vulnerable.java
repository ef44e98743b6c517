import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

public class ProxyServlet extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    URL url = new URL(request.getParameter("url"));
    // ruleid: java-address-from-request
    try (InputStream in = url.openStream()) {
      in.transferTo(response.getOutputStream());
    }
  }
}

@RestController
public class WebhookController {
  private final RestTemplate rest = new RestTemplate();

  @PostMapping("/webhooks/test")
  public String test(@RequestBody Webhook webhook) {
    // ruleid: java-address-from-request
    return rest.getForObject(webhook.getAddress(), String.class);
  }
}
