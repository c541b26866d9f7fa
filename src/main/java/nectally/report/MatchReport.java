package nectally.report;

import java.util.List;
import java.util.Optional;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Report;
import nectally.answer.Section;
import nectally.answer.Table;
import nectally.tally.matching.Match;

/** The answer of {@code match}: who of one election is who of another, and why. */
public final class MatchReport {

  private static final Layout<Match> LAYOUT =
      new Columns<Match>()
          .add("contest", "Contest", Kind.TEXT, About.CONTEST, m -> contest(m.now()))
          .add("candidate", "Candidate", Kind.TEXT, About.WHO, m -> candidate(m.now()))
          .add("other_contest", "Other\ncontest", Kind.TEXT, About.OTHER, m -> contest(m.before()))
          .add(
              "other_candidate",
              "Other\ncandidate",
              Kind.TEXT,
              About.OTHER,
              m -> candidate(m.before()))
          .add("reason", "Reason", Kind.TEXT, About.TEXT, m -> Cell.word(m.reason()))
          .add(
              "applied",
              "Applied",
              Kind.TEXT,
              About.OTHER,
              m -> m.reason().isPresent() ? Cell.text(m.applied() ? "yes" : "no") : Cell.EMPTY)
          .layout(TableName.MATCHES.key(), TableName.MATCHES.title())
          .in(Layout.Scope.ELECTION);

  private MatchReport() {}

  /** Returns the report of the matches of two elections. */
  public static Report of(String title, String now, String before, List<Match> matches) {
    return new Report(
            title,
            now,
            Optional.of(before),
            List.of(LAYOUT),
            List.of(),
            Optional.of(new MatchSection(matches)))
        .headed("People of two elections", now + " and " + before);
  }

  private static Cell contest(Optional<Match.Standing> standing) {
    return Cell.text(standing.map(Match.Standing::contest));
  }

  private static Cell candidate(Optional<Match.Standing> standing) {
    return Cell.text(standing.map(Match.Standing::candidate));
  }

  private record MatchSection(List<Match> matches) implements Section {

    @Override
    public Table<?> table(Layout<?> layout) {
      return LAYOUT.table(matches);
    }
  }
}
