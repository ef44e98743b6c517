import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
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
      engine.put("amount", request.getParameter("amount"));
      Object value = engine.eval("Number(amount) * 1.19");
      log("evaluated to " + value.getClass());
    } catch (ScriptException e) {
      response.sendError(400);
    }
  }
}

@RestController
public class RuleController {
  private static final Map<String, String> RULES = Map.of("large", "total > 1000", "late", "days > 30");
  private final ExpressionParser parser = new SpelExpressionParser();

  @PostMapping("/rules/try")
  public boolean matches(@RequestBody String name) {
    return Boolean.TRUE.equals(parser.parseExpression(RULES.get(name)).getValue(new Order(), Boolean.class));
  }
}
