package nectally.report;

import java.util.List;
import java.util.Optional;
import nectally.answer.Cell;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Report;
import nectally.answer.Section;
import nectally.answer.Table;
import nectally.tally.matching.Match;

/** The answer of {@code match}: who of one election is who of another, and why. */
public final class MatchReport {

  private static final Fields<Match> FIELDS =
      new Fields<Match>()
          .add("contest", "Contest", Kind.TEXT, m -> contest(m.now()))
          .add("candidate", "Candidate", Kind.TEXT, m -> candidate(m.now()))
          .add("other_contest", "Other\ncontest", Kind.TEXT, m -> contest(m.before()))
          .add("other_candidate", "Other\ncandidate", Kind.TEXT, m -> candidate(m.before()))
          .add("reason", "Reason", Kind.TEXT, m -> CandidatesTable.word(m.reason()))
          .add(
              "applied",
              "Applied",
              Kind.FLAG,
              m -> m.reason().isPresent() ? Cell.flag(m.applied()) : Cell.EMPTY);

  private static final Layout LAYOUT = Layout.of("matches", "", FIELDS.columns());

  private MatchReport() {}

  /** Returns the report of the matches of two elections. */
  public static Report of(String title, String now, String before, List<Match> matches) {
    return new Report(
        title,
        now,
        Optional.of(before),
        List.of(),
        List.of(),
        List.of(LAYOUT),
        Optional.of(new MatchSection(matches)));
  }

  private static Cell contest(Optional<Match.Standing> standing) {
    return Cell.text(standing.map(Match.Standing::contest));
  }

  private static Cell candidate(Optional<Match.Standing> standing) {
    return Cell.text(standing.map(Match.Standing::candidate));
  }

  private record MatchSection(List<Match> matches) implements Section {

    @Override
    public String name() {
      return "";
    }

    @Override
    public String headline() {
      return "";
    }

    @Override
    public List<Table> forPeople() {
      return List.of(forMachines(LAYOUT));
    }

    @Override
    public List<String> notes() {
      return List.of();
    }

    @Override
    public Table forMachines(Layout layout) {
      return LAYOUT.table(FIELDS.rows(matches));
    }
  }
}
