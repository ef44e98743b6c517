import com.mongodb.client.model.Filters;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.security.core.userdetails.User;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UserController {
  private final MongoTemplate mongo;

  @GetMapping("/users")
  public List<User> users(@RequestParam String name) {
    Query query = new Query(Criteria.where("name").is(name));
    return mongo.find(query, User.class);
  }
}

public class FindServlet extends HttpServlet {
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    long hits = collection.countDocuments(Filters.eq("city", request.getParameter("city")));
    response.setHeader("X-Hits", Long.toString(hits));
  }
}
