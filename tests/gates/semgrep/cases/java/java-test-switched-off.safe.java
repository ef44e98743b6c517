import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

class MailTest {
  @Disabled("the mail server of the tests is being moved, #512")
  @Test
  void sends() {
    Assertions.assertEquals(1, mail.send());
  }
}

public class MailTest {
  @Test
  public void sends() {
    Assert.assertEquals(1, mail.send());
  }
}
