import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

class MailTest {
  // ruleid: java-test-switched-off
  @Disabled
  @Test
  void sends() {
    Assertions.assertEquals(1, mail.send());
  }
}

public class MailTest {
  // ruleid: java-test-switched-off
  @Ignore
  @Test
  public void sends() {
    Assert.assertEquals(1, mail.send());
  }
}
