import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

public class StateServlet extends HttpServlet {
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
    try (ObjectInputStream in = new ObjectInputStream(request.getInputStream())) {
      in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("com.example.State;!*"));
      restore((State) in.readObject());
    } catch (ClassNotFoundException e) {
      throw new ServletException(e);
    }
  }
}

@RestController
public class ImportController {
  private final ObjectMapper mapper = new ObjectMapper();

  @PostMapping("/import")
  public void load(@RequestBody String json) throws JsonProcessingException {
    store.save(mapper.readValue(json, Order.class));
  }
}
