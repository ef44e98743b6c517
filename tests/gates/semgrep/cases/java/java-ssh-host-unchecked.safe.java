import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.Session;
import java.io.File;
import java.io.IOException;

public class Deploy {
  Session open(JSch jsch) throws JSchException {
    jsch.setKnownHosts("/etc/deploy/known_hosts");
    Session session = jsch.getSession("deploy", "host.example.com");
    session.setConfig("StrictHostKeyChecking", "yes");
    session.connect();
    return session;
  }
}

public class Upload {
  void send(File file) throws IOException {
    try (SSHClient client = new SSHClient()) {
      client.loadKnownHosts();
      client.connect("files.example.com");
      client.newSCPFileTransfer().upload(file.getPath(), "/in");
    }
  }
}
