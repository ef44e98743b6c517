import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class CartTest {
  @Test
  void totalIsRight() {
    new Cart().total();
    // ruleid: java-test-that-cannot-fail
    Assertions.assertTrue(true);
  }
}

class CartTest {
  // ruleid: java-test-that-cannot-fail
  @Test
  void emptyCartHasNoTotal() {}

  @Test
  void addsUp() {
    Assertions.assertEquals(3, new Cart().add(3).total());
  }
}
