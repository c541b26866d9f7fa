package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nectally.answer.Layout;
import nectally.answer.Report;
import nectally.answer.Section;
import nectally.answer.Table;
import nectally.tally.verdict.VacancyResult;
import nectally.tally.winners.Vacancy;

/** The answer of {@code vacancy}: who fills the seats that were given up, and why. */
public final class VacancyReport {

  private static final Layout<ExplainTable.Step> STEPS =
      ExplainTable.layout(TableName.VACANCY_STEPS);

  private VacancyReport() {}

  /**
   * Returns the report of the vacancies of one contest each.
   *
   * @param vacancies what was asked, in the order of the contests
   * @param results what was answered, one for each
   * @param show the tables asked for by name; empty for those that apply
   */
  public static Report of(
      String title,
      String election,
      List<Vacancy> vacancies,
      List<VacancyResult> results,
      Set<String> show) {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < vacancies.size(); i++) {
      sections.add(new VacancySection(vacancies.get(i), results.get(i)));
    }
    List<Layout<?>> layouts = new ArrayList<>();
    for (TableName name : TableName.of(TableName.Answer.VACANCY)) {
      Asked.of(show)
          .audience(name)
          .ifPresent(audience -> layouts.add(layout(name).seenBy(audience)));
    }
    return new Report(title, election, Optional.empty(), layouts, sections, Optional.empty())
        .headed(vacancies.size() == 1 ? "Vacancy" : "Vacancies", election);
  }

  private static Layout<?> layout(TableName name) {
    return switch (name) {
      case MEMBERS -> MembersTable.LAYOUT;
      case VACANCIES -> VacanciesTable.LAYOUT;
      default -> STEPS;
    };
  }

  private record VacancySection(Vacancy vacancy, VacancyResult result) implements Section {

    @Override
    public String name() {
      return vacancy.contest().name();
    }

    @Override
    public String headline() {
      return VacanciesTable.headline(vacancy, result);
    }

    @Override
    public Table<?> table(Layout<?> layout) {
      if (layout.name().equals(MembersTable.LAYOUT.name())) {
        return MembersTable.of(vacancy, result);
      }
      return layout.name().equals(STEPS.name())
          ? STEPS.table(ExplainTable.numbered(VacancySentences.of(result.steps())))
          : VacanciesTable.of(vacancy, result);
    }

    @Override
    public List<String> notes() {
      return VacancySentences.of(result.steps()).stream().map(Line::text).toList();
    }
  }
}
