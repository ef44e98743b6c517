import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.InitialDirContext;
import javax.naming.directory.SearchResult;
import org.springframework.ldap.core.AttributesMapper;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

public class Directory extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException {
    String filter = "(&(objectClass=person)(uid=" + request.getParameter("uid") + "))";
    try {
      DirContext context = new InitialDirContext(settings());
      // ruleid: java-ldap-from-request
      NamingEnumeration<SearchResult> found = context.search("ou=people,dc=example,dc=com", filter, controls());
      request.setAttribute("found", found);
    } catch (NamingException e) {
      throw new ServletException(e);
    }
  }
}

@RestController
public class PeopleController {
  private final LdapTemplate ldap;

  @GetMapping("/people")
  public List<String> people(@RequestParam String mail) {
    // ruleid: java-ldap-from-request
    return ldap.search("ou=people", "(mail=" + mail + ")", (AttributesMapper<String>) a -> (String) a.get("cn").get());
  }
}
