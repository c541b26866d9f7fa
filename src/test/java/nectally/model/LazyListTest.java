package nectally.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LazyListTest {

  private static final LazyList<Integer> NUMBERS =
      new LazyList<>() {
        @Override
        protected Integer make(int index) {
          return 10 * index;
        }

        @Override
        public int size() {
          return 3;
        }
      };

  private final List<Integer> asked = new ArrayList<>();

  private List<String> words() {
    return LazyList.map(
        NUMBERS,
        number -> {
          asked.add(number);
          return "No. " + number;
        });
  }

  @Test
  void elementsAreMadeWhenTheyAreLookedAt() {
    List<String> words = words();
    assertEquals(List.of(), asked);
    assertEquals("No. 20", words.get(2));
    assertEquals(List.of(20), asked);
    assertEquals(List.of("No. 0", "No. 10", "No. 20"), words);
  }

  @Test
  void theLastElementIsMadeOnceForAllWhoLookAtItInTurn() {
    List<String> words = words();
    String first = words.get(1);
    assertSame(first, words.get(1));
    assertEquals("No. 0", words.get(0));
    assertEquals("No. 10", words.get(1));
    assertEquals(List.of(10, 0, 10), asked);
  }

  @Test
  void aListThatIsNotLazyIsMappedAtOnce() {
    List<String> words =
        LazyList.map(
            List.of(1, 2),
            number -> {
              asked.add(number);
              return "No. " + number;
            });
    assertEquals(List.of(1, 2), asked);
    assertEquals(List.of("No. 1", "No. 2"), words);
  }
}
