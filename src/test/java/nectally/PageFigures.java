package nectally;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that the tables of a page show, and those of a JSON document, written alike and
 * without their signs: people read some differences the other way round.
 */
final class PageFigures {

  /** A row of sums, which nobody needs who has what is added. */
  private static final Pattern SUMS =
      Pattern.compile("<tr[^>]*><th scope=\"row\"[^>]*>Total</th>.*?</tr>", Pattern.DOTALL);

  private static final Pattern CELL = Pattern.compile("<td class=\"n[^\"]*\"[^>]*>([^<]*)</td>");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?");

  private PageFigures() {}

  /** Returns the numbers in the cells of a page's tables. */
  static Set<String> of(String page) {
    Set<String> figures = new TreeSet<>();
    Matcher cell = CELL.matcher(SUMS.matcher(page).replaceAll(""));
    while (cell.find()) {
      String text =
          cell.group(1).replace(",", "").replace("\u2212", "-").replaceAll("[+%()=✓ ]", "");
      if (NUMBER.matcher(text).matches()) {
        figures.add(plain(text));
      }
    }
    return figures;
  }

  /** Returns the numbers of a document, those in texts too. */
  static Set<String> of(JsonNode document) {
    Set<String> figures = new TreeSet<>();
    collect(document, figures);
    return figures;
  }

  private static void collect(JsonNode node, Set<String> figures) {
    if (node.isNumber()) {
      figures.add(plain(node.asText()));
    } else if (node.isTextual()) {
      Matcher number = NUMBER.matcher(node.asText().replace(",", ""));
      while (number.find()) {
        figures.add(plain(number.group()));
      }
    }
    node.forEach(child -> collect(child, figures));
  }

  private static String plain(String number) {
    BigDecimal value = new BigDecimal(number).stripTrailingZeros();
    return value.signum() == 0 ? "0" : value.abs().toPlainString();
  }
}
