package nectally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The counts of parts of the ballots, read together, are the count of all ballots. */
class CountsAddUpTest {

  private static final int PARTS = 3;
  private static final int BALLOTS = 3_000;
  private static final String HEADER = "contest,region,choice1,choice2,choice3\n";
  private static final List<String> NAMES =
      List.of("Ada Moss", "Bo Hill", "Cy Park", "Di Wood", "Ed Lake", "Fi Moor");

  @TempDir private Path folder;
  private final List<String> parts = new ArrayList<>();
  private String whole = "";

  @BeforeEach
  void countAllAndEachPart() throws IOException {
    StringBuilder all = new StringBuilder(HEADER);
    Random random = new Random(11);
    for (int part = 0; part < PARTS; part++) {
      StringBuilder own = new StringBuilder();
      for (int i = 0; i < BALLOTS; i++) {
        own.append(ballot(random));
      }
      all.append(own);
      parts.add(counted("part" + part, HEADER + own));
    }
    whole = counted("whole", all.toString());
  }

  /** Returns a ballot: blank, full, of one name twice, or of a name that nobody has. */
  private static String ballot(Random random) {
    StringBuilder row = new StringBuilder();
    row.append(random.nextInt(4) == 0 ? "Ward" : "Town");
    row.append(random.nextBoolean() ? ",North" : ",South");
    int marks = random.nextInt(4);
    for (int i = 0; i < 3; i++) {
      boolean stranger = random.nextInt(40) == 0;
      String name = stranger ? "Nobody" : NAMES.get(random.nextInt(NAMES.size()));
      row.append(',').append(i < marks ? name : "");
    }
    return row.append('\n').toString();
  }

  /** Returns the file with the count of some ballots. */
  private String counted(String name, String ballots) throws IOException {
    Path people = folder.resolve("people.csv");
    StringBuilder text = new StringBuilder("candidate,slate\n");
    for (int i = 0; i < NAMES.size(); i++) {
      text.append(NAMES.get(i)).append(i % 2 == 0 ? ",Left\n" : ",Right\n");
    }
    Files.writeString(people, text);
    Path file = Files.writeString(folder.resolve(name + "-ballots.csv"), ballots);
    Path count = folder.resolve(name + ".csv");
    run(
        List.of(
            "count",
            file.toString(),
            "--seats",
            "2",
            "--candidates",
            people.toString(),
            "-o",
            count.toString()));
    return count.toString();
  }

  private static String run(List<String> arguments) {
    ProgramRun run = ProgramRun.of(arguments, new byte[0]);
    assertThat(run.status()).as(run.err()).isIn(0, 3);
    return run.out();
  }

  @ParameterizedTest
  @ValueSource(strings = {"candidates", "groups", "contests", "overall", "totals", "explain"})
  void everyFigureOfTheWholeIsThatOfItsParts(String table) {
    String together = results(parts, table);
    assertThat(together).isEqualTo(results(List.of(whole), table));
    assertThat(together.lines().count()).isGreaterThan(1);
  }

  @Test
  void theOrderOfThePartsChangesNothing() {
    List<String> turned = List.of(parts.get(2), parts.get(0), parts.get(1));
    assertThat(results(turned, "contests")).isEqualTo(results(parts, "contests"));
  }

  @Test
  void aPartWithoutAnyNameInAContestKeepsItsBlankBallots() throws IOException {
    String blank = "contest,choice1\nTown,\nTown,\nWard,Ada Moss\n";
    String named = "contest,choice1\nTown,Bo Hill\nWard,Ada Moss\nWard,Cy Park\n";
    List<String> files = List.of(withoutAList("blank", blank), withoutAList("named", named));
    String rows = blank + named.substring(named.indexOf('\n') + 1);
    assertThat(results(files, "contests"))
        .isEqualTo(results(List.of(withoutAList("both", rows)), "contests"))
        .contains("Town,2,,1,1,3,0,");
  }

  private String withoutAList(String name, String ballots) throws IOException {
    Path file = Files.writeString(folder.resolve(name + "-ballots.csv"), ballots);
    Path count = folder.resolve(name + ".csv");
    run(List.of("count", file.toString(), "--max", "1", "-o", count.toString()));
    return count.toString();
  }

  private static String results(List<String> files, String table) {
    List<String> args = new ArrayList<>(List.of("results"));
    args.addAll(files);
    args.addAll(List.of("--seats", "2", "--show", table, "--format", "csv"));
    return run(args);
  }
}
