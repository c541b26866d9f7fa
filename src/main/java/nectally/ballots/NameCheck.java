package nectally.ballots;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import nectally.model.WrittenName;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Says what is doubtful about the names on ballots, whichever way they are counted. */
public final class NameCheck {

  private final List<String> files;
  private final Boxes boxes;
  private final Problems problems;
  private final Predicate<String> nobodys;
  private final Predicate<String> sums;

  /**
   * Prepares to add what is found in {@code files} to {@code problems}.
   *
   * @param nobodys whether a name is what a blank or spoilt vote is called
   * @param sums whether a name is what a sum is called
   */
  public NameCheck(
      List<String> files,
      Boxes boxes,
      Problems problems,
      Predicate<String> nobodys,
      Predicate<String> sums) {
    this.files = files;
    this.boxes = boxes;
    this.problems = problems;
    this.nobodys = nobodys;
    this.sums = sums;
  }

  /** Reports names that may be one or two, those spelled differently, and missing contests. */
  public void check() {
    contests();
    new AlikeContests(files, boxes, problems).check();
    labels();
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
          "this ballot names no contest, and others do; write its contest on it, or say with --map"
              + " contest= that all ballots are of one contest");
    }
  }

  /** Reports rows that are called what sums are called. */
  private void labels() {
    boxes
        .labels()
        .firsts()
        .forEach(
            (text, first) -> {
              if (sums.test(text)) {
                problems.error(
                    first.in(files),
                    Rule.UNCLEAR_ROW,
                    Shown.quoted(text)
                        + " is what a sum is called, and no ballot; take the line out of the file,"
                        + " or say with --map ignored=COLUMN that the column means nothing");
              }
            });
  }

  private void spellings(Roll roll) {
    List<String> names = roll.names();
    Map<Integer, SpelledName> firsts = new TreeMap<>();
    Map<Integer, SpelledName> others = new TreeMap<>();
    for (SpelledName spelling : roll.spellings()) {
      int name = spelling.name();
      if (!spelling.isSeen() || name < roll.standing().size()) {
        continue;
      }
      List<String> standing = roll.standingLike(spelling.text());
      if (!standing.isEmpty()) {
        unclear(spelling, standing);
      } else if (!roll.isStranger(name)) {
        Map<Integer, SpelledName> known = spelling.text().equals(names.get(name)) ? firsts : others;
        known.merge(name, spelling, (one, other) -> one.isBefore(other) ? one : other);
      }
    }
    for (SpelledName spelling : others.values()) {
      differently(spelling, names.get(spelling.name()));
    }
    alike(firsts.values());
    nobodys(firsts.values());
    numbers(firsts.values());
  }

  /** Reports a word for votes for nobody among the names, where no file says who stands. */
  private void nobodys(Collection<SpelledName> firsts) {
    for (SpelledName spelling : firsts) {
      Spot first = spelling.first();
      boolean sum = sums.test(spelling.text());
      if (first != null && (sum || nobodys.test(spelling.text()))) {
        problems.error(
            first.in(files),
            Rule.UNCLEAR_ROW,
            Shown.quoted(spelling.text())
                + (sum
                    ? " is no name but a word for a sum; "
                    : " is no name but a word for votes for nobody; ")
                + "leave the cell empty where a ballot"
                + " is blank, or map a column of such marks as ignored; if somebody is called so, name all who stand in a file with --candidates");
      }
    }
  }

  /** Reports a number among names, as in a line of sums, where no file says who stands. */
  private void numbers(Collection<SpelledName> firsts) {
    boolean others = firsts.stream().anyMatch(any -> !isNumber(any.text()));
    for (SpelledName spelling : firsts) {
      Spot first = spelling.first();
      if (others && first != null && isNumber(spelling.text())) {
        problems.error(
            first.in(files),
            Rule.UNCLEAR_ROW,
            Shown.quoted(spelling.text())
                + " is a number among names, as in a line of sums; take such a line out of the"
                + " file; if somebody is called so, name all who stand in a file with"
                + " --candidates");
      }
    }
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
  }

  /** Reports a name of nobody who stands that may be meant for some who do. */
  private void unclear(SpelledName spelling, List<String> standing) {
    Spot first = spelling.first();
    if (first != null) {
      problems.error(
          first.in(files),
          Rule.NAMES_ALIKE,
          Shown.quoted(spelling.text())
              + " does not stand, and differs in little from "
              + Shown.list(standing)
              + (standing.size() == 1 ? ", who does" : ", who do")
              + "; write on the ballots and in the candidates' file the same name");
    }
  }

  /** Tells of names that are not one, though signs alone tell them apart. */
  private void alike(Collection<SpelledName> firsts) {
    List<SpelledName> inOrder = new ArrayList<>(firsts);
    inOrder.sort((one, other) -> one.isBefore(other) ? -1 : 1);
    Map<String, SpelledName> byFold = new HashMap<>();
    for (SpelledName spelling : inOrder) {
      String fold = WrittenName.of(spelling.text()).folded();
      SpelledName known = byFold.putIfAbsent(fold, spelling);
      Spot first = spelling.first();
      if (known != null && first != null) {
        problems.warning(
            first.in(files),
            Rule.NAMES_ALIKE,
            Shown.quoted(spelling.text())
                + " is another than "
                + Shown.quoted(known.text())
                + ", though only signs tell them apart");
      }
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
}
