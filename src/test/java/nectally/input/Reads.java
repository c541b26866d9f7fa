package nectally.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.csv.InputBytes;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.FileReading;
import nectally.problem.Diagnostic;
import nectally.problem.UnusableInputException;

/** Short forms of reading and of what was read, for tests. */
final class Reads {

  private Reads() {}

  static InputStream input(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  static Reading text(String text, ReadingOptions options) throws UnusableInputException {
    return ElectionReader.read(List.of("-"), options, input(text));
  }

  static Reading text(String text) throws UnusableInputException {
    return text(text, ReadingOptions.DEFAULT);
  }

  /** Returns the bytes of a file that is joined. */
  static InputBytes bytes(Path file) {
    return new InputBytes(file.toString(), InputStream.nullInputStream());
  }

  static Path write(Path folder, String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ReadingOptions.Builder mapped(String... mappings) {
    List<FieldMapping> parsed = new ArrayList<>();
    for (String mapping : mappings) {
      parsed.add(FieldMapping.parse(mapping));
    }
    return ReadingOptions.builder().mappings(parsed);
  }

  /** Returns a text with a line end for each semicolon before a blank, and at its end. */
  static String rows(String text) {
    return text.replace("; ", "\n") + "\n";
  }

  /** Returns the problems that make a text unusable, one a line. */
  static String problems(String text, ReadingOptions options) {
    try {
      return "usable: " + described(text(text, options));
    } catch (UnusableInputException e) {
      return lines(e.diagnostics());
    }
  }

  static String problems(String text) {
    return problems(text, ReadingOptions.DEFAULT);
  }

  static String lines(List<Diagnostic> diagnostics) {
    List<String> lines = new ArrayList<>();
    diagnostics.forEach(diagnostic -> lines.add(diagnostic.toString()));
    return String.join("\n", lines);
  }

  /** Returns what the files are recognised as, those alone that are. */
  static List<String> layouts(Reading reading) {
    List<String> layouts = new ArrayList<>();
    for (FileReading file : reading.files()) {
      file.layout().ifPresent(layouts::add);
    }
    return layouts;
  }

  /** Returns one line a contest: {@code X/2: Ann 5* (Left), Bob ?}. */
  static String described(Reading reading) {
    List<String> contests = new ArrayList<>();
    for (Contest contest : reading.election().contests()) {
      String seats =
          contest.statedSeats().isPresent() ? "/" + contest.statedSeats().getAsInt() : "";
      contests.add(contest.name() + seats + ": " + described(contest));
    }
    return String.join("\n", contests);
  }

  static String described(Contest contest) {
    List<String> people = new ArrayList<>();
    contest.candidacies().forEach(candidacy -> people.add(described(candidacy)));
    return String.join(", ", people);
  }

  private static String described(Candidacy candidacy) {
    return candidacy.name()
        + " "
        + (candidacy.votes().isPresent() ? candidacy.votes().getAsLong() : "?")
        + (candidacy.isDeclaredElected() ? "*" : "")
        + optional(" #", candidacy.id(), "")
        + optional(" (", candidacy.slate(), ")")
        + optional(" ", candidacy.gender(), "");
  }

  private static String optional(String before, Optional<String> value, String after) {
    return value.isPresent() ? before + value.get() + after : "";
  }
}
