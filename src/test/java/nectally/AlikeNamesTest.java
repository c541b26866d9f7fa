package nectally;

import static nectally.AlikeNames.election;
import static nectally.AlikeNames.file;
import static nectally.AlikeNames.rows;
import static nectally.AlikeNames.some;
import static nectally.AlikeNames.sum;
import static nectally.AlikeNames.sums;
import static nectally.AlikeNames.text;
import static nectally.AlikeNames.total;
import static nectally.AlikeNames.votes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Names that differ in one sign are different names, of contests, candidates, slates and areas, in
 * every table: nothing is merged and nothing is lost.
 */
class AlikeNamesTest {

  private static final int ELECTIONS = 150;

  @TempDir Path folder;

  @Test
  void nothingIsMergedAndNothingIsLostInOneElection() {
    Random random = new Random(51);
    for (int i = 0; i < ELECTIONS; i++) {
      List<AlikeNames.Row> rows = election(random, some(random, 1, 4));
      String file = file(folder, "now.csv", rows);
      String as = rows.toString();
      assertThat(votes(rows("results", file), "contest", "candidate", "slate"))
          .as(as)
          .isEqualTo(sums(rows, row -> List.of(row.contest(), row.name(), row.slate())));
      assertThat(votes(rows("results", file, "--show", "groups"), "contest", "group"))
          .as(as)
          .isEqualTo(sums(rows, row -> List.of(row.contest(), row.slate())));
      assertThat(votes(rows("results", file, "--show", "contests"), "contest"))
          .as(as)
          .isEqualTo(sums(rows, row -> List.of(row.contest())));
      assertThat(votes(rows("results", file, "--show", "overall"), "group"))
          .as(as)
          .isEqualTo(sums(rows, row -> List.of(row.slate())));
    }
  }

  @Test
  void whoHasTheSameNameIsFoundAgainAndEverybodyIsCountedOnce() {
    Random random = new Random(52);
    for (int i = 0; i < ELECTIONS; i++) {
      List<String> contests = some(random, 1, 4);
      List<AlikeNames.Row> now = election(random, contests);
      List<String> kept = new ArrayList<>(contests.subList(0, 1 + random.nextInt(contests.size())));
      List<AlikeNames.Row> before = election(random, kept);
      String file = file(folder, "now.csv", now);
      String earlier = file(folder, "before.csv", before);
      String as = now + "\ncompared with\n" + before;
      List<Map<String, String>> found = rows("results", file, "--compare", earlier);
      Map<List<String>, Long> people = sums(before, row -> List.of(row.contest(), row.name()));
      assertThat(votes(found, "contest", "candidate"))
          .as(as)
          .isEqualTo(sums(now, row -> List.of(row.contest(), row.name())));
      for (Map<String, String> row : found) {
        Long same = people.get(List.of(text(row, "contest"), text(row, "candidate")));
        if (same != null && !text(row, "votes").isEmpty()) {
          assertThat(text(row, "previous_votes")).as(as).isEqualTo(same.toString());
        }
      }
      Map<List<String>, Long> whole = sums(before, row -> List.of(row.contest()));
      assertThat(sum(found, "previous_votes")).as(as).isEqualTo(total(whole));
      for (String table : List.of("groups", "contests", "overall")) {
        assertThat(sum(rows("results", file, "--compare", earlier, "--show", table), "votes"))
            .as(as)
            .isEqualTo(total(sums(now, row -> List.of(row.contest()))));
        if (!table.equals("contests")) {
          assertThat(
                  sum(
                      rows("results", file, "--compare", earlier, "--show", table),
                      "previous_votes"))
              .as(table + as)
              .isEqualTo(total(whole));
        }
      }
      assertThat(sum(rows("trend", earlier, file, "--show", "candidates"), "votes"))
          .as(as)
          .isEqualTo(total(whole) + total(sums(now, row -> List.of(row.contest()))));
    }
  }

  @Test
  void aMemberIsMeantByTheExactName() {
    Random random = new Random(53);
    for (int i = 0; i < ELECTIONS; i++) {
      List<AlikeNames.Row> rows = election(random, List.of("Ward"));
      String file = file(folder, "now.csv", rows);
      List<String> elected = new ArrayList<>();
      for (Map<String, String> row : rows("results", file, "--seats", "1")) {
        if (text(row, "outcome").equals("elected")) {
          elected.add(text(row, "candidate"));
        }
      }
      if (elected.isEmpty()) {
        continue;
      }
      List<String> gone = new ArrayList<>();
      String vacated = elected.get(0);
      for (Map<String, String> row : rows("vacancy", file, "--seats", "1", "--vacate=" + vacated)) {
        if (text(row, "role").equals("leaves")) {
          gone.add(text(row, "candidate"));
        }
      }
      assertThat(gone).as(rows.toString()).containsExactly(vacated);
    }
  }
}
