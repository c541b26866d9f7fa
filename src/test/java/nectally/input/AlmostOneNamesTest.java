package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import nectally.Chance;
import nectally.model.NameKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everybody whose name is almost another's is found as by holding each against each. */
class AlmostOneNamesTest {

  private static final List<String> FIRST =
      List.of("Ann ", "Anna ", "An ", "A. ", "Ann B. ", "Jon ", "John ", "Jonh ", "");

  private static final List<String> LAST =
      List.of(
          "Smith",
          "Smyth",
          "Smit",
          "Msith",
          "McDonald",
          "Mc Donald",
          "Lee",
          "Le",
          "Lee 12",
          "\u5f35");

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theyAreTheSameAsOfAllPairs(long seed) {
    String[] names = names(Chance.of(seed));
    AlmostOneNames alike = new AlmostOneNames(names, true);
    AlmostOneNames slips = new AlmostOneNames(names, false);
    for (int i = 0; i < names.length; i++) {
      BitSet expected = new BitSet();
      BitSet bySlip = new BitSet();
      for (int k = 0; k < names.length; k++) {
        expected.set(k, AlmostOneName.is(names[i], names[k]));
        boolean wanted = !names[i].isEmpty() && !names[k].isEmpty();
        bySlip.set(k, wanted && AlmostOneName.isSlip(names[i], names[k], 0));
      }
      assertThat(alike.of(i)).as("of %s", names[i]).isEqualTo(expected);
      assertThat(slips.of(i)).as("slips of %s", names[i]).isEqualTo(bySlip);
    }
  }

  private static String[] names(Random random) {
    String[] names = new String[60];
    for (int i = 0; i < names.length; i++) {
      String first = FIRST.get(random.nextInt(FIRST.size()));
      StringBuilder name = new StringBuilder(first + LAST.get(random.nextInt(LAST.size())));
      if (random.nextBoolean()) {
        name.setCharAt(random.nextInt(name.length()), (char) ('a' + random.nextInt(3)));
      }
      names[i] = random.nextInt(8) == 0 ? "" : NameKey.of(name.toString()).text();
    }
    return names;
  }
}
