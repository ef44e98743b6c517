import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.apache.commons.beanutils.BeanUtils;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

public class ProfileServlet extends HttpServlet {
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException {
    try {
      Account account = accounts.current();
      // ruleid: java-fields-from-request
      BeanUtils.populate(account, request.getParameterMap());
      accounts.save(account);
    } catch (ReflectiveOperationException e) {
      throw new ServletException(e);
    }
  }
}

@RestController
public class AccountController {
  private final ObjectMapper mapper;

  @PatchMapping("/account")
  public void change(@RequestBody Map<String, Object> fields) throws JsonMappingException {
    // ruleid: java-fields-from-request
    Account account = mapper.updateValue(accounts.current(), fields);
    accounts.save(account);
  }
}
