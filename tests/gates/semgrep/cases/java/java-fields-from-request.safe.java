import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

public class ProfileServlet extends HttpServlet {
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    Account account = accounts.current();
    account.setName(request.getParameter("name"));
    account.setCity(request.getParameter("city"));
    accounts.save(account);
  }
}

@RestController
public class AccountController {
  record Change(String name, String city) {}

  @PatchMapping("/account")
  public void change(@RequestBody Change change) {
    Account account = accounts.current();
    account.setName(change.name());
    account.setCity(change.city());
    accounts.save(account);
  }
}
