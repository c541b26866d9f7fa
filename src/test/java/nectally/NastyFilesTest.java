package nectally;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that are hard to read, in {@code nasty/}: each is read right or refused by the rule that
 * its first lines expect, whatever the order of its rows, and what the message proposes helps.
 *
 * <p>Above a line {@code ---} stand what is read ({@code contest NAME: CANDIDATE VOTES, …}, or
 * {@code refused RULE}), {@code then} and what the proposed options read, {@code head} and the
 * number of lines above the first row, and {@code ordered} where the order of rows has a meaning.
 */
class NastyFilesTest {

  private static final Path FOLDER = Path.of("src/test/resources/nasty");
  private static final int SHUFFLES = 8;
  private static final String VALUE = "(?:[^\\s\"]*\"[^\"]*\"|[^\\s\"]*[^\\s\",;])";
  private static final Pattern PROPOSED =
      Pattern.compile(
          "--(?:map|keep|drop|wide|repeated|thousands|row|fill) (?![a-z_]+=COLUMN)"
              + VALUE
              + "(?: --(?:map|keep|row|header-lines|repeated|wide) "
              + VALUE
              + ")*");

  private record Nasty(
      String want, String then, List<String> head, List<String> rows, boolean ordered) {

    static Nasty read(String name) throws IOException {
      List<String> lines = Files.readAllLines(FOLDER.resolve(name), UTF_8);
      int line = lines.indexOf("---");
      String then = "";
      int head = 1;
      boolean ordered = false;
      for (String word : lines.subList(1, line)) {
        then = word.startsWith("then ") ? word.substring(5) : then;
        head = word.startsWith("head ") ? Integer.parseInt(word.substring(5)) : head;
        ordered |= word.equals("ordered");
      }
      List<String> text = lines.subList(line + 1, lines.size());
      return new Nasty(
          lines.get(0), then, text.subList(0, head), text.subList(head, text.size()), ordered);
    }

    String shuffled(Random random) {
      List<String> shuffled = new ArrayList<>(rows);
      if (!ordered) {
        Collections.shuffle(shuffled, random);
      }
      return String.join("\n", head) + "\n" + String.join("\n", shuffled) + "\n";
    }
  }

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void isReadRightOrRefusedWhateverTheOrderOfRows(String name) throws IOException {
    Nasty nasty = Nasty.read(name);
    Random random = new Random(name.hashCode());
    for (int i = 0; i < SHUFFLES; i++) {
      String text = nasty.shuffled(random);
      assertThat(said(run(text, List.of()))).as(text).isEqualTo(nasty.want());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void whatTheMessageProposesHelps(String name) throws IOException {
    Nasty nasty = Nasty.read(name);
    if (nasty.then().isEmpty()) {
      return;
    }
    Random random = new Random(name.hashCode());
    for (int i = 0; i < SHUFFLES; i++) {
      String text = nasty.shuffled(random);
      List<String> options = new ArrayList<>();
      ProgramRun run = run(text, options);
      for (int step = 0; step < 3 && run.status() == 1; step++) {
        Matcher proposed = PROPOSED.matcher(run.err());
        assertThat(proposed.find()).as(run.err()).isTrue();
        options.addAll(ShellWords.of(proposed.group()));
        run = run(text, options);
      }
      assertThat(said(run)).as(text + options + run.err()).isEqualTo(nasty.then());
    }
  }

  private static ProgramRun run(String text, List<String> options) {
    List<String> arguments = new ArrayList<>(List.of("results", "-", "--format", "csv"));
    arguments.addAll(options);
    return ProgramRun.of(arguments, text.getBytes(UTF_8));
  }

  /** Returns the contests and votes of a run in order of the alphabet, or the first error. */
  private static String said(ProgramRun run) throws IOException {
    if (run.status() == 1) {
      TreeSet<String> rules = new TreeSet<>();
      for (String line : run.err().split("\n", -1)) {
        if (line.contains(": error: ")) {
          rules.add(line.substring(line.lastIndexOf('[') + 1, line.length() - 1));
        }
      }
      return "refused " + String.join(" ", rules);
    }
    TreeMap<String, TreeSet<String>> contests = new TreeMap<>();
    try (CSVParser rows =
        CSVParser.parse(run.out(), CSVFormat.RFC4180.builder().setHeader().get())) {
      for (CSVRecord row : rows) {
        contests
            .computeIfAbsent(row.get("contest"), contest -> new TreeSet<>())
            .add(row.get("candidate") + " " + row.get("votes"));
      }
    }
    return contests.entrySet().stream()
        .map(
            contest -> "contest " + contest.getKey() + ": " + String.join(", ", contest.getValue()))
        .collect(Collectors.joining("; "));
  }
}
