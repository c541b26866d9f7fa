package nectally.csv;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** What a cell of a workbook says, as it would stand in CSV. */
final class SheetCell {

  /** Digits that a spreadsheet keeps of a number; what follows is how binary fractions end. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  private SheetCell() {}

  /** Returns whether the cell holds an error, such as {@code #REF!}, in place of a value. */
  static boolean isError(Cell cell) {
    return cell.getType() == CellType.ERROR
        || (cell.getType() == CellType.FORMULA && text(cell).startsWith("#"));
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

  /** A tab or a line's end would part what is one text. */
  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      line.append(text.charAt(i) < ' ' ? ' ' : text.charAt(i));
    }
    return line.toString();
  }
}
