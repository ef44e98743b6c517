import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import javax.script.ScriptException;
import org.springframework.expression.ExpressionParser;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

public class FormulaServlet extends HttpServlet {
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    ScriptEngine engine = new ScriptEngineManager().getEngineByName("js");
    try {
      // ruleid: java-code-from-request
      Object value = engine.eval(request.getParameter("formula"));
      log("evaluated to " + value.getClass());
    } catch (ScriptException e) {
      response.sendError(400);
    }
  }
}

@RestController
public class RuleController {
  private final ExpressionParser parser = new SpelExpressionParser();

  @PostMapping("/rules/try")
  public boolean matches(@RequestBody String rule) {
    // ruleid: java-code-from-request
    return Boolean.TRUE.equals(parser.parseExpression(rule).getValue(new Order(), Boolean.class));
  }
}
