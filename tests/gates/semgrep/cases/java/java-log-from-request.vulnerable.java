import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

public class SignInServlet extends HttpServlet {
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    String user = request.getParameter("user");
    // ruleid: java-log-from-request
    log.warn("failed login of " + user);
  }
}

@RestController
public class FileController {
  @DeleteMapping("/files/{name}")
  public void remove(@PathVariable String name) {
    // ruleid: java-log-from-request
    logger.info("removing {}", name);
    files.remove(name);
  }
}
