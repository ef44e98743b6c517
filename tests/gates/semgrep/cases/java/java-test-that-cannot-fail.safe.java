import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class CartTest {
  @Test
  void totalIsRight() {
    Assertions.assertEquals(12, new Cart().add(5).add(7).total());
  }
}

class CartTest {
  @Test
  void refusesNegativePrices() {
    try {
      new Cart().add(-1);
      Assertions.fail("a negative price was taken");
    } catch (IllegalArgumentException expected) {
      Assertions.assertEquals("negative", expected.getMessage());
    }
  }
}
