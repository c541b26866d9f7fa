package nectally.tally.winners;

import static nectally.PublishedFile.excerpt;
import static nectally.PublishedFile.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.model.Attributes;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.ContestFacts;
import nectally.model.Place;
import nectally.model.Published;
import nectally.model.Quota;
import nectally.tally.verdict.ContestOutcome;
import nectally.tally.verdict.DecidedBy;
import nectally.tally.verdict.Finding;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.Verdict;
import nectally.tally.verdict.WinnerRules;
import org.junit.jupiter.api.Test;

/** Local councils of Taiwan in 2014: most votes win, with a minimum of women. */
class TaiwanTest {

  private record Row(String flag, boolean elected, Candidacy candidacy) {}

  @Test
  void representativesOfSevenTownshipsAreThoseOfTheCommission() throws IOException {
    assertOfficial(excerpt("taiwan-2014-township-representatives.csv"), 6, 1);
  }

  @Test
  void councillorsOfFourCountiesAreThoseOfTheCommission() throws IOException {
    assertOfficial(excerpt("taiwan-2014-county-councillors.csv"), 3, 0);
  }

  @Test
  void allTownshipRepresentativesAreThoseOfTheCommission() throws IOException {
    assertOfficial(whole("taiwan/2014-township-reps.csv"), 556, 4);
  }

  @Test
  void allCountyCouncillorsAreThoseOfTheCommission() throws IOException {
    assertOfficial(whole("taiwan/2014-county-council.csv"), 88, 0);
  }

  private static void assertOfficial(Path file, int contests, int ties) throws IOException {
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    Map<String, Contest> all = read(file, rows);
    int tied = 0;
    for (Map.Entry<String, Contest> entry : all.entrySet()) {
      Verdict verdict = Winners.of(entry.getValue(), WinnerRules.DEFAULT);
      tied += verdict.outcome().equals(Optional.of(ContestOutcome.TIED)) ? 1 : 0;
      List<Row> official = rows.getOrDefault(entry.getKey(), List.of());
      for (int i = 0; i < official.size(); i++) {
        Finding finding = verdict.findings().get(i);
        if (!finding.outcome().equals(Optional.of(Outcome.TIED))) {
          boolean byQuota = finding.decidedBy().equals(Optional.of(DecidedBy.QUOTA));
          assertThat(finding.outcome().equals(Optional.of(Outcome.ELECTED)))
              .as("%s %s", entry.getKey(), official.get(i).candidacy().name())
              .isEqualTo(official.get(i).elected());
          assertThat(byQuota)
              .as("%s %s", entry.getKey(), official.get(i).candidacy().name())
              .isEqualTo(List.of("!", "-").contains(official.get(i).flag()));
        }
      }
    }
    assertThat(all).hasSize(contests);
    assertThat(tied).isEqualTo(ties);
  }

  /** Reads contests with a choice and all votes; no value in these files is quoted. */
  private static Map<String, Contest> read(Path file, Map<String, List<Row>> rows)
      throws IOException {
    Map<String, String[]> facts = new LinkedHashMap<>();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      facts.put(cells[0], cells);
      rows.computeIfAbsent(cells[0], key -> new ArrayList<>()).add(row(cells));
    }
    Map<String, Contest> contests = new LinkedHashMap<>();
    facts.forEach(
        (key, cells) -> {
          int seats = Integer.parseInt(cells[2]);
          List<Candidacy> candidacies =
              rows.getOrDefault(key, List.of()).stream().map(Row::candidacy).toList();
          boolean isCounted = candidacies.stream().allMatch(c -> c.votes().isPresent());
          if (isCounted && seats > 0 && seats < candidacies.size()) {
            contests.put(
                key,
                new Contest(
                    key,
                    OptionalInt.of(seats),
                    Quota.parseAll("gender:F=" + cells[3]),
                    ContestFacts.NONE,
                    candidacies));
          }
        });
    return contests;
  }

  private static Row row(String[] cells) {
    Candidacy candidacy =
        new Candidacy(
            cells[5],
            Optional.of(cells[4]),
            cells[8].isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(cells[8])),
            Optional.empty(),
            Attributes.of(List.of("gender"), List.of(cells[7])),
            Published.NOTHING,
            new Place("taiwan", 1));
    return new Row(cells[9], cells[10].equals("Y"), candidacy);
  }
}
