package nectally.csv;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** What a cell of a workbook says, as it would stand in CSV. */
final class SheetCell {

  /** Digits that a spreadsheet keeps of a number; what follows is how binary fractions end. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  /** What a formula comes to that has no value (ECMA-376 part 1, 18.17.3, and newer ones). */
  private static final Set<String> ERRORS =
      Set.of(
          "#N/A",
          "#REF!",
          "#DIV/0!",
          "#VALUE!",
          "#NAME?",
          "#NULL!",
          "#NUM!",
          "#SPILL!",
          "#CALC!",
          "#FIELD!",
          "#BLOCKED!",
          "#UNKNOWN!",
          "#CONNECT!",
          "#BUSY!",
          "#GETTING_DATA");

  /** Signs of {@code _x000A_}. */
  private static final int ESCAPED = 7;

  private SheetCell() {}

  /** Returns whether the cell holds an error, such as {@code #REF!}, in place of a value. */
  static boolean isError(Cell cell) {
    return cell.getType() == CellType.ERROR
        || (cell.getType() == CellType.FORMULA && ERRORS.contains(text(cell)));
  }

  /** Returns whether the cell has a formula of which the file holds no value. */
  static boolean isUncounted(Cell cell) {
    return cell.getType() == CellType.FORMULA && cell.getValue() == null;
  }

  /** Returns the text on one line, without blanks around it; empty for an empty cell. */
  static String text(Cell cell) {
    Object value = cell.getValue();
    String text = "";
    if (value instanceof BigDecimal number) {
      text = number(cell, number);
    } else if (value instanceof Boolean truth) {
      text = truth ? "TRUE" : "FALSE";
    } else if (value != null) {
      text = value.toString();
    }
    return Blanks.strip(oneLine(text));
  }

  private static String number(Cell cell, BigDecimal value) {
    String format = cell.getDataFormatString();
    String shown = format == null ? "" : unquoted(format);
    if (isDate(shown)) {
      return date(cell.asDate());
    }
    return shown.indexOf('%') >= 0 ? plain(value.movePointRight(2)) + "%" : plain(value);
  }

  /** Returns the number without an exponent or needless noughts; a whole one with all digits. */
  private static String plain(BigDecimal value) {
    BigDecimal kept = value.stripTrailingZeros();
    if (kept.scale() > 0) {
      kept = kept.round(DIGITS).stripTrailingZeros();
    }
    return kept.toPlainString();
  }

  private static String date(LocalDateTime date) {
    return date.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? date.toLocalDate().toString()
        : date.toString();
  }

  /** Returns whether a format shows days or times. */
  private static boolean isDate(String format) {
    for (int i = 0; i < format.length(); i++) {
      if ("ymdhs".indexOf(format.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns a format's signs in lower case, without texts, colours and what stands behind {@code
   * \}.
   */
  private static String unquoted(String format) {
    StringBuilder signs = new StringBuilder();
    char closing = '\0';
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (closing != '\0') {
        closing = c == closing ? '\0' : closing;
      } else if (c == '"' || c == '[') {
        closing = c == '"' ? '"' : ']';
      } else if (c == '\\' || c == '_' || c == '*') {
        i++;
      } else {
        signs.append(c);
      }
    }
    String lower = signs.toString().toLowerCase(Locale.ROOT);
    return lower.equals("general") || lower.equals("standard") ? "" : lower;
  }

  /** A tab or a line's end would part what is one text; {@code _x000A_} is how some write it. */
  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int code = escaped(text, i);
      if (code >= 0) {
        c = (char) code;
        i += ESCAPED - 1;
      }
      line.append(c < ' ' ? ' ' : c);
    }
    return line.toString();
  }

  /** Returns the sign that is written as {@code _xHHHH_} here (ECMA-376 part 1, 22.9.2.19). */
  private static int escaped(String text, int at) {
    if (!text.startsWith("_x", at)
        || at + ESCAPED > text.length()
        || text.charAt(at + ESCAPED - 1) != '_') {
      return -1;
    }
    int code = 0;
    for (int i = at + 2; i < at + ESCAPED - 1; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}
