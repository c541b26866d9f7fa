package nectally.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.model.Candidacy;
import nectally.tally.verdict.VacancyResult;
import nectally.tally.winners.Vacancy;

/** Who leaves, who stays and who follows, those with the most votes first. */
final class MembersTable {

  static final Layout<Member> LAYOUT =
      new Columns<Member>()
          .add("candidate", "Candidate", Kind.TEXT, About.WHO, m -> Cell.text(m.candidacy().name()))
          .add("slate", "Slate", Kind.TEXT, About.SLATE, m -> Cell.text(m.candidacy().slate()))
          .add("gender", "Gender", Kind.TEXT, About.OTHER, m -> Cell.text(m.candidacy().gender()))
          .add("votes", "Votes", Kind.COUNT, About.VOTES, m -> Cell.count(m.candidacy().votes()))
          .add("role", "Role", Kind.TEXT, About.OUTCOME, m -> Cell.text(m.role()))
          .layout(TableName.MEMBERS.key(), TableName.MEMBERS.title());

  private MembersTable() {}

  /**
   * Somebody who stood.
   *
   * @param role what becomes of them; empty for those of whom there is nothing to say
   */
  record Member(Candidacy candidacy, Optional<String> role) {}

  static Table<Member> of(Vacancy vacancy, VacancyResult result) {
    List<Candidacy> candidacies = vacancy.contest().candidacies();
    List<Member> members = new ArrayList<>(candidacies.size());
    for (int i = 0; i < candidacies.size(); i++) {
      members.add(new Member(candidacies.get(i), role(i, vacancy, result)));
    }
    members.sort(
        Comparator.comparingLong((Member member) -> -member.candidacy().votes().orElse(-1))
            .thenComparing(member -> member.candidacy().name()));
    return LAYOUT.table(members);
  }

  private static Optional<String> role(int index, Vacancy vacancy, VacancyResult result) {
    Candidacy candidacy = vacancy.contest().candidacies().get(index);
    if (vacancy.leaving().get(index)) {
      return Optional.of("leaves");
    } else if (vacancy.sitting().get(index)) {
      return Optional.of("stays");
    } else if (result.filledBy().contains(candidacy)) {
      return Optional.of("follows");
    } else if (result.tied().contains(candidacy)) {
      return Optional.of("tied");
    }
    return vacancy.unavailable().get(index) ? Optional.of("unavailable") : Optional.empty();
  }
}
