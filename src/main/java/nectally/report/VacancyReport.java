package nectally.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nectally.answer.Cell;
import nectally.answer.Column;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Report;
import nectally.answer.Section;
import nectally.answer.Table;
import nectally.model.Candidacy;
import nectally.tally.verdict.VacancyResult;
import nectally.tally.winners.Vacancy;

/** The answer of {@code vacancy}: who fills the seats that were given up, and why. */
public final class VacancyReport {

  private static final Layout FACTS =
      Layout.facts(
          "vacancies",
          "",
          List.of(
              Column.of("vacancies", Kind.COUNT),
              Column.of("outcome", Kind.TEXT),
              Column.of("left", Kind.COUNT)));

  private static final Layout MEMBERS =
      Layout.of(
          "members",
          "",
          List.of(
              Column.of("candidate", "Candidate", Kind.TEXT),
              Column.of("slate", "Slate", Kind.TEXT),
              Column.of("gender", "Gender", Kind.TEXT),
              Column.of("votes", "Votes", Kind.COUNT),
              Column.of("role", "Role", Kind.TEXT)));

  private VacancyReport() {}

  /**
   * Returns the report of the vacancies of one contest each.
   *
   * @param vacancies what was asked, in the order of the contests
   * @param results what was answered, one for each
   */
  public static Report of(String election, List<Vacancy> vacancies, List<VacancyResult> results) {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < vacancies.size(); i++) {
      sections.add(new VacancySection(vacancies.get(i), results.get(i)));
    }
    return new Report(
        "",
        election,
        Optional.empty(),
        List.of(MEMBERS, FACTS, ExplainTable.LAYOUT),
        sections,
        List.of(),
        Optional.empty());
  }

  private record VacancySection(Vacancy vacancy, VacancyResult result) implements Section {

    @Override
    public String name() {
      return vacancy.contest().name();
    }

    @Override
    public String headline() {
      int seats = vacancy.leaving().cardinality();
      return seats + (seats == 1 ? " vacancy: " : " vacancies: ") + outcome().replace('_', ' ');
    }

    @Override
    public List<Table> forPeople() {
      return List.of(members());
    }

    @Override
    public List<String> notes() {
      return VacancySentences.of(result.steps()).stream().map(Line::text).toList();
    }

    @Override
    public Table forMachines(Layout layout) {
      return switch (layout.name()) {
        case "members" -> members();
        case ExplainTable.NAME -> ExplainTable.of(VacancySentences.of(result.steps()));
        default ->
            FACTS.table(
                List.of(
                    List.of(
                        Cell.count(vacancy.leaving().cardinality()),
                        Cell.text(outcome()),
                        Cell.count(result.left()))));
      };
    }

    private String outcome() {
      return result.outcome().name().toLowerCase(Locale.ROOT);
    }

    private Table members() {
      List<Candidacy> candidacies = vacancy.contest().candidacies();
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < candidacies.size(); i++) {
        order.add(i);
      }
      order.sort(
          Comparator.comparingLong((Integer i) -> -candidacies.get(i).votes().orElse(-1))
              .thenComparing(i -> candidacies.get(i).name()));
      List<List<Cell>> rows = new ArrayList<>();
      for (int i : order) {
        Candidacy candidacy = candidacies.get(i);
        rows.add(
            List.of(
                Cell.text(candidacy.name()),
                Cell.text(candidacy.slate()),
                Cell.text(candidacy.gender()),
                Cell.count(candidacy.votes()),
                role(i, candidacy)));
      }
      return MEMBERS.table(rows);
    }

    private Cell role(int index, Candidacy candidacy) {
      if (vacancy.leaving().get(index)) {
        return Cell.text("leaves");
      } else if (vacancy.sitting().get(index)) {
        return Cell.text("stays");
      } else if (result.filledBy().contains(candidacy)) {
        return Cell.text("follows");
      } else if (result.tied().contains(candidacy)) {
        return Cell.text("tied");
      }
      return vacancy.unavailable().get(index) ? Cell.text("unavailable") : Cell.EMPTY;
    }
  }
}
