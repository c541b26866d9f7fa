package nectally.formats;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.StringJoiner;
import nectally.answer.About;
import nectally.answer.Audience;
import nectally.answer.Column;
import nectally.answer.Layout;
import nectally.answer.Report;

/** What the words and marks in the tables of a page mean: of those alone that its tables have. */
final class Glossary {

  private final Set<About> seen = EnumSet.noneOf(About.class);

  private Glossary() {}

  /**
   * Returns the sentences; empty where nothing needs one.
   *
   * @param shown the layouts of the tables that the page has
   */
  static String of(Report report, Collection<Layout<?>> shown) {
    Glossary glossary = new Glossary();
    glossary.add(shown, report.compared().isPresent());
    return glossary.sentences();
  }

  private void add(Collection<Layout<?>> layouts, boolean compared) {
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
