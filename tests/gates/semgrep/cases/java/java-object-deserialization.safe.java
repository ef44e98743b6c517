import java.io.ObjectInputStream;

class Reader {
  Object read(InputStream stream) throws Exception {
    ObjectInputStream input = new ObjectInputStream(stream);
    input.setObjectInputFilter(filter);
    // ok: java-object-deserialization
    return input.readObject();
  }

  Settings parse(String text) throws Exception {
    // ok: java-object-deserialization
    return mapper.readValue(text, Settings.class);
  }
}
