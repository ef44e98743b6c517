import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

public class DispatchServlet extends HttpServlet {
  private final Map<String, Runnable> handlers = Map.of("ping", this::ping, "info", this::info);

  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Runnable handler = handlers.get(request.getParameter("handler"));
    if (handler == null) response.sendError(404);
    else handler.run();
  }
}

@RestController
public class FieldController {
  private static final List<String> FIELDS = List.of("Name", "City");

  @GetMapping("/field")
  public Object field(@RequestParam String name) throws ReflectiveOperationException {
    if (!FIELDS.contains(name)) throw new IllegalArgumentException("no such field");
    return Profile.class.getMethod("get" + name).invoke(current());
  }
}
