package nectally;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of rows of every role, through the whole program. */
class RowRolesTest {

  private static final String PEOPLE =
      "candidate,gender,votes\nAnn Able,F,50\nBob Best,M,40\nCy Cole,F,30\n";

  /** A word, the votes of its row, and the column of contests that states them, or none. */
  static Stream<Arguments> words() {
    return Stream.of(
            each("write_in", 10, "Write-ins", "Scattering", "Other write-ins"),
            each("under_votes", 10, "Under Votes", "UNDERVOTES"),
            each("over_votes", 10, "Over Votes", "overvotes"),
            each("blank", 10, "Blank", "Votos en blanco", "Bulletins blancs", "Schede bianche"),
            each("spoilt", 10, "Void", "Informal", "Rejected", "Unqualified write-ins"),
            each("spoilt", 10, "Ungültige", "Nulos", "Ongeldige stemmen", "Papurau a wrthodwyd"),
            each("electorate", 900, "Registered voters", "Wahlberechtigte", "Inscrits", "Elettori"),
            each("ballots", 130, "Ballots cast", "Public counter", "Votants", "Comparecimento"),
            each("", 120, "Total", "TOTALS", "Summe", "Gesamt", "Gültige", "Exprimés"),
            each("", 120, "Valid votes", "Votos válidos", "Voti validi", "Geldige stemmen"))
        .flatMap(List::stream);
  }

  private static List<Arguments> each(String column, int votes, String... words) {
    List<Arguments> all = new ArrayList<>();
    for (String word : words) {
      all.add(arguments(word, votes, column));
    }
    return all;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("words")
  void nobodyButCandidatesIsElectedOrKeepsAQuota(String word, int votes, String column) {
    String text = PEOPLE + word + ",," + votes + "\n";
    List<String> arguments = List.of("--seats", "2", "--quota", "gender:F=2");
    assertThat(rows("candidates", text, arguments))
        .as(word)
        .containsExactly(
            "1,Ann Able,50,elected", "2,Bob Best,40,not_elected", "3,Cy Cole,30,elected");
    List<String> facts = new ArrayList<>();
    List<String> columns =
        List.of(
            "write_in", "under_votes", "over_votes", "blank", "spoilt", "electorate", "ballots");
    for (String each : columns) {
      facts.add(each.equals(column) ? Integer.toString(votes) : "");
    }
    String valid = column.equals("write_in") ? "130," : "120,";
    assertThat(run("contests", "votes," + String.join(",", columns), text, arguments))
        .as(word)
        .containsExactly(valid + String.join(",", facts));
  }

  @Test
  void aChoiceOfNobodyIsRankedAmongThem() {
    for (String word : List.of("Re-open nominations", "RON", "None of the above", "Against all")) {
      String text = PEOPLE + word + ",,45\n";
      assertThat(rows("candidates", text, List.of("--seats", "1", "--quota", "gender:F=1")))
          .as(word)
          .contains("1,Ann Able,50,elected", "2," + word + ",45,");
    }
  }

  @Test
  void anOptionSaysWhatRowsAre() {
    String text = PEOPLE + "Special Votes,,45\nTotal,,60\n";
    assertThat(
            rows(
                "candidates",
                text,
                List.of("--row", "drop=Special V*", "--row", "candidate=total", "--seats", "1")))
        .startsWith("1,Total,60,elected")
        .hasSize(4);
  }

  @Test
  void rowsAreChosenBeforeAnythingElseLooksAtThem() {
    String text = PEOPLE + "Cy Cole,F,thirty\nBob Best,X,41\n,,7\n";
    List<String> expected = List.of("1,Ann Able,50,", "2,Cy Cole,30,");
    assertThat(
            rows(
                "candidates",
                text,
                List.of("--keep", "gender=F", "--drop", "votes=t*", "--drop", "candidate=")))
        .isEqualTo(expected);
  }

  @Test
  void rowsOfOneRoleAreAddedUp() {
    String text = PEOPLE + "Void,,2\nUnqualified write-ins,,3\nWrite-ins,,4\nScattering,,5\n";
    assertThat(run("contests", "votes,write_in,spoilt", text, List.of()))
        .containsExactly("129,9,5");
  }

  private static List<String> rows(String table, String text, List<String> arguments) {
    return run(table, "rank,candidate,votes,outcome", text, arguments);
  }

  private static List<String> run(
      String table, String fields, String text, List<String> arguments) {
    List<String> all = new ArrayList<>(List.of("results", "-", "--show", table));
    all.addAll(List.of("--format", "csv", "--fields", fields));
    all.addAll(arguments);
    ProgramRun run = ProgramRun.of(all, text.getBytes(UTF_8));
    assertThat(run.status()).as(run.err()).isIn(0, 3);
    return run.out().lines().skip(1).toList();
  }
}
