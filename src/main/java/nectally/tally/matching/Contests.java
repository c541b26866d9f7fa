package nectally.tally.matching;

import java.util.HashMap;
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

  private final Election now;
  private final Aliases aliases;
  private final Map<String, Integer> byName = new HashMap<>();
  private final Map<NameKey, Integer> byWords = new HashMap<>();
  private final boolean oneEach;

  /** How many contests of now have each key; empty until a name is met that is not exact. */
  private final Map<NameKey, Integer> timesNow = new HashMap<>();

  /**
   * Prepares to look up contests of {@code before} for those of {@code now}.
   *
   * <p>Where each election has one contest, those two belong together whatever their names;
   * otherwise contests belong together that have the same name, or else names that differ in case,
   * accents, blanks, punctuation or the date that ends Democracy Club's ballot papers, when no
   * other contest of either election has such a name; the alias of a name comes first. Words are
   * never turned as those of a person's name are, and where nothing but signs is left of a name it
   * matches nothing.
   */
  public Contests(Election now, Election before, Aliases aliases) {
    this.now = now;
    this.aliases = aliases;
    oneEach = now.contests().size() == 1 && before.contests().size() == 1;
    for (int i = 0; i < before.contests().size(); i++) {
      String name = name(before.contests().get(i));
      byName.put(name, byName.containsKey(name) ? SEVERAL : i);
      NameKey words = key(name);
      byWords.put(words, byWords.containsKey(words) ? SEVERAL : i);
    }
  }

  /** Returns the index of the earlier contest that {@code contest} is compared with. */
  public OptionalInt before(Contest contest) {
    if (oneEach) {
      return OptionalInt.of(0);
    }
    String name = name(contest);
    Integer exact = aliases.hasNone(name) ? byName.get(name) : null;
    int index = exact == null ? byWords(key(name)) : exact;
    return index == SEVERAL ? OptionalInt.empty() : OptionalInt.of(index);
  }

  /** Returns what the file calls it: parts of what is called after a file are the parts alone. */
  private static String name(Contest contest) {
    return contest.statedName().isEmpty() ? contest.name() : contest.statedName();
  }

  private int byWords(NameKey words) {
    if (timesNow.isEmpty()) {
      for (Contest contest : now.contests()) {
        timesNow.merge(key(name(contest)), 1, Integer::sum);
      }
    }
    boolean tells = !words.isEmpty() && timesNow.getOrDefault(words, 0) <= 1;
    return tells ? byWords.getOrDefault(words, SEVERAL) : SEVERAL;
  }

  private NameKey key(String name) {
    return words(aliases.standingFor(name));
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
}
