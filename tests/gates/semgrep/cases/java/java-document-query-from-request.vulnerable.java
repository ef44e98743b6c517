import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.security.core.userdetails.User;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UserController {
  private final MongoTemplate mongo;

  @GetMapping("/users")
  public List<User> users(@RequestParam String name) {
    // ruleid: java-document-query-from-request
    BasicQuery query = new BasicQuery("{ name: '" + name + "' }");
    return mongo.find(query, User.class);
  }
}

public class FindServlet extends HttpServlet {
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    // ruleid: java-document-query-from-request
    Document filter = Document.parse(request.getParameter("filter"));
    long hits = collection.countDocuments(filter);
    response.setHeader("X-Hits", Long.toString(hits));
  }
}
