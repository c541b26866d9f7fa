package nectally.report;

import java.util.ArrayList;
import java.util.List;
import nectally.answer.PeopleText;
import nectally.model.Candidacy;

/** How numbers, names and lists are written in sentences. */
final class Words {

  private Words() {}

  /** Returns a number with a comma between each three digits, whatever the locale. */
  static String number(long value) {
    return PeopleText.count(value);
  }

  /** Returns {@code 1 vote}, {@code 2,100 votes}. */
  static String votes(long count) {
    return count(count, "vote", "votes");
  }

  /** Returns a number and its word, such as {@code 1 seat} and {@code 2 seats}. */
  static String count(long count, String one, String many) {
    return number(count) + " " + (count == 1 ? one : many);
  }

  /** Returns {@code A}, {@code A and B}, {@code A, B and C}. */
  static String and(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /** Returns the names as they are spoken, as {@link #and} lists them. */
  static String names(List<Candidacy> candidacies) {
    List<String> names = new ArrayList<>(candidacies.size());
    for (Candidacy candidacy : candidacies) {
      names.add(name(candidacy));
    }
    return and(names);
  }

  /** Returns a name as it is spoken: {@code Luke AKEHURST} for {@code AKEHURST, Luke}. */
  static String name(Candidacy candidacy) {
    String name = candidacy.name();
    int comma = name.indexOf(',');
    boolean turned = comma > 0 && comma == name.lastIndexOf(',');
    return turned
        ? (name.substring(comma + 1).strip() + " " + name.substring(0, comma).strip()).strip()
        : name;
  }
}
