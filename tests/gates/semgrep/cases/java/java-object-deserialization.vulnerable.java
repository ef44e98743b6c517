import java.io.ObjectInputStream;

class Reader {
  Object read(InputStream stream) throws Exception {
    ObjectInputStream input = new ObjectInputStream(stream);
    // ruleid: java-object-deserialization
    return input.readObject();
  }
}
