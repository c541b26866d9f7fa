package nectally.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Columns that a user lists: by names, by globs, or from one to another, with commas between them.
 *
 * <p>A name may have a comma itself: of several readings of a list, that with the longest names is
 * taken.
 *
 * @param text as the user wrote it
 */
public record ColumnChoice(String text) {

  private static final String RANGE = "..";

  /** Returns the 0-based places of the columns in a header; empty where one is not there. */
  public Optional<List<Integer>> in(List<String> header) {
    Found found = found(header);
    return found.missing().isEmpty() ? Optional.of(found.columns()) : Optional.empty();
  }

  /**
   * Returns the 0-based places of those columns that are in a header, of several that are listed
   * for several files; empty where not even two are.
   */
  public Optional<List<Integer>> partlyIn(List<String> header) {
    Found found = found(header);
    return found.missing().isEmpty() || found.columns().size() > 1
        ? Optional.of(found.columns())
        : Optional.empty();
  }

  /** Returns what stands between the commas. */
  public List<String> parts() {
    List<String> parts = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      parts.add(part.strip());
    }
    return parts;
  }

  /** Returns the parts that name no column of a header, alone or with those behind them. */
  public List<String> missing(List<String> header) {
    return found(header).missing();
  }

  /** The places of the columns that are there, and the parts that name none. */
  private record Found(List<Integer> columns, List<String> missing) {}

  /** Looks for as many parts as make the name of a column, which may have commas, then for more. */
  private Found found(List<String> header) {
    TreeSet<Integer> all = new TreeSet<>();
    List<String> missing = new ArrayList<>();
    List<String> parts = List.of(text.split(",", -1));
    for (int from = 0; from < parts.size(); ) {
      int to = parts.size();
      List<Integer> some = List.of();
      while (to > from && some.isEmpty()) {
        some = one(String.join(",", parts.subList(from, to--)).strip(), header);
      }
      if (some.isEmpty()) {
        missing.add(parts.get(from).strip());
      }
      all.addAll(some);
      from = to + 1;
    }
    return new Found(List.copyOf(all), missing);
  }

  /** Returns the columns of one name, glob or range; none where there are none. */
  private static List<Integer> one(String name, List<String> header) {
    int exact = first(name, header);
    if (exact >= 0) {
      return List.of(exact);
    }
    for (int at = name.indexOf(RANGE); at >= 0; at = name.indexOf(RANGE, at + 1)) {
      int first = first(name.substring(0, at).strip(), header);
      int last = last(name.substring(at + RANGE.length()).strip(), header);
      if (first >= 0 && last >= first) {
        return range(first, last, header);
      }
    }
    List<Integer> fitting = new ArrayList<>();
    Glob glob = new Glob(name);
    for (int i = 0; i < header.size(); i++) {
      if (!header.get(i).isEmpty() && glob.matches(header.get(i))) {
        fitting.add(i);
      }
    }
    return fitting;
  }

  /** Columns without a name are in no range: nothing could be said of them. */
  private static List<Integer> range(int first, int last, List<String> header) {
    List<Integer> range = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      if (!header.get(i).isEmpty()) {
        range.add(i);
      }
    }
    return range;
  }

  private static int first(String name, List<String> header) {
    String folded = HeaderName.folded(name);
    for (int i = 0; i < header.size() && !folded.isEmpty(); i++) {
      if (HeaderName.folded(header.get(i)).equals(folded)) {
        return i;
      }
    }
    return -1;
  }

  private static int last(String name, List<String> header) {
    String folded = HeaderName.folded(name);
    for (int i = header.size() - 1; i >= 0 && !folded.isEmpty(); i--) {
      if (HeaderName.folded(header.get(i)).equals(folded)) {
        return i;
      }
    }
    return -1;
  }
}
