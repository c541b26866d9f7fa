package nectally.tally.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nectally.model.Contest;
import nectally.model.Election;
import nectally.model.NameKey;

/** Finds the contest of another election that is the same choice (rules.md 10.4). */
public final class Contests {

  /** Stands for a key that more than one contest has, so that it tells none apart. */
  private static final int SEVERAL = -1;

  /** The form of the date that ends a ballot paper's name, with a nought for any digit. */
  private static final String DATE = ".0000-00-00";

  private final Map<String, Integer> byName = new HashMap<>();
  private final Map<NameKey, Integer> byWords = new HashMap<>();
  private final boolean oneEach;

  /**
   * Prepares to look up contests of {@code before} for those of {@code now}.
   *
   * <p>Where each election has one contest, those two belong together whatever their names;
   * otherwise contests belong together that have the same name, or else names that differ in case,
   * accents, blanks, punctuation or the date that ends Democracy Club's ballot papers, when no
   * other contest of the earlier election has such a name. Words are never turned as those of a
   * person's name are, and where nothing but signs is left of a name it matches nothing.
   */
  public Contests(Election now, Election before) {
    oneEach = now.contests().size() == 1 && before.contests().size() == 1;
    for (int i = 0; i < before.contests().size(); i++) {
      String name = before.contests().get(i).name();
      byName.put(name, i);
      NameKey words = words(name);
      byWords.put(words, byWords.containsKey(words) ? SEVERAL : i);
    }
  }

  /** Returns the index of the earlier contest that {@code contest} is compared with. */
  public OptionalInt before(Contest contest) {
    if (oneEach) {
      return OptionalInt.of(0);
    }
    String name = contest.name();
    Integer index = byName.get(name);
    if (index == null && !words(name).isEmpty()) {
      index = byWords.get(words(name));
    }
    return index == null || index == SEVERAL ? OptionalInt.empty() : OptionalInt.of(index);
  }

  private static NameKey words(String name) {
    int start = name.length() - DATE.length();
    return NameKey.ofThing(isDate(name, start) ? name.substring(0, start) : name);
  }

  private static boolean isDate(String name, int start) {
    for (int i = 0; i < DATE.length(); i++) {
      char c = start < 0 ? ' ' : name.charAt(start + i);
      boolean digit = c >= '0' && c <= '9';
      if (DATE.charAt(i) == '0' ? !digit : c != DATE.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the names of the earlier contests that no contest of {@code now} belongs to. */
  public static List<String> unmatched(Election now, Election before) {
    Contests lookup = new Contests(now, before);
    boolean[] matched = new boolean[before.contests().size()];
    for (Contest contest : now.contests()) {
      lookup.before(contest).ifPresent(index -> matched[index] = true);
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < matched.length; i++) {
      if (!matched[i]) {
        names.add(before.contests().get(i).name());
      }
    }
    return names;
  }
}
