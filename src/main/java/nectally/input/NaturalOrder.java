package nectally.input;

import java.util.Comparator;

/** The order of texts in which numbers come by their size: {@code Count 2, Count 10}. */
final class NaturalOrder {

  /** Compares two texts; none are equal but the same. */
  static final Comparator<String> IT = NaturalOrder::compare;

  private NaturalOrder() {}

  private static int compare(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      int endOfOne = endOfNumber(one, i);
      int endOfOther = endOfNumber(other, j);
      int order;
      if (endOfOne > i && endOfOther > j) {
        order = compareNumbers(one.substring(i, endOfOne), other.substring(j, endOfOther));
        i = endOfOne;
        j = endOfOther;
      } else {
        order = Character.compare(one.charAt(i++), other.charAt(j++));
      }
      if (order != 0) {
        return order;
      }
    }
    int rest = Integer.compare(one.length() - i, other.length() - j);
    return rest != 0 ? rest : one.compareTo(other);
  }

  private static int compareNumbers(String one, String other) {
    String number = significant(one);
    String otherNumber = significant(other);
    int order = Integer.compare(number.length(), otherNumber.length());
    return order != 0 ? order : number.compareTo(otherNumber);
  }

  private static int endOfNumber(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static String significant(String number) {
    int start = 0;
    while (start < number.length() - 1 && number.charAt(start) == '0') {
      start++;
    }
    return number.substring(start);
  }
}
