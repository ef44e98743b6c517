import com.thoughtworks.xstream.XStream;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.ObjectInputStream;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

public class StateServlet extends HttpServlet {
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
    try (ObjectInputStream in = new ObjectInputStream(request.getInputStream())) {
      // ruleid: java-object-from-request
      restore((State) in.readObject());
    } catch (ClassNotFoundException e) {
      throw new ServletException(e);
    }
  }
}

@RestController
public class ImportController {
  private final XStream xstream = new XStream();

  @PostMapping("/import")
  public void load(@RequestBody String xml) {
    // ruleid: java-object-from-request
    store.save(xstream.fromXML(xml));
  }
}
