import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.util.Map;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MailController {
  private final Configuration configuration;

  @PostMapping("/mails/preview")
  public void preview(@RequestBody String text, Writer out) throws IOException, TemplateException {
    // ruleid: java-template-from-request
    Template template = new Template("preview", new StringReader(text), configuration);
    template.process(Map.of("name", "Ada"), out);
  }
}

@Controller
public class HelpController {
  @GetMapping("/help")
  public String help(@RequestParam String topic) {
    // ruleid: java-template-from-request
    return "help/" + topic;
  }
}
