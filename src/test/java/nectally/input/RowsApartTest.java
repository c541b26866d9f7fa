package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nectally.model.Place;
import nectally.problem.Diagnostic;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proposed where several rows have one candidate, by the columns in which they differ. */
class RowsApartTest {

  private static final String TWICE =
      """
      candidate,votes,%s
      Ann,100,%s
      Bob,90,%2$s
      Ann,105,%s
      Bob,98,%3$s
      """;

  private static String advice(String column, String first, String second) {
    String told = Reads.problems(TWICE.formatted(column, first, second), ReadingOptions.DEFAULT);
    String one = told.lines().findFirst().orElse("");
    return one.substring(one.indexOf(", and the rows") + 6).replace(" [duplicate-candidate]", "");
  }

  @ParameterizedTest
  @CsvSource({
    "Stage, Preliminary, Final, Final",
    "Stage, Certified, Election night, Certified",
    "Count type, Original, Recount, Recount",
    "Result, Official, Amended, Amended",
    "Status of the result, Unofficial, Official, Official",
    "Stand, vorläufig, amtlich, amtlich",
    "Art, Vorläufiges amtliches Ergebnis, Endgültiges Ergebnis, Endgültiges Ergebnis",
    "Type, Provisoire, Définitif, Définitif",
    "Tipo, Definitivo, Provisional, Definitivo",
    "Soort, Voorlopig, Definitief, Definitief",
    "Recount, No, Yes, Yes",
    "Recount, '', Recount, Recount",
    "Preliminary, No, Yes, No",
    "Count state, before recount, after recount, after recount",
    "Version, 9, 10, 10",
    "As of, 2024-11-20, 2024-11-05, 2024-11-20",
  })
  void versionsOfOneResultAreNeverAddedUp(
      String column, String first, String second, String latest) {
    String other = latest.equals(first) ? second : first;
    assertThat(advice(column, first, second))
        .isEqualTo(
            "the rows differ in \"%s\", as versions of one result do: --keep %s or --keep %s"
                    .formatted(
                        column,
                        Shown.inShell(column + "=" + latest),
                        Shown.inShell(column + "=" + other))
                + " chooses one");
  }

  @Test
  void latestVersionIsFoundWhateverRowsComeFirst() {
    String three =
        """
        candidate,votes,stage
        Ann,100,Preliminary
        Ann,104,Final
        Ann,105,Recount
        """;
    assertThat(Reads.problems(three, ReadingOptions.DEFAULT).lines())
        .hasSize(2)
        .allMatch(
            line ->
                line.contains(
                    ": --keep stage=Recount or --keep stage=Final or --keep stage=Preliminary"));
  }

  @Test
  void keptVersionIsTheResult() throws UnusableInputException {
    ReadingOptions last =
        ReadingOptions.builder().keep(List.of(CellRule.parse("Stage=Final"))).build();
    Reading reading = Reads.text(TWICE.formatted("Stage", "Preliminary", "Final"), last);
    assertThat(Reads.described(reading)).isEqualTo("standard input: Ann 105, Bob 98");
  }

  @ParameterizedTest
  @CsvSource({
    "Count, 2, 10",
    "Count number, 2, 10",
    "Stage, Stage 2, Stage 10",
    "Phase, First count, Second count",
  })
  void firstStageOfATransferableVoteIsProposedFirst(String column, String first, String last) {
    String proposed =
        "--keep %s or --keep %s chooses one"
            .formatted(Shown.inShell(column + "=" + first), Shown.inShell(column + "=" + last));
    assertThat(advice(column, first, last)).contains("first preferences: " + proposed);
    assertThat(advice(column, last, first)).contains("first preferences: " + proposed);
  }

  @ParameterizedTest
  @CsvSource({
    "Type, General, Runoff",
    "Type, First round, Second round",
    "Term, 2019, 2023",
    "Tour, 1, 2",
  })
  void roundsAndYearsAreContests(String column, String first, String second) {
    assertThat(advice(column, first, second))
        .isEqualTo(
            "the rows differ in \"%1$s\": --map contest=%1$s reads a contest for each, --keep %2$s"
                    .formatted(column, Shown.inShell(column + "=" + second))
                + " or --keep %s chooses one".formatted(Shown.inShell(column + "=" + first)));
  }

  @ParameterizedTest
  @CsvSource({"Mode, Early, Late", "Vote type, Election day, Provisional"})
  void partsAreAddedUp(String column, String first, String second) {
    assertThat(advice(column, first, second))
        .startsWith("the rows differ in \"" + column + "\": --map ")
        .contains("area=" + column)
        .contains(" adds them up, --map ")
        .endsWith(
            "--keep %s or --keep %s chooses one"
                .formatted(
                    Shown.inShell(column + "=" + first), Shown.inShell(column + "=" + second)));
  }

  @Test
  void daysMayBePartsOrVersions() {
    assertThat(advice("Counted", "2024-05-01", "2024-05-02"))
        .isEqualTo(
            """
            the rows differ in "Counted": --keep Counted=2024-05-02 or --keep Counted=2024-05-01 \
            chooses one, --map area=Counted adds them up\
            """);
  }

  @Test
  void namesThatTellPeopleApartNameNoContest() throws UnusableInputException {
    Reading reading =
        Reads.text(
            TWICE.formatted("club", "Hill", "Dale"),
            Reads.mapped("candidate=candidate+club").build());
    assertThat(Reads.described(reading))
        .isEqualTo("standard input: Ann / Hill 100, Bob / Hill 90, Ann / Dale 105, Bob / Dale 98");
  }

  @Test
  void rowsThatDifferInNothingAreNotExplainedByAnOption() {
    String same = "candidate,votes\nAnn,1\nAnn,1\n";
    assertThat(Reads.problems(same, ReadingOptions.DEFAULT))
        .endsWith(
            ", and the rows are the same, so that nobody can say whether they are one person"
                + " [duplicate-candidate]");
    assertThat(Reads.problems(same.replaceFirst("1", "2"), ReadingOptions.DEFAULT))
        .contains(", and the rows differ in nothing but the votes, ");
  }

  @Test
  void messageIsWordedWhenItIsTold() {
    Problems problems = new Problems(Set.of());
    StringBuilder known = new StringBuilder("known");
    problems.error(new Place("f", 1), Rule.DUPLICATE_CANDIDATE, known::toString);
    known.append(" later");
    assertThat(problems.sorted()).extracting(Diagnostic::message).containsExactly("known later");
  }

  @Test
  void valuesMayBeContestsWhereNoColumnNamesThem() {
    assertThat(advice("Region", "North", "South"))
        .contains("--map area=Region adds them up, --map contest=Region reads a contest for each,");
    String named =
        TWICE.formatted("Region", "North", "South").replace("candidate,", "ward,candidate,");
    assertThat(Reads.problems(named.replace("Ann,", "Mill,Ann,").replace("Bob,", "Mill,Bob,")))
        .contains("--map area=Region adds them up, --map candidate=");
  }
}
