package nectally.csv;

import java.nio.charset.Charset;
import java.util.function.Predicate;

/** What a header says in other encodings, where it is neither in UTF-8 nor known as it is read. */
public final class OtherLetters {

  private OtherLetters() {}

  /**
   * Returns the options that make known names of the columns, with {@code or} between them; blank
   * where the letters are sure, or no encoding does.
   *
   * @param names whether a column may well have this name
   */
  public static String options(CsvTable table, Predicate<String> names) {
    return table.records().isFallen()
        ? Encodings.optionsFor(table.header(), Charset.forName(table.encoding()), names)
        : "";
  }
}
