import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import org.yaml.snakeyaml.Yaml;

public class Snapshots {
  ObjectMapper mapper() {
    ObjectMapper mapper = new ObjectMapper();
    // ruleid: java-any-class-from-text
    mapper.enableDefaultTyping(ObjectMapper.DefaultTyping.NON_FINAL);
    return mapper;
  }
}

public class Playbooks {
  Object read(InputStream in) {
    Yaml yaml = new Yaml();
    // ruleid: java-any-class-from-text
    return yaml.load(in);
  }
}
