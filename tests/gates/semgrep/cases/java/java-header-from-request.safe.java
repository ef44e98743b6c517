import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

public class LanguageServlet extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.addHeader("Content-Language", URLEncoder.encode(request.getParameter("lang"), StandardCharsets.UTF_8));
  }
}

@Controller
public class ExportController {
  @GetMapping("/export")
  public void export(@RequestParam String name, HttpServletResponse response) throws IOException {
    String file = name.replaceAll("[\\r\\n\"]", "_");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
    writer.write(response.getOutputStream());
  }
}
