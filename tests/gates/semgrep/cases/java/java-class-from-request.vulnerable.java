import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

public class DispatchServlet extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException {
    try {
      // ruleid: java-class-from-request
      Class<?> handler = Class.forName("com.example." + request.getParameter("handler"));
      ((Runnable) handler.getDeclaredConstructor().newInstance()).run();
    } catch (ReflectiveOperationException e) {
      throw new ServletException(e);
    }
  }
}

@RestController
public class FieldController {
  @GetMapping("/field")
  public Object field(@RequestParam String name) throws ReflectiveOperationException {
    // ruleid: java-class-from-request
    Method getter = Profile.class.getMethod("get" + name);
    return getter.invoke(current());
  }
}
