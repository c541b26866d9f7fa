package nectally.tally.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nectally.model.Candidacy;

/**
 * Finds people whose names nearly agree: {@code Pete} and {@code Peter Willsman} (rules.md 10.3).
 *
 * <p>The surname, which is the last word, must be the same, and one first name be short for the
 * other; or the words must be the same in turned order: {@code LEE Ann} and {@code Ann Lee}. Among
 * several, other given names and then the slate tell who is nearest; where two are equally near,
 * nobody is.
 */
final class NearNames {

  /** Without both a name is not near; the slate weighs least, since people change slates. */
  private static final int SURNAME_AND_FIRST = 4;

  private static final int MIDDLE_NAMES = 2;
  private static final int SLATE = 1;

  private record Scored(int now, int before, int score) {}

  private final Aliases aliases;
  private final List<Candidacy> now;
  private final List<Candidacy> before;

  NearNames(List<Candidacy> now, List<Candidacy> before, Aliases aliases) {
    this.now = now;
    this.before = before;
    this.aliases = aliases;
  }

  /**
   * Returns the near pairs among those who are not paired yet, each the only nearest of the other,
   * ordered by their index in now.
   *
   * @param freeNow whether each of now is not paired yet
   * @param freeBefore whether each of before is not paired yet
   */
  List<Pair> pair(boolean[] freeNow, boolean[] freeBefore) {
    String[][] wordsNow = words(now, freeNow);
    String[][] wordsBefore = words(before, freeBefore);
    Map<String, List<Integer>> likely = byWords(wordsBefore);
    List<Scored> scored = new ArrayList<>();
    for (int i = 0; i < wordsNow.length; i++) {
      for (int j : likely(wordsNow[i], likely)) {
        boolean turned = areTurned(wordsNow[i], wordsBefore[j]);
        if ((turned || near(wordsNow[i], wordsBefore[j]))
            && oneIdAtMost(now.get(i), before.get(j))) {
          boolean sameMiddle = turned || middle(wordsNow[i]).equals(middle(wordsBefore[j]));
          int middle = sameMiddle ? MIDDLE_NAMES : 0;
          int slate = sameSlate(now.get(i), before.get(j)) ? SLATE : 0;
          scored.add(new Scored(i, j, SURNAME_AND_FIRST + middle + slate));
        }
      }
    }
    return onlyNearest(scored);
  }

  private static List<Pair> onlyNearest(List<Scored> scored) {
    Map<Integer, Nearest> ofNow = new HashMap<>();
    Map<Integer, Nearest> ofBefore = new HashMap<>();
    for (Scored one : scored) {
      ofNow.computeIfAbsent(one.now(), any -> new Nearest()).meet(one);
      ofBefore.computeIfAbsent(one.before(), any -> new Nearest()).meet(one);
    }
    List<Pair> pairs = new ArrayList<>();
    for (Scored one : scored) {
      Nearest now = ofNow.get(one.now());
      Nearest before = ofBefore.get(one.before());
      if (now != null && now.isOnly(one) && before != null && before.isOnly(one)) {
        pairs.add(new Pair(one.now(), one.before(), Reason.NEAR));
      }
    }
    return pairs;
  }

  /** Who is nearest to somebody, as far as is known. */
  private static final class Nearest {
    private int score;
    private int equals;

    void meet(Scored one) {
      equals = one.score() == score ? equals + 1 : one.score() > score ? 1 : equals;
      score = Math.max(score, one.score());
    }

    /** Returns whether nobody else is as near. */
    boolean isOnly(Scored one) {
      return one.score() == score && equals == 1;
    }
  }

  /** Returns the names with each last word, and with each set of words whatever their order. */
  private static Map<String, List<Integer>> byWords(String[][] names) {
    Map<String, List<Integer>> byWords = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      if (names[i].length >= 2) {
        byWords.computeIfAbsent(last(names[i]), any -> new ArrayList<>(1)).add(i);
        byWords.computeIfAbsent(sorted(names[i]), any -> new ArrayList<>(1)).add(i);
      }
    }
    return byWords;
  }

  /** Returns those of whom one may be near, each once and in order: a few among very many. */
  private static Collection<Integer> likely(String[] name, Map<String, List<Integer>> byWords) {
    if (name.length < 2) {
      return List.of();
    }
    Set<Integer> likely = new TreeSet<>(byWords.getOrDefault(last(name), List.of()));
    likely.addAll(byWords.getOrDefault(sorted(name), List.of()));
    return likely;
  }

  private static String last(String[] words) {
    return words[words.length - 1];
  }

  private static String sorted(String[] words) {
    String[] sorted = words.clone();
    Arrays.sort(sorted);
    return String.join(" ", sorted);
  }

  /** Returns the words of each free name, none for the others. */
  private String[][] words(List<Candidacy> people, boolean[] free) {
    String[][] words = new String[free.length][];
    for (int i = 0; i < free.length; i++) {
      words[i] = free[i] ? aliases.key(people.get(i).name()).text().split(" ", -1) : new String[0];
    }
    return words;
  }

  private static boolean near(String[] one, String[] other) {
    return one.length >= 2
        && other.length >= 2
        && last(one).equals(last(other))
        && ShortNames.areOne(one[0], other[0]);
  }

  /** Returns whether one name is the other with its first words put last. */
  private static boolean areTurned(String[] one, String[] other) {
    if (one.length != other.length) {
      return false;
    }
    for (int turn = 1; turn < one.length; turn++) {
      if (one[turn].equals(other[0])
          && Arrays.equals(one, turn, one.length, other, 0, other.length - turn)
          && Arrays.equals(one, 0, turn, other, other.length - turn, other.length)) {
        return true;
      }
    }
    return false;
  }

  /** Two ids that did not pair are of two people. */
  private static boolean oneIdAtMost(Candidacy one, Candidacy other) {
    return one.id().isEmpty() || other.id().isEmpty();
  }

  private static boolean sameSlate(Candidacy one, Candidacy other) {
    return one.slate().isPresent() && one.slate().equals(other.slate());
  }

  private static List<String> middle(String[] words) {
    return List.of(words).subList(1, words.length - 1);
  }
}
