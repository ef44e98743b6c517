import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;

public class OrderServlet extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      orders.show(request, response);
    } catch (SQLException e) {
      // ruleid: java-stack-trace-to-client
      e.printStackTrace(response.getWriter());
    }
  }
}

@RestController
public class Errors {
  @ExceptionHandler(Exception.class)
  public ResponseEntity<String> any(Exception e) {
    // ruleid: java-stack-trace-to-client
    return ResponseEntity.internalServerError().body(ExceptionUtils.getStackTrace(e));
  }
}
