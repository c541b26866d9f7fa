package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import nectally.Chance;
import nectally.model.Contest;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contests that are let go of when the next begins are the same as those that are kept. */
class LetGoTest {

  private static final String HEADER =
      "contest,candidate,id,slate,gender,area,votes,elected,status,seats,ballots,electorate,total,"
          + "quota\n";

  private static final String[] ODD = {
    "", "x", "-1", "1,5", "99999999999999999999", "Total", "Blank", "yes", "F", "M", "H", "12"
  };

  private static final String[] ODD_NAMES = {
    "Total", "TOTAL", "Blank", "Write-ins", "Blank Smith", "Electorate", "Ann Lee", "LEE, Ann", ""
  };

  private static final List<String> QUOTAS =
      List.of("gender:F=1", "gender:F=50%", "sex:woman=1", "slate:Slate 1=..1", "slate:*=..2");

  private static final List<String> ODD_QUOTAS =
      List.of(
          "gender:women=1",
          "slate:Slate 7=1",
          "county:*=..1",
          "gender:N=1",
          "x",
          "slate:slate 2=1");

  @TempDir private Path folder;

  @Test
  void contestsAreTheSameWhetherOrNotTheyAreLetGoOf() {
    int usable = 0;
    int unusable = 0;
    for (int seed = 0; seed < 2000; seed++) {
      String text = text(Chance.of(seed));
      String file = Reads.write(folder, "f.csv", text).toString();
      ReadingOptions options = options(Chance.of(seed));
      String kept = read(file, false, options);
      assertThat(read(file, true, options)).as(seed + "\n" + text).isEqualTo(kept);
      String piped = read("-", false, options, text);
      assertThat(read("-", true, options, text)).as(seed + "\n" + text).isEqualTo(piped);
      usable += kept.startsWith("Election") ? 1 : 0;
      unusable += kept.startsWith("Election") ? 0 : 1;
    }
    assertThat(usable).isGreaterThan(400);
    assertThat(unusable).isGreaterThan(400);
  }

  @Test
  void whatIsSaidOfRowsThatHangTogetherDoesNotDependOnIt() {
    List<String> scopes = List.of("county", "year", "round", "office", "district", "party", "Ort");
    for (int seed = 0; seed < 1500; seed++) {
      StructuredResults results = new StructuredResults(seed);
      Random random = Chance.of(seed);
      String text =
          new String(results.text(12 + random.nextInt(90)), StandardCharsets.UTF_8)
              .replaceFirst("county", scopes.get(random.nextInt(scopes.size())));
      String file = Reads.write(folder, "f.csv", text).toString();
      String kept = read(file, false, ReadingOptions.DEFAULT);
      assertThat(read(file, true, ReadingOptions.DEFAULT)).as(seed + "\n" + text).isEqualTo(kept);
    }
  }

  @Test
  void rowsThatStandApartAreOfOneContestAllTheSame() throws UnusableInputException {
    String file =
        Reads.write(folder, "f.csv", "contest,candidate,votes\nX,A,1\nY,B,2\nX,C,3\n").toString();
    Reading reading = ElectionReader.read(List.of(file), ReadingOptions.DEFAULT, Reads.input(""));
    assertThat(Reads.described(reading)).isEqualTo("X: A 1, C 3\nY: B 2");
  }

  @Test
  void contestsWhoseNamesDifferInCaseAloneAreToldOf() throws UnusableInputException {
    String file =
        Reads.write(folder, "f.csv", "contest,candidate,votes\nX,A,1\nY,B,2\nx,C,3\n").toString();
    Reading reading = ElectionReader.read(List.of(file), ReadingOptions.DEFAULT, Reads.input(""));
    assertThat(Reads.lines(reading.warnings())).contains("spelt-alike");
    assertThat(reading.election().contests())
        .extracting(Contest::name)
        .isEqualTo(List.of("X", "Y", "x"));
  }

  private static ReadingOptions options(Random random) {
    ReadingOptions.Builder options = ReadingOptions.builder();
    if (random.nextInt(3) == 0) {
      options.seats(OptionalInt.of(1 + random.nextInt(3)));
    }
    if (random.nextInt(5) == 0) {
      options.only(List.of("Ward 1*"));
    }
    if (random.nextInt(3) == 0) {
      options.warnOnly(Set.of("too-many-votes", "contradiction", "withdrawn-with-votes"));
    }
    return options.build();
  }

  /** Returns contests by chance, whose rows stand together more often than not. */
  private static String text(Random random) {
    List<List<String>> rows = new ArrayList<>();
    int contests = 1 + random.nextInt(12);
    int areas = random.nextInt(3);
    boolean genders = random.nextBoolean();
    boolean quotas = random.nextInt(3) == 0;
    for (int contest = 0; contest < contests; contest++) {
      int people = 1 + random.nextInt(5);
      String quota = quotas ? quota(random) : "";
      for (int area = 0; area <= areas; area++) {
        for (int person = 0; person < people; person++) {
          List<String> row =
              row(contest, person, areas == 0 ? "" : "Area " + area, genders, random);
          row.add(quota);
          rows.add(row);
        }
      }
    }
    if (random.nextInt(6) == 0) {
      Collections.shuffle(rows, random);
    }
    for (int odd = Math.max(0, random.nextInt(6) - 2); odd > 0; odd--) {
      List<String> row = rows.get(random.nextInt(rows.size()));
      if (random.nextInt(3) == 0) {
        row.set(1, ODD_NAMES[random.nextInt(ODD_NAMES.length)]);
      } else {
        row.set(random.nextInt(row.size()), ODD[random.nextInt(ODD.length)]);
      }
    }
    StringBuilder text = new StringBuilder(HEADER);
    for (List<String> row : rows) {
      text.append('"').append(String.join("\",\"", row)).append("\"\n");
    }
    return text.toString();
  }

  private static String quota(Random random) {
    List<String> some = random.nextInt(9) == 0 ? ODD_QUOTAS : QUOTAS;
    return some.get(random.nextInt(some.size()));
  }

  private static List<String> row(
      int contest, int person, String area, boolean genders, Random random) {
    boolean facts = contest % 3 == 0;
    return new ArrayList<>(
        List.of(
            "Ward " + contest,
            "Person " + (char) ('A' + person) + "x " + contest,
            contest % 2 == 0 ? "" : contest + "-" + person,
            "Slate " + person % 3,
            genders
                ? List.of("F", "M", "", "f", "x", "vrow")
                    .get(random.nextInt(random.nextInt(20) == 0 ? 6 : 4))
                : "",
            area,
            Integer.toString(random.nextInt(50)),
            contest % 4 == 0 && person == 0 ? "yes" : "",
            "",
            contest % 5 == 0 ? "" : "1",
            facts ? Integer.toString(200 + contest) : "",
            facts ? Integer.toString(400 + contest) : "",
            ""));
  }

  private static String read(String file, boolean mayLetGo, ReadingOptions options) {
    return read(file, mayLetGo, options, "");
  }

  private static String read(String file, boolean mayLetGo, ReadingOptions options, String piped) {
    try {
      Reading reading = ElectionReader.read(List.of(file), mayLetGo, options, Reads.input(piped));
      return reading.election()
          + "\n"
          + Reads.lines(reading.warnings())
          + reading.moreWarnings()
          + reading.files()
          + reading.unusedMappings()
          + reading.unknownContests();
    } catch (UnusableResultsException e) {
      return Reads.lines(e.diagnostics()) + e.more() + e.files() + e.unusedMappings();
    }
  }
}
