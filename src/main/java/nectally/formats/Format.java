package nectally.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import nectally.answer.Audience;

/**
 * The formats that a report can be written in.
 *
 * <p>A new format is a line here, its renderer in a file of its own, and a line that makes it.
 */
public enum Format {
  /** Aligned columns for people. */
  TABLE(Audience.PEOPLE, Holds.EVERYTHING, 1, ".txt"),
  /** One table, its values separated by commas. */
  CSV(Audience.MACHINES, Holds.ONE_TABLE, 4, ".csv"),
  /** One table, its values separated by tabs. */
  TSV(Audience.MACHINES, Holds.ONE_TABLE, 4, ".tsv"),
  /** Everything, for programs. */
  JSON(Audience.MACHINES, Holds.EVERYTHING, 4, ".json"),
  /** A page for people, with pictures. */
  HTML(Audience.PEOPLE, Holds.EVERYTHING, 1, ".html .htm"),
  /** Tables for people in a text that other programs make pages of. */
  MARKDOWN(Audience.PEOPLE, Holds.EVERYTHING, 1, ".md .markdown"),
  /** Every table as a sheet of a workbook. */
  XLSX(Audience.MACHINES, Holds.EVERYTHING, 4, ".xlsx"),
  /** An election report of the common data format NIST SP 1500-100. */
  NIST(Audience.MACHINES, Holds.EVERYTHING, 4, ""),
  /** The columns and types of the CSV files of all tables, for programs that read those. */
  DATAPACKAGE(Audience.MACHINES, Holds.EVERYTHING, 4, "");

  private enum Holds {
    ONE_TABLE,
    EVERYTHING
  }

  private final Audience audience;
  private final Holds holds;
  private final int defaultDecimals;
  private final String endings;

  /** Endings are parted by blanks. */
  Format(Audience audience, Holds holds, int defaultDecimals, String endings) {
    this.audience = audience;
    this.holds = holds;
    this.defaultDecimals = defaultDecimals;
    this.endings = endings;
  }

  /**
   * What a user may ask of a format; each takes what concerns it.
   *
   * @param decimals places after the decimal point; empty for the format's default
   * @param table the one table that CSV and TSV write; empty for the report's first
   * @param color whether a terminal will show it that knows colours; only tables for people have
   *     any
   * @param bars whether shares are drawn beside tables for people
   * @param byteOrderMark whether CSV starts with a mark by which spreadsheets know its letters
   * @param delimiter what parts the values of CSV
   * @param decimalMark what stands before the decimals of a number in CSV
   * @param date of the election, as YYYY-MM-DD; empty unless a report of NIST is written
   * @param width how many columns people see; empty where nothing says it
   * @param issuer who publishes a report of NIST; empty unless one is written
   */
  public record Options(
      OptionalInt decimals,
      Optional<String> table,
      boolean color,
      boolean bars,
      boolean byteOrderMark,
      char delimiter,
      char decimalMark,
      String date,
      String issuer,
      OptionalInt width) {

    /** Nothing asked. */
    public static final Options DEFAULT =
        new Options(
            OptionalInt.empty(),
            Optional.empty(),
            false,
            false,
            false,
            ',',
            '.',
            "",
            "",
            OptionalInt.empty());
  }

  /**
   * Returns the format of a file by its ending, in whatever case; {@link #TABLE} for one without an
   * ending, such as {@code /dev/stdout}; empty where no format has such an ending.
   */
  public static Optional<Format> ofFile(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    if (ending.length() == name.length() || ending.isEmpty()) {
      return Optional.of(TABLE);
    }
    for (Format format : values()) {
      if (format.endings().contains("." + ending.toLowerCase(Locale.ROOT))) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** Returns the endings that are known, each with its dot. */
  public static List<String> allEndings() {
    List<String> all = new ArrayList<>();
    for (Format format : values()) {
      all.addAll(format.endings());
    }
    return all;
  }

  /**
   * Returns the endings of its files with their dots, the usual one first; none where it is only
   * asked for by name.
   */
  private List<String> endings() {
    return endings.isEmpty() ? List.of() : List.of(endings.split(" ", -1));
  }

  /** Returns the name by which it is asked for, such as {@code csv}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns who reads it: people or machines. */
  public Audience audience() {
    return audience;
  }

  /** Returns how many places after the decimal point this format shows unless told. */
  public int defaultDecimals() {
    return defaultDecimals;
  }

  /** Returns whether this format writes one table only. */
  public boolean oneTable() {
    return holds == Holds.ONE_TABLE;
  }

  /** Returns the renderer of this format. */
  public Renderer renderer(Options options) {
    int decimals = options.decimals().orElse(defaultDecimals);
    return switch (this) {
      case TABLE ->
          new TextRenderer(
              new TextTable.Look(decimals, options.color(), options.bars(), options.width()));
      case CSV ->
          new CsvRenderer(
              CsvRenderer.Dialect.CSV,
              options.delimiter(),
              options.decimalMark(),
              options.byteOrderMark(),
              options.table(),
              decimals);
      case TSV ->
          new CsvRenderer(
              CsvRenderer.Dialect.TSV,
              '\t',
              options.decimalMark(),
              options.byteOrderMark(),
              options.table(),
              decimals);
      case JSON -> new JsonRenderer(decimals);
      case HTML -> new HtmlRenderer(decimals);
      case MARKDOWN -> new MarkdownRenderer(decimals);
      case XLSX -> new XlsxRenderer(decimals);
      case NIST -> new NistRenderer(options.date(), options.issuer());
      case DATAPACKAGE -> new DataPackageRenderer(options.delimiter(), options.decimalMark());
    };
  }
}
