package nectally;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of a page that stand outside its tables, and all texts of a JSON document. */
final class PageSentences {

  /** Conclusions, facts and notes; the foot of a page is not about the result. */
  private static final Pattern TEXT =
      Pattern.compile("<(p|dt|dd)(?: class=\"(?:sentence|lead|soft)\")?>([^<]*)</\\1>");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private PageSentences() {}

  /** Returns those of a page, with the minus of a keyboard. */
  static List<String> of(String page) {
    String main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    List<String> sentences = new ArrayList<>();
    Matcher text = TEXT.matcher(main.replaceAll("(?s)<figure>.*?</figure>", ""));
    while (text.find()) {
      sentences.add(plain(text.group(2)));
    }
    return sentences;
  }

  /** Returns those of a document. */
  static List<String> of(JsonNode document) {
    List<String> texts = new ArrayList<>();
    collect(document, texts);
    return texts;
  }

  private static void collect(JsonNode node, List<String> texts) {
    if (node.isTextual()) {
      texts.add(SPACE.matcher(node.asText()).replaceAll(" "));
    }
    node.forEach(child -> collect(child, texts));
  }

  private static String plain(String text) {
    return SPACE
        .matcher(text)
        .replaceAll(" ")
        .replace("\u2212", "-")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
