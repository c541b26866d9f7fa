package nectally;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the contract says of contests, shapes and figures, a row for each thing it names. */
class ContestsAndShapesTest {

  private static ProgramRun run(String text, String... more) {
    List<String> words = new ArrayList<>(List.of("results", "-", "--format", "csv"));
    words.addAll(List.of("--fields", "contest,candidate,votes,outcome"));
    words.addAll(List.of(more));
    return ProgramRun.of(words, (text.replace(';', '\n') + "\n").getBytes(UTF_8));
  }

  /** The column of the contest has many names, in many languages. */
  @ParameterizedTest
  @CsvSource({
    "contest name",
    "contest title",
    "office",
    "race",
    "position",
    "post",
    "role",
    "division",
    "district",
    "riding",
    "election",
    "ward name",
    "constituency name",
    "Wahlkreis",
    "circonscription",
    "circunscripci\u00f3n",
    "c\u00edrculo eleitoral",
    "collegio",
    "kieskring",
    "etholaeth",
    "valkrets",
    "okr\u0119g",
    "volebn\u00ed obvod",
    "vaalipiiri",
    "\u9078\u6319\u533a",
    "\u043e\u043a\u0440\u0443\u0433",
    "se\u00e7im \u00e7evresi"
  })
  void aContestIsCalledByManyNames(String name) {
    ProgramRun run = run(name + ",candidate,votes;North,Ann,5;North,Bob,4;South,Cy,3;South,Di,2");
    assertThat(run.err()).doesNotContain("error");
    assertThat(run.out()).contains("North,Ann,5,").contains("South,Cy,3,");
  }

  /** Some words name contests, or says what people of one committee are: it is asked about. */
  @ParameterizedTest
  @CsvSource({"seat", "board", "committee", "panel", "heat"})
  void aColumnThatMayNameContestsIsAskedAbout(String name) {
    ProgramRun run = run(name + ",candidate,votes;North,Ann,5;North,Bob,4;South,Cy,3;South,Di,2");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("--map contest=" + name + " reads a contest for each value")
        .contains("--map contest= one for all [several-contests]");
  }

  /** Figures as people write them, each in a column of its own. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,234 | 1234",
        "1 234 | 1234",
        "1'234 | 1234",
        "1\u2019234 | 1234",
        "1,23,456 | 123456",
        "1.234.567 | 1234567",
        "436.0 | 436",
        "\u0661\u0662\u0663\u0664 | 1234",
        "\u0967\u0968\u0969 | 123",
        "\uff11\uff12\uff13\uff14 | 1234",
        "1\u202f234 | 1234",
        "13,786 \u7968 | 13786",
        "\u09ef\u09ee | 98",
      })
  void aFigureIsReadAsPeopleWriteIt(String figure, String value) {
    ProgramRun run = run("candidate,votes;Ann,\"" + figure + "\"");
    assertThat(run.err()).doesNotContain("error");
    assertThat(run.out()).contains(",Ann," + value + ",");
  }

  /** Words that say nothing are no 0, and the warning names them. */
  @ParameterizedTest
  @CsvSource({"NA", "N/A", "-", "\u2013", "X", "''"})
  void aWordForNothingIsUnknown(String word) {
    ProgramRun run = run("candidate,votes;Ann," + word + ";Bob,3");
    assertThat(run.out()).contains(",Ann,,").contains(",Bob,3,");
    assertThat(run.err().contains("\"" + word + "\" is read as unknown"))
        .isEqualTo(!word.isEmpty());
  }

  /** Words and marks that say who is elected. */
  @ParameterizedTest
  @CsvSource({
    "yes,no",
    "oui,non",
    "ja,nein",
    "s\u00ed,no",
    "sim,n\u00e3o",
    "elected,not elected",
    "\u5f53,\u843d",
    "\u2713,''",
    "X,''",
    "*,''",
    "do,naddo",
    "tak,nie",
    "true,false",
    "1,0"
  })
  void aMarkSaysWhoIsElected(String yes, String no) {
    ProgramRun run =
        run("candidate,votes,elected;Ann,5," + yes + ";Bob,3," + no, "--winners", "declared");
    assertThat(run.err()).doesNotContain("error");
    assertThat(run.out()).contains(",Ann,5,elected").contains(",Bob,3,not_elected");
  }

  /** Percentages have a comma or a point, with their sign or without. */
  @ParameterizedTest
  @CsvSource({"62.5", "62.5%", "'62,5'", "'62,5 %'"})
  void aPercentageHasACommaOrAPoint(String share) {
    String other = share.replace("62", "37");
    String text = "candidate,votes,share;Ann,5,\"" + share + "\";Bob,3,\"" + other + "\"";
    byte[] file = (text.replace(';', '\n') + "\n").getBytes(UTF_8);
    ProgramRun run = ProgramRun.of(List.of("check", "-"), file);
    assertThat(run.status()).as(run.err()).isZero();
  }

  /** Rows of one candidate that differ in a column are parts where the user says so. */
  @ParameterizedTest
  @CsvSource({"Party line,Left,Green", "Mode,Mail,Booth", "Machine,A,B", "Kanal,Brief,Urne"})
  void rowsOfOneCandidateAreAddedUpOnlyIfAsked(String column, String one, String other) {
    String text =
        "candidate,%1$s,votes;Ann,%2$s,5;Ann,%3$s,4;Bob,%2$s,3;Bob,%3$s,2"
            .formatted(column, one, other);
    ProgramRun stopped = run(text);
    assertThat(stopped.status()).isEqualTo(1);
    assertThat(stopped.err()).contains("the rows differ in \"" + column + "\"");
    assertThat(run(text, "--map", "area=" + column).out()).contains(",Ann,9,").contains(",Bob,5,");
    assertThat(run(text, "--keep", column + "=" + other).out()).contains(",Ann,4,");
    assertThat(run(text, "--map", "area=" + column, "--per", column).out())
        .contains(one + ",Ann,5,")
        .contains(other + ",Ann,4,");
  }
}
