package nectally.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes the manual pages, one for the program and one for each command, from the same settings as
 * the help (man(7)). The build runs it; the program does not.
 */
public final class ManPages {

  private static final List<String> STATUSES =
      List.of(
          "0", "answered",
          "1", "the input cannot be used; nothing is on standard output",
          "2", "wrong usage",
          "3",
              "answered, and a person must decide: a tie, a quota that cannot be met, an unknown"
                  + " vote or attribute that would change who is elected, or a figure that differs",
          "70", "a fault of the program itself");

  /** In letters, with room for what stands before a line. */
  private static final int LONGEST_LINE = 76;

  /** In letters, such as 2026-01-01. */
  private static final int DATE = 10;

  private ManPages() {}

  /**
   * Writes the pages.
   *
   * @param args the folder to write to, which is made where it is missing, and the time of the
   *     build, which starts with its date
   * @throws IOException if a page cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    String date = args[1].substring(0, DATE);
    write(folder, Commands.PROGRAM, program(date));
    for (Command command : Commands.all()) {
      write(folder, Commands.PROGRAM + "-" + command.name(), page(command, date));
    }
  }

  private static void write(Path folder, String name, String page) throws IOException {
    Files.writeString(folder.resolve(name + ".1"), page, StandardCharsets.UTF_8);
  }

  /** Returns the page of the program, which names its commands. */
  static String program(String date) {
    StringBuilder page = new StringBuilder();
    head(
        Commands.PROGRAM, "who won, with what share, and what changed since last time", date, page);
    page.append(".SH SYNOPSIS\n.B nec-tally\nCOMMAND [FILE...] [OPTION]...\n.SH COMMANDS\n");
    for (Command command : Commands.all()) {
      item(Commands.PROGRAM + "-" + command.name() + "(1)", command.description().get(0), page);
    }
    example("nec-tally results 2014.csv --compare 2012.csv", page);
    statuses(page);
    return page.toString();
  }

  /** Returns the page of a command. */
  static String page(Command command, String date) {
    StringBuilder page = new StringBuilder();
    String about = command.description().get(0);
    String summary = about.substring(0, 1).toLowerCase(Locale.ROOT) + about.substring(1);
    head(
        Commands.PROGRAM + "-" + command.name(),
        summary.endsWith(".") ? summary.substring(0, summary.length() - 1) : summary,
        date,
        page);
    page.append(".SH SYNOPSIS\n.B nec-tally ").append(roff(command.name())).append('\n');
    page.append(roff(command.usage())).append("\n.SH DESCRIPTION\n");
    String between = "";
    for (String paragraph : command.description()) {
      page.append(between).append(roff(paragraph)).append('\n');
      between = ".PP\n";
    }
    page.append(".SH OPTIONS\n");
    for (Setting<?> setting : command.settings()) {
      String names = String.join(", ", setting.names());
      String value = setting.takesValue() ? setting.label() : "";
      item((names + " " + value).strip(), String.join(" ", setting.description()), page);
    }
    if (!command.example().isEmpty()) {
      example(command.example(), page);
    }
    statuses(page);
    page.append(".SH SEE ALSO\n.BR nec-tally (1)\n");
    return page.toString();
  }

  private static void head(String name, String summary, String date, StringBuilder page) {
    page.append(".TH \"").append(name.toUpperCase(Locale.ROOT)).append("\" \"1\" \"");
    page.append(date).append("\" \"");
    page.append(roff(Version.text().strip())).append("\" \"nec-tally\"\n.SH NAME\n");
    page.append(roff(name)).append(" \\-\n").append(roff(summary)).append('\n');
  }

  private static void item(String term, String text, StringBuilder page) {
    page.append(".TP\n.B ").append(roff(term)).append('\n').append(roff(text)).append('\n');
  }

  private static void example(String command, StringBuilder page) {
    page.append(".SH EXAMPLES\n.nf\n").append(roff(command)).append("\n.fi\n");
  }

  private static void statuses(StringBuilder page) {
    page.append(".SH EXIT STATUS\n");
    for (int i = 0; i < STATUSES.size(); i += 2) {
      item(STATUSES.get(i), STATUSES.get(i + 1), page);
    }
  }

  /** Hyphens are to be typed, lines are short, and none may begin like a request. */
  private static String roff(String text) {
    StringBuilder lines = new StringBuilder();
    int length = 0;
    for (String word : text.replace("\\", "\\e").replace("-", "\\-").split(" ", -1)) {
      boolean breaks = length > 0 && length + 1 + word.length() > LONGEST_LINE;
      if (!lines.isEmpty()) {
        lines.append(breaks ? '\n' : ' ');
      }
      length = breaks ? 0 : length + (lines.isEmpty() ? 0 : 1);
      boolean request = length == 0 && (word.startsWith(".") || word.startsWith("'"));
      lines.append(request ? "\\&" : "").append(word);
      length += word.length();
    }
    return lines.toString();
  }
}
