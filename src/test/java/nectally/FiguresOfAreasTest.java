package nectally;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Right figures of areas are no wrong figures of the whole contest, and hold for each area. */
class FiguresOfAreasTest {

  private static final int TABLES = 150;
  private static final String HEADER = "contest,area,candidate,votes,rank,share\n";

  @Test
  void rightFiguresOfAreasAreNoDifferences() {
    Random random = new Random(12);
    for (int i = 0; i < TABLES; i++) {
      List<String> rows = new ArrayList<>();
      int people = 2 + random.nextInt(4);
      for (int area = 0; area < 2 + random.nextInt(2); area++) {
        add(rows, "Area " + area, votes(people, random));
      }
      Collections.shuffle(rows, random);
      String table = HEADER + String.join("", rows);
      assertThat(status(table)).as(table).isZero();
      assertThat(status(table, "--per", "area")).as(table).isZero();
    }
  }

  private static long[] votes(int people, Random random) {
    long[] votes = new long[people];
    for (int i = 0; i < people; i++) {
      votes[i] = 1L + random.nextInt(90);
    }
    return votes;
  }

  /** Adds the rows of an area, with the ranks and shares that its candidates have there. */
  private static void add(List<String> rows, String area, long[] votes) {
    long all = 0;
    for (long each : votes) {
      all += each;
    }
    for (int i = 0; i < votes.length; i++) {
      int rank = 1;
      for (long each : votes) {
        rank += each > votes[i] ? 1 : 0;
      }
      long tenths = (2000 * votes[i] + all) / (2 * all);
      rows.add(
          String.format(
              Locale.ROOT,
              "Ward,%s,Person %s,%d,%d,%d.%d%n",
              area,
              (char) ('A' + i),
              votes[i],
              rank,
              tenths / 10,
              tenths % 10));
    }
  }

  private static int status(String table, String... more) {
    List<String> arguments = new ArrayList<>(List.of("check", "-"));
    Collections.addAll(arguments, more);
    return ProgramRun.of(arguments, table.getBytes(StandardCharsets.UTF_8)).status();
  }
}
