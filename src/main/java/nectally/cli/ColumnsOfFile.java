package nectally.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nectally.csv.NamedFile;

/** The columns of a file of results as its first line names them, quickly and without a word. */
final class ColumnsOfFile {

  private static final String PARTING = ",;\t|";

  private ColumnsOfFile() {}

  /** Returns those of the first file of text among some words; none where it cannot be read. */
  static List<String> first(List<String> words) {
    for (String word : words) {
      String ending = word.toLowerCase(Locale.ROOT);
      if (!word.startsWith("-") && (ending.endsWith(".csv") || ending.endsWith(".tsv"))) {
        return cells(firstLine(word));
      }
    }
    return List.of();
  }

  /** Within quotes nothing is parted. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i <= line.length(); i++) {
      char c = i < line.length() ? line.charAt(i) : ',';
      if (c == '"') {
        quoted = !quoted;
      } else if (i == line.length() || (!quoted && PARTING.indexOf(c) >= 0)) {
        String name = cell.toString().strip();
        cell.setLength(0);
        if (!name.isEmpty()) {
          cells.add(name);
        }
      } else if (c != '\uFEFF') {
        cell.append(c);
      }
    }
    return cells;
  }

  private static String firstLine(String file) {
    try (BufferedReader reader =
        Files.newBufferedReader(NamedFile.of(file), StandardCharsets.UTF_8)) {
      String line = reader.readLine();
      return line == null ? "" : line;
    } catch (IOException | InvalidPathException e) {
      return "";
    }
  }
}
