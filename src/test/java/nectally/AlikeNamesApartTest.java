package nectally;

import static nectally.AlikeNames.election;
import static nectally.AlikeNames.file;
import static nectally.AlikeNames.rows;
import static nectally.AlikeNames.some;
import static nectally.AlikeNames.sums;
import static nectally.AlikeNames.text;
import static nectally.AlikeNames.votes;
import static nectally.AlikeNames.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nectally.AlikeNames.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that differ in one sign are different in whatever pairs, groups or parts them. */
class AlikeNamesApartTest {

  private static final int ELECTIONS = 100;

  @TempDir Path folder;

  @Test
  void whoHasTheSameNameIsPairedWithNobodyElse() {
    Random random = new Random(54);
    for (int i = 0; i < ELECTIONS; i++) {
      List<String> contests = some(random, 1, 4);
      List<Row> now = election(random, contests);
      List<Row> before = election(random, contests);
      String as = now + "\nmatched with\n" + before;
      Set<List<String>> people = people(now);
      Set<List<String>> others = people(before);
      List<List<String>> seen = new ArrayList<>();
      List<List<String>> otherSeen = new ArrayList<>();
      for (Map<String, String> row :
          rows("match", file(folder, "now.csv", now), file(folder, "before.csv", before))) {
        List<String> own = List.of(text(row, "contest"), text(row, "candidate"));
        List<String> other = List.of(text(row, "other_contest"), text(row, "other_candidate"));
        if (others.contains(own) && people.contains(own)) {
          assertThat(other).as(as).isEqualTo(own);
        }
        seen.add(own);
        otherSeen.add(other);
      }
      seen.removeIf(person -> person.get(1).isEmpty());
      otherSeen.removeIf(person -> person.get(1).isEmpty());
      assertThat(seen).as(as).containsExactlyInAnyOrderElementsOf(people);
      assertThat(otherSeen).as(as).containsExactlyInAnyOrderElementsOf(others);
    }
  }

  @Test
  void groupsOfAnyColumnAreKeptApart() throws IOException {
    Random random = new Random(55);
    for (int i = 0; i < ELECTIONS; i++) {
      List<Row> rows = election(random, some(random, 1, 3));
      String file =
          write(
              folder,
              "now.csv",
              Files.readString(Path.of(file(folder, "now.csv", rows)))
                  .replaceFirst("slate", "society"));
      assertThat(
              votes(
                  rows("results", file, "--by", "society", "--show", "groups"), "contest", "group"))
          .as(rows.toString())
          .isEqualTo(sums(rows, row -> List.of(row.contest(), row.slate())));
      assertThat(votes(rows("results", file, "--per", "area"), "contest", "candidate"))
          .as(rows.toString())
          .isEqualTo(perArea(rows));
    }
  }

  @Test
  void nothingIsMergedInJson() throws IOException {
    Random random = new Random(56);
    for (int i = 0; i < ELECTIONS; i++) {
      List<Row> rows = election(random, some(random, 1, 3));
      List<String> words =
          List.of(
              "results",
              file(folder, "now.csv", rows),
              "--warn",
              "spelt-alike",
              "--format",
              "json");
      List<List<String>> found = new ArrayList<>();
      for (JsonNode contest :
          new ObjectMapper().readTree(ProgramRun.of(words, new byte[0]).out()).path("contests")) {
        for (JsonNode person : contest.path("candidates")) {
          found.add(List.of(contest.path("contest").asText(), person.path("candidate").asText()));
        }
      }
      assertThat(found).as(rows.toString()).containsExactlyInAnyOrderElementsOf(people(rows));
    }
  }

  /** Returns the votes of each area, where any contest has several. */
  private static Map<List<String>, Long> perArea(List<Row> rows) {
    Set<List<String>> areas = new LinkedHashSet<>();
    Set<String> contests = new LinkedHashSet<>();
    for (Row row : rows) {
      areas.add(List.of(row.contest(), row.area()));
      contests.add(row.contest());
    }
    boolean split = areas.size() > contests.size();
    return sums(
        rows,
        row -> List.of(split ? row.contest() + " / " + row.area() : row.contest(), row.name()));
  }

  private static Set<List<String>> people(List<Row> rows) {
    Set<List<String>> people = new LinkedHashSet<>();
    rows.forEach(row -> people.add(List.of(row.contest(), row.name())));
    return people;
  }
}
