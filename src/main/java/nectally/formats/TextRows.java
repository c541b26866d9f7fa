package nectally.formats;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/**
 * The values of many rows, each row as one text, which takes a fifth of what its values would.
 *
 * <p>Before the letters of a value stand its colour, its length and its width, in characters that
 * take a byte each where all letters do.
 */
final class TextRows extends AbstractList<TextValue[]> {

  /** Fewer rows are kept as they are. */
  private static final int MANY = 4096;

  private final List<String> rows;
  private final List<String> colors = new ArrayList<>();

  private TextRows(int size) {
    rows = new ArrayList<>(size);
  }

  /** Returns an empty list to which about so many rows can be added. */
  static List<TextValue[]> list(int size) {
    return size < MANY ? new ArrayList<>(size) : new TextRows(size);
  }

  @Override
  public boolean add(TextValue[] row) {
    StringBuilder packed = new StringBuilder();
    for (TextValue value : row) {
      number(color(value.color()), packed);
      number(value.text().length(), packed);
      number(value.width(), packed);
      packed.append(value.text());
    }
    return rows.add(packed.toString());
  }

  @Override
  public TextValue[] get(int index) {
    String packed = rows.get(index);
    List<TextValue> row = new ArrayList<>();
    for (int at = 0; at < packed.length(); ) {
      String color = colors.get(number(packed, at));
      int start = at + 9;
      int end = start + number(packed, at + 3);
      row.add(new TextValue(packed.substring(start, end), number(packed, at + 6), color));
      at = end;
    }
    return row.toArray(new TextValue[0]);
  }

  @Override
  public int size() {
    return rows.size();
  }

  private int color(String code) {
    int known = colors.indexOf(code);
    if (known < 0) {
      known = colors.size();
      colors.add(code);
    }
    return known;
  }

  /** Writes a number below 2^24 as three characters, none of which is above U+00FF. */
  private static void number(int number, StringBuilder packed) {
    packed.append((char) (number >>> 16));
    packed.append((char) (number >>> 8 & 0xFF));
    packed.append((char) (number & 0xFF));
  }

  private static int number(String packed, int at) {
    return packed.charAt(at) << 16 | packed.charAt(at + 1) << 8 | packed.charAt(at + 2);
  }
}
