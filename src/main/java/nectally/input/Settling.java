package nectally.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.model.NameKey;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** What can be said of the rows of a contest only when all of them are known. */
final class Settling {

  private final ElectionBuilder election;
  private final RowRoles roles;
  private final Map<NameKey, String> aliases;
  private final SetAside aside;
  private final Problems problems;
  private final OtherRows others;
  private final AlikeNames alike;
  private final NearNames near;

  Settling(
      ElectionBuilder election,
      RowRoles roles,
      Map<NameKey, String> aliases,
      SetAside aside,
      Problems problems) {
    this.aliases = aliases;
    this.election = election;
    this.roles = roles;
    this.aside = aside;
    this.problems = problems;
    others = new OtherRows(aside, problems);
    alike = new AlikeNames(problems);
    near = new NearNames(aliases, problems);
  }

  /** Settles which rows of a contest are whose, and which are sums of others. */
  void settle(ContestBuilder contest) {
    new RoleDecisions(contest, others, problems).decide();
    new AreaTotals(contest, roles, aside, problems).settle();
    for (Part part : contest.parts()) {
      takeFacts(contest, part);
    }
    SameRows.check(contest, problems);
    OneByAlias.join(contest, aliases, problems);
    PeopleInParts.check(contest, problems);
    SumOfOthers.check(contest, roles, problems);
    BlankHeadings.check(contest, roles, problems);
    HeadingSums.check(contest, roles, problems);
    GenderRows.check(contest, roles, problems);
    PartiesOfOthers.check(contest, roles, problems);
    if (!election.letsGo()) {
      alike.tellContest(contest);
    }
    alike.tellPeople(contest);
    near.add(contest);
  }

  /** Says what can be said only when all contests are settled. */
  void end() {
    near.tell();
  }

  /** Puts what rows state of a part beside what columns state, and what is stated of its area. */
  private void takeFacts(ContestBuilder contest, Part part) {
    Optional<List<FactRows.FactRow>> two = part.contradiction();
    if (two.isPresent()) {
      contradict(contest, two.get().get(0), two.get().get(1));
    }
    for (Map.Entry<Field, Statement<Long>> row : part.rows().entrySet()) {
      Optional<Statement<Long>> column = part.state(row.getKey(), row.getValue());
      if (column.isPresent()) {
        problems.error(
            row.getValue().place(),
            Rule.CONTRADICTION,
            row.getKey().label()
                + ": the rows of "
                + Shown.quoted(contest.name())
                + " say "
                + row.getValue().value()
                + ", and the column says "
                + column.get().value()
                + "; --map "
                + Shown.inShell(row.getKey().label() + "=")
                + " leaves the column out");
      }
    }
    Optional<Part> area = election.area(part);
    if (area.isPresent()) {
      for (Field count : FactColumns.COUNTS) {
        Statement<Long> stated = area.get().rows().get(count);
        if (stated != null && part.stated(count).isEmpty()) {
          part.state(count, stated);
        }
      }
    }
  }

  private void contradict(ContestBuilder contest, FactRows.FactRow one, FactRows.FactRow other) {
    problems.error(
        other.votes().place(),
        Rule.CONTRADICTION,
        one.fact().label()
            + ": "
            + Shown.quoted(one.name())
            + " of "
            + Shown.quoted(contest.name())
            + " says "
            + one.votes().value()
            + ", and "
            + Shown.quoted(other.name())
            + " says "
            + other.votes().value()
            + "; leave one of them out with --row "
            + Shown.inShell("drop=" + one.name())
            + " or --row "
            + Shown.inShell("drop=" + other.name()));
  }
}
