package nectally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What one election gained on another, the other lost to it, and on itself an election gains
 * nothing. Names are alike in form, near each other or the same, with ids that some have, so that
 * whoever is paired with two, or one way alone, is found.
 */
class MirroredComparisonTest {

  private static final int PAIRS = 100;

  private static final String[] NAMES = {
    "José Silva",
    "Jose Silva",
    "\"SILVA, José\"",
    "Lee North",
    "North Lee",
    "Ann Lee",
    "ANN LEE",
    "Pete Willsman",
    "Peter Willsman",
    "P Willsman",
    "C++",
    "C#",
    "Plan 1",
    "Plan-1",
    "Bob",
    "Robert"
  };

  private static final String[] CONTESTS = {"Ward 1-2", "Ward 1/2", "WARD 1-2", "East", "Éast"};

  @TempDir Path folder;

  @Test
  void whatOneGainedTheOtherLost() throws IOException {
    Random random = new Random(31);
    int paired = 0;
    for (int i = 0; i < PAIRS; i++) {
      String first = write("first.csv", random);
      String second = write("second.csv", random);
      List<String> there = returning(first, second, false);
      assertThat(returning(second, first, true))
          .as(Files.readString(Path.of(first)) + Files.readString(Path.of(second)))
          .containsExactlyInAnyOrderElementsOf(there);
      paired += there.size();
    }
    assertThat(paired).as("people who were paired").isGreaterThan(PAIRS);
  }

  @Test
  void onItselfAnElectionGainsNothing() throws IOException {
    Random random = new Random(32);
    for (int i = 0; i < PAIRS; i++) {
      String file = write("first.csv", random);
      Path copy = Path.of(file).resolveSibling("copy.csv");
      Files.writeString(copy, Files.readString(Path.of(file)));
      for (Map<String, String> row : rows("results", file, "--compare", copy.toString())) {
        assertThat(List.of(at(row, "presence"), at(row, "votes_change")))
            .as(Files.readString(copy) + row)
            .isEqualTo(List.of("returning", "0"));
      }
    }
  }

  @Test
  void matchListsThoseWhoAreCompared() throws IOException {
    Random random = new Random(33);
    for (int i = 0; i < PAIRS; i++) {
      String first = write("first.csv", random);
      String second = write("second.csv", random);
      List<String> compared = new ArrayList<>();
      for (Map<String, String> row : rows("results", second, "--compare", first)) {
        if (at(row, "presence").equals("returning")) {
          compared.add(at(row, "contest") + "/" + at(row, "candidate"));
        }
      }
      List<String> matched = new ArrayList<>();
      for (Map<String, String> row : rows("match", second, first)) {
        if (at(row, "applied").equals("yes")) {
          matched.add(at(row, "contest") + "/" + at(row, "candidate"));
        }
      }
      assertThat(matched).containsExactlyInAnyOrderElementsOf(compared);
    }
  }

  /** Returns the figures of all who stood both times, as the other comparison would say them. */
  private static List<String> returning(String now, String before, boolean mirrored) {
    List<String> all = new ArrayList<>();
    for (Map<String, String> row : rows("results", now, "--compare", before)) {
      if (at(row, "presence").equals("returning")) {
        String one = at(row, "votes") + " " + at(row, "share_pct");
        String other = at(row, "previous_votes") + " " + at(row, "previous_share_pct");
        String sign = mirrored ? "-" : "";
        all.add(
            (mirrored ? other + " " + one : one + " " + other)
                + signed(sign, at(row, "votes_change"))
                + signed(sign, at(row, "share_change"))
                + signed(sign, at(row, "like_for_like_change")));
      }
    }
    return all;
  }

  private static String signed(String sign, String figure) {
    boolean isNought = figure.matches("0?[.0]*");
    String other = figure.startsWith("-") ? figure.substring(1) : "-" + figure;
    return " " + (sign.isEmpty() || isNought ? figure : other);
  }

  private String write(String name, Random random) throws IOException {
    StringBuilder text = new StringBuilder("contest,candidate,id,slate,votes,seats\n");
    boolean ids = random.nextBoolean();
    int contests = 1 + random.nextInt(2);
    for (int contest = 0; contest < contests; contest++) {
      int from = random.nextInt(NAMES.length);
      for (int person = 0; person < 6; person++) {
        int who = (from + person) % NAMES.length;
        boolean shared = random.nextInt(12) == 0;
        String id = ids && random.nextBoolean() ? String.valueOf(shared ? 7 : 100 + who) : "";
        text.append(CONTESTS[(contest * 2 + random.nextInt(40) / 39) % CONTESTS.length]);
        text.append(',').append(NAMES[who]).append(',').append(id).append(",L,");
        text.append(random.nextInt(99)).append(",2\n");
      }
    }
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static String at(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  /** People whose names differ in letters alone stand for themselves here. */
  private static List<Map<String, String>> rows(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--warn", "spelt-alike"));
    return CsvRows.rows(all.toArray(String[]::new));
  }
}
