package nectally.ballots;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nectally.model.CandidateList;
import nectally.model.WrittenName;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Says what is doubtful about the names on ballots, whichever way they are counted. */
public final class NameCheck {

  private final List<String> files;
  private final Boxes boxes;
  private final Problems problems;
  private final NameWords words;
  private final List<SpelledName> strangers = new ArrayList<>();
  private boolean isAnybodyStanding;

  /**
   * Prepares to add what is found in {@code files} to {@code problems}.
   *
   * @param words what is no name
   */
  public NameCheck(List<String> files, Boxes boxes, Problems problems, NameWords words) {
    this.files = files;
    this.boxes = boxes;
    this.problems = problems;
    this.words = words;
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
    if (!isAnybodyStanding && strangers.size() > 1) {
      strangersAlone();
    }
  }

  /** Reports that whoever the ballots mark does not stand, so that all of them would be spoilt. */
  private void strangersAlone() {
    SpelledName one = strangers.get(0);
    for (SpelledName other : strangers) {
      one = other.isBefore(one) ? other : one;
    }
    Spot first = one.first();
    if (first != null) {
      problems.error(
          first.in(files),
          Rule.UNKNOWN_NAME,
          "none of the "
              + strangers.size()
              + " names that ballots mark, such as "
              + Shown.quoted(one.text())
              + ", stands as "
              + boxes.candidates().map(CandidateList::file).orElse("the file")
              + " has it, so that all ballots would be spoilt; write names and contests there as the"
              + " ballots do");
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
              if (words.sums().test(text)) {
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
        isAnybodyStanding |= spelling.isSeen();
        continue;
      }
      List<String> standing = roll.standingLike(spelling.text());
      if (!standing.isEmpty()) {
        unclear(spelling, standing);
      } else if (roll.isStranger(name)) {
        strange(spelling);
        strangers.add(spelling);
      } else {
        Map<Integer, SpelledName> known = spelling.text().equals(names.get(name)) ? firsts : others;
        known.merge(name, spelling, (one, other) -> one.isBefore(other) ? one : other);
      }
    }
    for (SpelledName spelling : others.values()) {
      differently(spelling, names.get(spelling.name()));
    }
    alike(firsts.values());
    nobodys(firsts.values());
  }

  /** Reports what is no name among the names, where no file says who stands. */
  private void nobodys(Collection<SpelledName> firsts) {
    for (SpelledName spelling : firsts) {
      if (words.nobodys().test(spelling.text())) {
        unclear(spelling, " is no name but a word for votes for nobody" + leftOut(spelling));
      }
    }
    List<SpelledName> written = new ArrayList<>(firsts);
    written.removeIf(SpelledName::isDeclared);
    boolean numbers = true;
    for (SpelledName spelling : written) {
      numbers &= isNumber(spelling.text());
    }
    for (SpelledName spelling : written) {
      String text = spelling.text();
      if (words.sums().test(text)) {
        unclear(spelling, " is no name but a word for a sum" + leftOut(spelling));
      } else if (words.nothing().test(text)) {
        unclear(spelling, " is no name but stands for nobody" + leftOut(spelling));
      } else if (text.equals("0") && written.size() > 1) {
        unclear(spelling, " may stand for nobody; leave the cell empty where it does");
      } else if (!numbers && isNumber(text)) {
        unclear(
            spelling,
            " is a number among names, as in a line of sums; take such a line out of the file");
      }
    }
    new SeveralNames(written).found().forEach(this::unclear);
  }

  private static String leftOut(SpelledName spelling) {
    return spelling.isColumn()
        ? "; leave the column out with --map " + Shown.inShell("ignored=" + spelling.text())
        : "; leave the cell empty where a ballot is blank";
  }

  /** Reports what is no name where a file says who stands: its ballot would be spoilt. */
  private void strange(SpelledName spelling) {
    Spot first = spelling.first();
    if (first != null && (words.nothing().test(spelling.text()) || spelling.text().equals("0"))) {
      problems.error(
          first.in(files),
          Rule.UNCLEAR_ROW,
          Shown.quoted(spelling.text())
              + " would spoil its ballots as a name of nobody who stands; leave the cell empty"
              + " where nobody is meant");
    }
  }

  private void unclear(SpelledName spelling, String why) {
    Spot first = spelling.first();
    if (first != null) {
      problems.error(
          first.in(files),
          Rule.UNCLEAR_ROW,
          Shown.quoted(spelling.text())
              + why
              + "; if somebody is called so, name all who stand in a file with --candidates");
    }
  }

  private static boolean isNumber(String text) {
    boolean digits = !text.isEmpty();
    for (int i = 0; i < text.length(); i++) {
      digits &= Character.isDigit(text.charAt(i));
    }
    return digits;
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
