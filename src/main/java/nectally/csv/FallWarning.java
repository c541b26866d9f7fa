package nectally.csv;

import java.nio.charset.Charset;
import nectally.model.Ascii;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * Says once for a file that it is no UTF-8, at the first text in which that shows. Where a text is
 * hardly one as it is read, and is one in another encoding, a user must say which it is.
 */
final class FallWarning {

  private final Letters letters;
  private final Problems problems;
  private boolean told;
  private boolean refused;

  FallWarning(Letters letters, Problems problems) {
    this.letters = letters;
    this.problems = problems;
  }

  /** Returns whether there is something to say, as soon as there is a text in which it shows. */
  boolean isDue() {
    return letters.isFallen() && !refused;
  }

  /** Says it of the first cell of the current record that has letters by which it shows. */
  void tell(Place row, Records record) {
    for (int i = 0; i < record.size() && isDue(); i++) {
      tell(row.at(i + 1), record.cell(i, ""));
    }
  }

  /** Says it where {@code text} has letters by which it shows. */
  void tell(Place place, String text) {
    boolean hardly = !Ascii.is(text) && Encodings.isHardlyText(text);
    if (!Ascii.is(text) && (!told || hardly)) {
      String others = Encodings.options(text.getBytes(Charset.forName(letters.encoding())), text);
      refused = hardly && !others.isEmpty();
      if (refused) {
        refuse(place, text, others);
      } else if (!told) {
        warn(place, text, others);
      }
      told = true;
    }
  }

  private void refuse(Place place, String text, String others) {
    problems.error(
        place,
        Rule.NOT_UTF_8,
        "no UTF-8, and in "
            + letters.encoding()
            + " hardly a text, here "
            + Shown.quoted(text)
            + "; --encoding "
            + letters.encoding()
            + " says that it is so, "
            + others);
  }

  private void warn(Place place, String text, String others) {
    problems.warning(
        place,
        Rule.NOT_UTF_8,
        "no UTF-8, so read as "
            + letters.encoding()
            + ", here as "
            + Shown.quoted(text)
            + "; "
            + (others.isEmpty()
                ? "--encoding " + letters.encoding() + " says that it is so"
                : others));
  }
}
