import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.Session;
import java.io.File;
import java.io.IOException;

public class Deploy {
  Session open(JSch jsch) throws JSchException {
    Session session = jsch.getSession("deploy", "host.example.com");
    // ruleid: java-ssh-host-unchecked
    session.setConfig("StrictHostKeyChecking", "no");
    session.connect();
    return session;
  }
}

public class Upload {
  void send(File file) throws IOException {
    try (SSHClient client = new SSHClient()) {
      // ruleid: java-ssh-host-unchecked
      client.addHostKeyVerifier(new PromiscuousVerifier());
      client.connect("files.example.com");
      client.newSCPFileTransfer().upload(file.getPath(), "/in");
    }
  }
}
