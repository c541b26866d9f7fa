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
    return in(header, false);
  }

  /**
   * Returns the 0-based places of those columns that are in a header, of several that are listed
   * for several files; empty where not even two are.
   */
  public Optional<List<Integer>> partlyIn(List<String> header) {
    Optional<List<Integer>> all = in(header);
    return all.isPresent() ? all : in(header, true).filter(some -> some.size() > 1);
  }

  private Optional<List<Integer>> in(List<String> header, boolean partly) {
    TreeSet<Integer> all = new TreeSet<>();
    List<String> parts = List.of(text.split(",", -1));
    for (int from = 0; from < parts.size(); ) {
      int to = parts.size();
      List<Integer> found = List.of();
      while (to > from && found.isEmpty()) {
        found = one(joined(parts, from, to--), header);
      }
      if (found.isEmpty() && !partly) {
        return Optional.empty();
      }
      all.addAll(found);
      from = to + 1;
    }
    return Optional.of(List.copyOf(all));
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
    List<String> parts = List.of(text.split(",", -1));
    List<String> missing = new ArrayList<>();
    for (int from = 0; from < parts.size(); ) {
      int to = parts.size();
      while (to > from && one(joined(parts, from, to), header).isEmpty()) {
        to--;
      }
      if (to == from) {
        missing.add(parts.get(from++).strip());
      } else {
        from = to;
      }
    }
    return missing;
  }

  private static String joined(List<String> parts, int from, int to) {
    return String.join(",", parts.subList(from, to)).strip();
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
