package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import nectally.Chance;
import nectally.model.NameKey;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two names with one key are told wherever they are among many, however they differ. */
class SpeltAlikeTest {

  private static final String[] WORDS = {"Ann", "Élise", "O'Neill", "Smith", "Groß", "12", "-5%"};

  @TempDir private Path folder;

  /** Returns the name in other letters, signs or order. */
  private static String varied(Random random, List<String> words) {
    int turn = random.nextInt(words.size());
    List<String> last = words.subList(0, turn);
    List<String> first = words.subList(turn, words.size());
    String name =
        turn == 0
            ? String.join(" ", words)
            : String.join(" ", first)
                + (random.nextBoolean() ? ", " : ",")
                + String.join(" ", last);
    return switch (random.nextInt(4)) {
      case 0 -> name.toUpperCase(Locale.ROOT);
      case 1 -> name.toLowerCase(Locale.ROOT).replace("é", "e");
      case 2 -> name.replace("'", "").replace("ß", "ss");
      default -> name + " .";
    };
  }

  @Test
  void inEachOtherLetterSignOrOrder() throws Exception {
    int told = 0;
    for (int seed = 0; seed < 1_500; seed++) {
      Random random = Chance.of(seed);
      List<String> words = new ArrayList<>();
      for (int i = 0; i < 2 + random.nextInt(3); i++) {
        words.add(WORDS[random.nextInt(WORDS.length)]);
      }
      String one = String.join(" ", words);
      String other = varied(random, words).strip();
      if (one.equals(other) || !NameKey.of(one).equals(NameKey.of(other))) {
        continue;
      }
      told++;
      String file =
          Reads.write(
                  folder,
                  "f.csv",
                  "candidate,votes\nBob Roe,3\n\"" + one + "\",2\nCy Poe,9\n\"" + other + "\",4\n")
              .toString();
      ReadingOptions options = ReadingOptions.builder().warnOnly(Set.of("spelt-alike")).build();
      Reading read = ElectionReader.read(List.of(file), options, Reads.input(""));
      assertThat(Reads.lines(read.warnings())).as("%s and %s", one, other).contains("spelt-alike");
    }
    assertThat(told).isGreaterThan(300);
  }

  @ParameterizedTest
  @CsvSource({
    "'Ann Ash', 'ANN ASH', true",
    "'Ann Ash', 'ASH, Ann', true",
    "'Élise O''Neill', 'Elise ONeill', true",
    "'Ann Ash-Lee', 'Ann Ash Lee', true",
    "'Ann', 'ANN', false",
    "'List A+', 'List A', false",
    "'No. 1 / 2', 'No. 1 2', false",
  })
  void aPersonOfSeveralWordsInOneAreaIsRefusedUnlessSignsTellTwoApart(
      String one, String other, boolean refused) {
    for (String area : List.of("", "area,")) {
      String cell = area.isEmpty() ? "" : "P1,";
      String text = area + "candidate,votes\n" + cell + '"' + one + "\",2\n" + cell + "Bob,3\n";
      text += cell + '"' + other + "\",4\n";
      String file = Reads.write(folder, "f.csv", text).toString();
      assertThat(isRead(file)).isNotEqualTo(refused);
    }
    String ids = "id,candidate,votes\n1,\"" + one + "\",2\n2,\"" + other + "\",4\n3,Bob,1\n";
    assertThat(isRead(Reads.write(folder, "ids.csv", ids).toString())).isTrue();
  }

  private static boolean isRead(String file) {
    try {
      ElectionReader.read(List.of(file), ReadingOptions.DEFAULT, Reads.input(""));
      return true;
    } catch (UnusableInputException e) {
      assertThat(Reads.lines(e.diagnostics())).contains("[spelt-alike]");
      return false;
    }
  }
}
