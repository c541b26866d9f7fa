package nectally.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import nectally.report.Format;
import nectally.report.Renderer;
import nectally.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** In which format an answer is written, and where to. */
final class OutputOptions {

  private static final int MOST_DECIMALS = 20;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = WordConverter.OfFormat.class,
      description = "table, csv, tsv or json (default: from the ending of -o, else table).")
  private @Nullable Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE instead of standard output.")
  private @Nullable Path output;

  @Option(
      names = "--show",
      paramLabel = "NAME",
      split = ",",
      description = "Which tables: candidates, groups, contests, overall, explain.")
  private @Nullable Set<String> show;

  @Option(
      names = "--decimals",
      paramLabel = "N",
      description = "Places after the decimal point (default: 1 for people, 4 for machines).")
  private @Nullable Integer decimals;

  @Option(names = "--title", paramLabel = "TEXT", description = "A title above the tables.")
  private String title = "";

  /** Returns the title, empty for none. */
  String title() {
    return title;
  }

  /**
   * Returns the tables asked for; empty for those that apply.
   *
   * @throws ParameterException if one is not among {@code known}, or several are asked of a format
   *     that writes one
   */
  Set<String> show(Set<String> known) {
    Set<String> asked = show == null ? Set.of() : show;
    for (String name : asked) {
      if (!known.contains(name)) {
        throw wrong(
            "--show: no table \""
                + name
                + "\"; there are "
                + String.join(", ", new TreeSet<>(known)));
      }
    }
    if (format().oneTable() && asked.size() > 1) {
      throw wrong("--show: " + name(format()) + " writes one table, not " + asked.size());
    }
    return asked;
  }

  /**
   * Checks what can be checked before anything is read.
   *
   * @throws ParameterException if the number of decimals is out of range
   */
  void check() {
    if (decimals != null && (decimals < 0 || decimals > MOST_DECIMALS)) {
      throw wrong("--decimals: expected 0 to " + MOST_DECIMALS + ", not " + decimals);
    }
  }

  /**
   * Writes a report.
   *
   * @return whether somebody read it: false where the reader of a pipe has gone
   * @throws Refusal if it cannot be written; a file that was there before is then as it was
   */
  boolean write(Report report, Console console) throws Refusal {
    Optional<String> table =
        show != null && format().oneTable() ? show.stream().findFirst() : Optional.empty();
    Renderer renderer =
        format()
            .renderer(
                new Format.Options(
                    decimals == null ? OptionalInt.empty() : OptionalInt.of(decimals), table));
    if (output == null) {
      return Output.toStream(renderer, report, console.out());
    }
    Output.toFile(renderer, report, output);
    return true;
  }

  private Format format() {
    if (format != null) {
      return format;
    }
    String name = output == null ? "" : output.toString().toLowerCase(Locale.ROOT);
    for (Format known : Format.values()) {
      if (name.endsWith("." + name(known))) {
        return known;
      }
    }
    return Format.TABLE;
  }

  private static String name(Format format) {
    return format.name().toLowerCase(Locale.ROOT);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
