package nectally.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The head and foot of a page: its style and its one script stand in it, and by a
 * Content-Security-Policy with their hashes nothing else can run or be loaded.
 */
final class HtmlPage {

  private final Appendable out;

  HtmlPage(Appendable out) {
    this.out = out;
  }

  /**
   * Begins the page.
   *
   * @param kind what it is, such as {@code Election result}
   * @param more rules behind those of the style sheet
   */
  void begin(String kind, String title, String more) throws IOException {
    String style = resource("page.css") + more;
    String script = resource("page.js");
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .append("style-src 'sha256-")
        .append(hash(style))
        .append("' 'unsafe-hashes'; ")
        .append("style-src-attr 'unsafe-inline'; script-src 'sha256-")
        .append(hash(script))
        .append("'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
        .append(Html.text(title))
        .append("</title>\n<style>")
        .append(style)
        .append(
            "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the result</a>\n")
        .append("<header><p class=\"kicker\">")
        .append(Html.text(kind))
        .append("</p><h1>")
        .append(Html.text(title))
        .append("</h1></header>\n<main id=\"main\">\n");
  }

  /** Writes an element of one sentence; nothing for none. */
  void element(String name, String kind, String text) throws IOException {
    if (!text.isEmpty()) {
      out.append('<').append(name).append(kind.isEmpty() ? "" : " class=\"" + kind + "\"");
      out.append('>').append(Html.sentence(text)).append("</").append(name).append(">\n");
    }
  }

  /**
   * Ends the page.
   *
   * @param glossary what words of the page mean; empty for nothing
   */
  void end(String glossary) throws IOException {
    out.append("</main>\n<footer>")
        .append(glossary.isEmpty() ? "" : "<p>" + Html.text(glossary) + "</p>")
        .append("<p>Made by nec-tally. This file loads nothing and needs no script.</p></footer>\n")
        .append("<script>")
        .append(resource("page.js"))
        .append("</script>\n</body>\n</html>\n");
  }

  private static String resource(String name) {
    try (InputStream stream = HtmlPage.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder().encodeToString(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
