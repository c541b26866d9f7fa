package nectally.answer;

import java.util.ArrayList;
import java.util.List;

/** The tables that a report announces, laid out no sooner than somebody looks at them. */
public interface Layouts {

  /**
   * Returns the tables that {@code reader} sees, people or machines, the default one for machines
   * first.
   */
  List<Layout<?>> seenBy(Audience reader);

  /** Returns these layouts, each for whom it says. */
  static Layouts of(List<Layout<?>> layouts) {
    List<Layout<?>> all = List.copyOf(layouts);
    return reader -> {
      List<Layout<?>> seen = new ArrayList<>();
      for (Layout<?> layout : all) {
        if (layout.audience().includes(reader)) {
          seen.add(layout);
        }
      }
      return seen;
    };
  }
}
