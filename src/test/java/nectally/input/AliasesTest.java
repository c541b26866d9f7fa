package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Quota;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every header name of the table is read as its field. */
class AliasesTest {

  static Stream<Arguments> aliases() {
    return ResultsColumns.rows().stream()
        .flatMap(row -> row.aliases().stream().map(alias -> arguments(row.field(), alias.name())));
  }

  @Test
  void everyNameButTheFieldsOwnSaysWhoUsesIt() {
    List<String> without = new ArrayList<>();
    for (ResultsColumns.Row row : ResultsColumns.rows()) {
      for (ResultsColumns.Alias alias : row.aliases()) {
        boolean own = alias.name().equals(row.field().replace('_', ' '));
        if (!own && alias.usedBy().isEmpty()) {
          without.add(row.field() + ": " + alias.name());
        }
      }
    }
    assertThat(without).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("aliases")
  void nameTheirFields(String field, String alias) throws UnusableInputException {
    for (String header :
        List.of(
            alias, alias.toUpperCase(Locale.ROOT), alias.replace(' ', '_'), " " + alias + " ")) {
      Contest contest = read(field, header);
      Candidacy candidacy = contest.candidacies().get(0);
      Object found =
          switch (field) {
            case "contest" -> contest.name();
            case "candidate" -> candidacy.name();
            case "first_name", "surname" -> candidacy.name();
            case "id" -> candidacy.id();
            case "slate" -> candidacy.slate();
            case "bloc" -> candidacy.attributes().get("bloc");
            case "gender" -> candidacy.gender();
            case "incumbent" -> candidacy.attributes().get("incumbent");
            case "status" -> candidacy.attributes().get("status");
            case "held_by" -> candidacy.attributes().get("held_by");
            case "outstanding" -> candidacy.attributes().get("outstanding");
            case "votes" -> candidacy.votes();
            case "elected" -> candidacy.declaredElected();
            case "share" -> candidacy.published().share();
            case "rank" -> candidacy.published().rank();
            case "change" -> candidacy.published().change();
            case "area" -> candidacy.attributes().names();
            case "seats" -> contest.statedSeats();
            case "quota" -> contest.quotas();
            case "votes_per_ballot" -> contest.facts().votesPerBallot();
            case "ballots" -> contest.facts().ballots();
            case "spoilt" -> contest.facts().spoilt();
            case "blank" -> contest.facts().rows().blank();
            case "under_votes" -> contest.facts().rows().underVotes();
            case "over_votes" -> contest.facts().rows().overVotes();
            case "electorate" -> contest.facts().electorate();
            case "total" -> contest.facts().publishedTotal();
            default -> "no such field";
          };
      assertThat(found).as(header).isEqualTo(expected(field));
    }
  }

  @Test
  void noNameStandsForTwoFields() {
    List<String> names = new ArrayList<>();
    for (ResultsColumns.Row row : ResultsColumns.rows()) {
      row.aliases().forEach(alias -> names.add(alias.name()));
    }
    assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(60);
  }

  private static Object expected(String field) {
    return switch (field) {
      case "contest", "candidate" -> "1";
      case "first_name" -> "1 Black";
      case "surname" -> "Ann 1";
      case "votes",
          "ballots",
          "spoilt",
          "blank",
          "under_votes",
          "over_votes",
          "electorate",
          "total" ->
          OptionalLong.of(1);
      case "elected" -> Optional.of(true);
      case "seats", "votes_per_ballot" -> OptionalInt.of(1);
      case "quota" -> List.of(Quota.parse("gender:F=1"));
      case "area" -> List.of("gender");
      default -> Optional.of("1");
    };
  }

  private static Contest read(String field, String header) throws UnusableInputException {
    List<String> names = new ArrayList<>(List.of(header));
    List<String> cells = new ArrayList<>(List.of(field.equals("quota") ? "gender:F=1" : "1"));
    boolean named = List.of("candidate", "first_name", "surname").contains(field);
    add(names, cells, !named, "candidate", "Ann Black");
    add(names, cells, field.equals("first_name"), "surname", "Black");
    add(names, cells, field.equals("surname"), "first name", "Ann");
    add(names, cells, !field.equals("votes"), "votes", "1");
    add(names, cells, List.of("quota", "area").contains(field), "gender", "F");
    String text = String.join(";", names) + "\n" + String.join(";", cells) + "\n";
    return Reads.text(text).election().contests().get(0);
  }

  private static void add(
      List<String> names, List<String> cells, boolean wanted, String name, String cell) {
    if (wanted) {
      names.add(name);
      cells.add(cell);
    }
  }
}
