package nectally.formats;

import java.util.Optional;
import java.util.OptionalInt;

/** The formats that a report can be written in. */
public enum Format {
  /** Aligned columns for people. */
  TABLE(1),
  /** One table, its values separated by commas. */
  CSV(4),
  /** One table, its values separated by tabs. */
  TSV(4),
  /** Everything, for programs. */
  JSON(4);

  private final int defaultDecimals;

  Format(int defaultDecimals) {
    this.defaultDecimals = defaultDecimals;
  }

  /**
   * What a user may ask of any format.
   *
   * @param decimals places after the decimal point; empty for the format's default
   * @param table the one table that CSV and TSV write; empty for the report's first
   * @param color whether a terminal will show it that knows colours; only tables for people have
   *     any
   */
  public record Options(OptionalInt decimals, Optional<String> table, boolean color) {

    /** Nothing asked. */
    public static final Options DEFAULT = new Options(OptionalInt.empty(), Optional.empty(), false);
  }

  /** Returns how many places after the decimal point this format shows unless told. */
  public int defaultDecimals() {
    return defaultDecimals;
  }

  /** Returns whether this format writes one table only. */
  public boolean oneTable() {
    return this == CSV || this == TSV;
  }

  /** Returns the renderer of this format. */
  public Renderer renderer(Options options) {
    int decimals = options.decimals().orElse(defaultDecimals);
    return switch (this) {
      case TABLE -> new TextRenderer(decimals, options.color());
      case CSV -> new CsvRenderer(CsvRenderer.Dialect.CSV, options.table(), decimals);
      case TSV -> new CsvRenderer(CsvRenderer.Dialect.TSV, options.table(), decimals);
      case JSON -> new JsonRenderer(decimals);
    };
  }
}
