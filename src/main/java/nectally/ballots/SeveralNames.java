package nectally.ballots;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nectally.problem.Shown;

/** Names that may be several in one cell, or another, since what stands in them are names too. */
final class SeveralNames {

  /** What may stand between names; behind the first three a part may be any other cell's too. */
  private static final List<String> BETWEEN =
      List.of(";", "|", "\n", ",", "/", " & ", " and ", " und ", " et ", " y ", " e ", " en ");

  private static final int SURE = 3;

  private final Map<SpelledName, String> found = new LinkedHashMap<>();

  /** Looks at all names of a contest. */
  SeveralNames(Collection<SpelledName> names) {
    Set<String> whole = new HashSet<>();
    for (SpelledName name : names) {
      whole.add(name.text());
    }
    for (SpelledName name : names) {
      String shorter = withoutBrackets(name.text());
      if (!shorter.equals(name.text()) && whole.contains(shorter)) {
        found.put(
            name,
            " may be "
                + Shown.quoted(shorter)
                + ", who is marked too; write one name on all ballots");
      }
    }
    for (int i = 0; i < BETWEEN.size(); i++) {
      look(names, BETWEEN.get(i), whole, i < SURE);
    }
  }

  /** Returns the names that may be several, each with why. */
  Map<SpelledName, String> found() {
    return found;
  }

  /** Returns a name without what stands in brackets at its end, such as a party. */
  private static String withoutBrackets(String name) {
    boolean ends = name.endsWith(")") || name.endsWith("]");
    int open = ends ? Math.max(name.lastIndexOf('('), name.lastIndexOf('[')) : 0;
    return open > 0 ? name.substring(0, open).strip() : name;
  }

  private void look(
      Collection<SpelledName> names, String between, Set<String> whole, boolean sure) {
    Set<String> firsts = new HashSet<>();
    Map<SpelledName, String[]> parts = new LinkedHashMap<>();
    for (SpelledName name : names) {
      if (name.text().contains(between)) {
        String[] all = name.text().split(Pattern.quote(between), -1);
        parts.put(name, all);
        firsts.add(all[0].strip());
      }
    }
    parts.forEach(
        (name, all) -> {
          for (int i = 0; i < all.length; i++) {
            String part = all[i].strip();
            boolean moved = i > 0 && (sure || all.length > 2) && firsts.contains(part);
            if (!part.isEmpty() && (whole.contains(part) || moved)) {
              found.putIfAbsent(
                  name,
                  " may be several names, since "
                      + Shown.quoted(part)
                      + " is one too; --split says what stands between names in a cell");
              return;
            }
          }
        });
  }
}
