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
      log("orders failed", e);
      response.sendError(500, "The orders cannot be shown.");
    }
  }
}

@RestController
public class Errors {
  @ExceptionHandler(Exception.class)
  public ResponseEntity<String> any(Exception e) {
    log.error("request failed", e);
    return ResponseEntity.internalServerError().body("Something went wrong.");
  }
}
