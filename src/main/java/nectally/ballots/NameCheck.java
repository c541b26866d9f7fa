package nectally.ballots;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Says what is doubtful about the names on ballots, whichever way they are counted. */
public final class NameCheck {

  private final List<String> files;
  private final Boxes boxes;
  private final Problems problems;

  /** Prepares to add what is found in {@code files} to {@code problems}. */
  public NameCheck(List<String> files, Boxes boxes, Problems problems) {
    this.files = files;
    this.boxes = boxes;
    this.problems = problems;
  }

  /** Reports names that may be one or two, those spelled differently, and missing contests. */
  public void check() {
    contests();
    Map<Roll, Boolean> seen = new HashMap<>();
    for (Box box : boxes.all()) {
      if (seen.put(box.roll(), true) == null) {
        spellings(box.roll());
      }
    }
  }

  /** Reports ballots without a contest beside others that name one. */
  private void contests() {
    Optional<Spot> without = Optional.empty();
    boolean named = false;
    for (Box box : boxes.all()) {
      Spot first = box.first();
      named |= !box.roll().contest().isEmpty();
      if (box.roll().contest().isEmpty() && first != null) {
        without = Optional.of(without.isEmpty() ? first : Spot.first(without.get(), first));
      }
    }
    if (named && without.isPresent()) {
      Spot first = without.get();
      problems.error(
          first.in(files),
          Rule.NO_CONTEST,
          "this ballot names no contest, and others do; say which column does with --map"
              + " contest=COLUMN");
    }
  }

  private void spellings(Roll roll) {
    List<String> names = roll.names();
    Map<Integer, SpelledName> others = new TreeMap<>();
    for (SpelledName spelling : roll.spellings()) {
      String name = names.get(spelling.name());
      if (spelling.isSeen() && Roll.key(spelling.text()).equals(Roll.key(name))) {
        if (!signs(spelling.text()).equals(signs(name))) {
          alike(spelling, name);
        } else if (spelling.name() >= roll.standing().size()
            && !roll.isStranger(spelling.name())
            && !spelling.text().equals(name)) {
          SpelledName known = others.get(spelling.name());
          if (known == null || spelling.isBefore(known)) {
            others.put(spelling.name(), spelling);
          }
        }
      }
    }
    for (SpelledName spelling : others.values()) {
      differently(spelling, names.get(spelling.name()));
    }
  }

  private void alike(SpelledName spelling, String name) {
    Spot first = spelling.first();
    if (first != null) {
      problems.error(
          first.in(files),
          Rule.NAMES_ALIKE,
          Shown.quoted(spelling.text())
              + " and "
              + Shown.quoted(name)
              + " differ in nothing but signs, so that nobody can tell whether they are one; give"
              + " them names that differ in letters");
    }
  }

  private void differently(SpelledName spelling, String name) {
    Spot first = spelling.first();
    if (first != null) {
      problems.warning(
          first.in(files),
          Rule.SPELLED_DIFFERENTLY,
          Shown.quoted(spelling.text()) + " is counted as " + Shown.quoted(name));
    }
  }

  /** Returns the signs of a name that are no punctuation as people vary it, such as a plus. */
  private static String signs(String name) {
    StringBuilder signs = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      int type = Character.getType(c);
      boolean sign =
          type == Character.MATH_SYMBOL
              || type == Character.CURRENCY_SYMBOL
              || type == Character.OTHER_SYMBOL
              || type == Character.SURROGATE
              || "*#&@%!?/\\".indexOf(c) >= 0;
      if (sign) {
        signs.append(c);
      }
    }
    return signs.toString();
  }
}
