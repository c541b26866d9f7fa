package nectally.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nectally.csv.ColumnGroups;
import nectally.csv.HeaderLine;
import nectally.csv.HeaderName;

/**
 * Tables side by side: columns that are repeated, and what stands in the lines above each group.
 *
 * <p>Whether such groups are the contests, parties or places of those in them, or candidates of one
 * contest, no column says: the user does.
 *
 * @param headings a text for each group; none where the lines above tell no groups apart
 * @param areAlike whether the groups have columns of the same names, without numbers
 * @param used how many of the lines above hold the texts
 */
record TablesAside(List<String> headings, boolean areAlike, int used) {

  /** Where a group stands: from the end of the one before, and from its own first column. */
  private record Span(int from, int first, int last) {

    /** Returns the text at the first column or left of it, else the first of the others. */
    String above(List<String> cells) {
      for (int i = Math.min(first, cells.size() - 1); i >= from; i--) {
        if (!cells.get(i).isEmpty()) {
          return cells.get(i);
        }
      }
      for (int i = first + 1; i <= Math.min(last, cells.size() - 1); i++) {
        if (!cells.get(i).isEmpty()) {
          return cells.get(i);
        }
      }
      return "";
    }
  }

  private static final int FEWEST = 2;
  private static final String ONE_CONTEST = " --map contest=";

  /**
   * Looks at the lines above a header whose columns make {@code groups}.
   *
   * @param headerLine on which the names of the columns stand, 1-based
   */
  static TablesAside of(
      List<HeaderLine> lines, long headerLine, List<String> header, ColumnGroups groups) {
    List<Span> spans = new ArrayList<>();
    Set<List<String>> names = new HashSet<>();
    for (List<Integer> group : groups.groups()) {
      int first = Integer.MAX_VALUE;
      int last = -1;
      List<String> own = new ArrayList<>();
      for (int column : group) {
        first = column < 0 ? first : Math.min(first, column);
        last = Math.max(last, column);
        own.add(column < 0 ? "" : HeaderName.folded(header.get(column)));
      }
      int from = spans.isEmpty() ? 0 : spans.get(spans.size() - 1).last() + 1;
      spans.add(new Span(from, first, last));
      names.add(own);
    }
    return of(lines, headerLine, spans, names.size() == 1);
  }

  private static TablesAside of(
      List<HeaderLine> lines, long headerLine, List<Span> spans, boolean areAlike) {
    List<StringBuilder> texts = new ArrayList<>();
    spans.forEach(span -> texts.add(new StringBuilder()));
    int used = 0;
    for (HeaderLine line : lines) {
      List<String> found = line.number() < headerLine ? above(line.cells(), spans) : List.of();
      for (int i = 0; i < found.size(); i++) {
        texts.get(i).append(texts.get(i).isEmpty() ? "" : " / ").append(found.get(i));
      }
      used += found.isEmpty() ? 0 : 1;
    }
    List<String> headings = new ArrayList<>();
    texts.forEach(text -> headings.add(text.toString()));
    boolean tell = new HashSet<>(headings).size() > 1;
    return new TablesAside(tell ? headings : List.of(), areAlike, tell ? used : 0);
  }

  /**
   * Returns what a line has above each group, a blank cell as left of it; nothing where it has less
   * than two texts there.
   */
  private static List<String> above(List<String> cells, List<Span> spans) {
    List<String> texts = new ArrayList<>();
    String last = "";
    int found = 0;
    for (Span span : spans) {
      String own = span.above(cells);
      found += own.isEmpty() ? 0 : 1;
      last = own.isEmpty() ? last : own;
      texts.add(last);
    }
    return found < FEWEST ? List.of() : texts;
  }

  /** Returns whether lines above tell the groups apart. */
  boolean areHeaded() {
    return !headings.isEmpty();
  }

  /**
   * Returns whether a user must say what the groups are.
   *
   * @param areRows whether each row of the file has a name, or there is one row alone
   * @param hasContest whether a column names the contest
   */
  boolean areOpen(boolean areRows, boolean hasContest) {
    return areHeaded() || (areAlike && !areRows && !hasContest);
  }

  /** Returns the options that say what open groups are, as words behind those that read them. */
  String options(GroupFields fields, String repeated) {
    List<String> ways = new ArrayList<>();
    for (String field : areHeaded() ? List.of("contest", "slate", "area") : List.<String>of()) {
      ways.add(fields.options(repeated + " --headings " + field));
    }
    String one = fields.options(repeated + ONE_CONTEST) + " if all stand in one contest";
    return areHeaded()
        ? String.join(" or ", ways)
            + ", which says what the names above are of those below, or with "
            + one
        : one + "; where they are several, each needs a name in a line above the header";
  }
}
