package nectally.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a command answers: one section for each contest, and perhaps one for the whole election.
 *
 * <p>The layouts announce which tables machines can have, so that a table without a row still has a
 * header. In the joined tables (CSV) the rows of a contest start with its name; the layouts leave
 * that column out.
 *
 * @param title what people read above everything; empty for none
 * @param election the name of the election
 * @param compared the name of the election it is compared with
 * @param contestLayouts the tables of each contest, with different names
 * @param contests one section each, in the order in which they are printed
 * @param overallLayouts the tables of the whole election, with names different from those
 * @param overall the whole election, after the contests; present where there are layouts for it
 */
public record Report(
    String title,
    String election,
    Optional<String> compared,
    List<Layout> contestLayouts,
    List<Section> contests,
    List<Layout> overallLayouts,
    Optional<Section> overall) {

  /** The column that joined tables of contests start with. */
  public static final Column CONTEST = Column.of("contest", "Contest", Kind.TEXT);

  /**
   * Keeps copies of the lists.
   *
   * @throws IllegalArgumentException if there are overall layouts without an overall section
   */
  public Report {
    contestLayouts = List.copyOf(contestLayouts);
    contests = List.copyOf(contests);
    overallLayouts = List.copyOf(overallLayouts);
    if (overall.isEmpty() && !overallLayouts.isEmpty()) {
      throw new IllegalArgumentException("no section for the overall tables");
    }
  }

  /** Returns the names of the tables that machines can have, the default one first. */
  public List<String> tableNames() {
    List<String> names = new ArrayList<>();
    for (Layout layout : contestLayouts) {
      names.add(layout.name());
    }
    for (Layout layout : overallLayouts) {
      names.add(layout.name());
    }
    return names;
  }

  /** Returns the contests' layout called {@code name}. */
  public Optional<Layout> contestLayout(String name) {
    return find(contestLayouts, name);
  }

  /** Returns the whole election's layout called {@code name}. */
  public Optional<Layout> overallLayout(String name) {
    return find(overallLayouts, name);
  }

  private static Optional<Layout> find(List<Layout> layouts, String name) {
    for (Layout layout : layouts) {
      if (layout.name().equals(name)) {
        return Optional.of(layout);
      }
    }
    return Optional.empty();
  }
}
