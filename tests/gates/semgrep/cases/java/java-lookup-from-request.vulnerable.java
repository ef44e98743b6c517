import jakarta.jms.Queue;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

public class SourceServlet extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException {
    try {
      Context context = new InitialContext();
      // ruleid: java-lookup-from-request
      DataSource source = (DataSource) context.lookup(request.getParameter("source"));
      use(source);
    } catch (NamingException e) {
      throw new ServletException(e);
    }
  }
}

@RestController
public class QueueController {
  @PostMapping("/queues/{name}")
  public void purge(@PathVariable String name) throws NamingException {
    // ruleid: java-lookup-from-request
    Queue queue = InitialContext.doLookup(name);
    purge(queue);
  }
}
