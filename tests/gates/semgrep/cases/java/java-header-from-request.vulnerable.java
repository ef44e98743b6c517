import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

public class LanguageServlet extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    // ruleid: java-header-from-request
    response.addHeader("Content-Language", request.getParameter("lang"));
  }
}

@Controller
public class ExportController {
  @GetMapping("/export")
  public void export(@RequestParam String name, HttpServletResponse response) throws IOException {
    // ruleid: java-header-from-request
    response.setHeader("Content-Disposition", "attachment; filename=" + name);
    writer.write(response.getOutputStream());
  }
}
