import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

public class Snapshots {
  Snapshot read(String json) throws JsonProcessingException {
    return new ObjectMapper().readValue(json, Snapshot.class);
  }
}

public class Playbooks {
  Object read(InputStream in) {
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    return yaml.load(in);
  }
}
