package nectally.formats;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import nectally.answer.About;
import nectally.answer.Audience;
import nectally.answer.Column;
import nectally.answer.Layout;
import nectally.answer.Report;

/**
 * What the words and marks in the tables of a page mean: of those alone that its tables can have.
 */
final class Glossary {

  private final Set<About> seen = EnumSet.noneOf(About.class);

  private Glossary() {}

  /** Returns the sentences; empty where nothing needs one. */
  static String of(Report report) {
    Glossary glossary = new Glossary();
    boolean compared = report.compared().isPresent();
    glossary.add(report.ofContests(Audience.PEOPLE), compared);
    glossary.add(report.ofElection(Audience.PEOPLE), compared);
    return glossary.sentences();
  }

  private void add(List<Layout<?>> layouts, boolean compared) {
    for (Layout<?> layout : layouts) {
      if (layout.column(About.SHARE).isEmpty() || layout.column(About.VOTES).isEmpty()) {
        continue;
      }
      for (Column<?> column : layout.columns(Audience.PEOPLE)) {
        if (compared || column.condition() != Column.Condition.COMPARED) {
          seen.add(column.about());
        }
      }
    }
  }

  private String sentences() {
    StringJoiner sentences = new StringJoiner(" ");
    if (seen.contains(About.OUTCOME)) {
      sentences.add("✓ is elected; a thick line is below the last seat.");
    }
    if (seen.contains(About.SHARE)) {
      sentences.add("A share is of all votes of the contest where no note says otherwise.");
    }
    if (seen.contains(About.CHANGE)) {
      sentences.add("A change is in percentage points, from unrounded shares.");
    }
    if (seen.contains(About.LIKE_FOR_LIKE)) {
      sentences.add("Like for like is the change among those who stood both times.");
    }
    return sentences.toString();
  }
}
