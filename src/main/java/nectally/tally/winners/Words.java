package nectally.tally.winners;

import java.util.List;

/** How numbers and lists are written in notes and explanations. */
final class Words {

  private Words() {}

  /** Returns a number with a comma between each three digits, whatever the locale. */
  static String number(long value) {
    StringBuilder text = new StringBuilder(Long.toString(value));
    int first = value < 0 ? 1 : 0;
    for (int i = text.length() - 3; i > first; i -= 3) {
      text.insert(i, ',');
    }
    return text.toString();
  }

  /** Returns {@code 1 vote}, {@code 2,100 votes}. */
  static String votes(long count) {
    return count(count, "vote", "votes");
  }

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
}
