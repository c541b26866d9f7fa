package nectally;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder that says what the program prints for one command line.
 *
 * <p>{@code cmd} has the arguments as one writes them in a shell, on one or more lines; lines that
 * start with {@code #} say what the case shows. {@code stdin} is standard input; {@code stdout},
 * {@code stderr} and {@code exit} are what is expected, where missing nothing and 0. {@code
 * columns} says how many columns people see, where missing as many as there are. All other files
 * are input that {@code cmd} names without a folder.
 */
final class GoldenCase {

  private static final Set<String> FIXED =
      Set.of("cmd", "stdin", "columns", "stdout", "stderr", "exit");

  private static final Path CASES = Path.of("src", "test", "resources", "cases");

  private final Path folder;

  GoldenCase(Path folder) {
    this.folder = folder;
  }

  /** Returns all cases, in the order of their names. */
  static List<GoldenCase> all() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().map(GoldenCase::new).toList();
    }
  }

  /** Returns whether it prints text for people rather than a file in any format. */
  boolean isText() throws IOException {
    List<String> words = words();
    return words.stream().noneMatch(word -> word.startsWith("--format"))
        && !words.contains("completion")
        && expected().out().contains("\n");
  }

  /** Returns what the case shows. */
  String name() {
    return folder.getFileName().toString();
  }

  /** Returns what is wrong with the case itself, whatever the program prints. */
  List<String> faults() throws IOException {
    List<String> faults = new ArrayList<>();
    Set<String> inputs = inputs();
    if (!Files.exists(folder.resolve("cmd"))) {
      faults.add(name() + " has no cmd");
      return faults;
    }
    if (!Files.exists(folder.resolve("stdout")) && !Files.exists(folder.resolve("stderr"))) {
      faults.add(name() + " expects neither stdout nor stderr");
    }
    List<String> words = words();
    for (String input : inputs) {
      if (words.stream().noneMatch(word -> names(word, input))) {
        faults.add(name() + "/" + input + " is not named in cmd");
      }
    }
    return faults;
  }

  /** Runs the program; the folder of the case is taken out of what it prints. */
  ProgramRun run() throws IOException {
    String columns = read("columns").strip();
    return run(columns.isEmpty() ? Optional.empty() : Optional.of(columns));
  }

  /** Runs the program where so many columns are seen. */
  ProgramRun run(Optional<String> columns) throws IOException {
    Set<String> inputs = inputs();
    List<String> arguments = new ArrayList<>();
    for (String word : words()) {
      arguments.add(located(word, inputs));
    }
    Path in = folder.resolve("stdin");
    byte[] stdin = Files.exists(in) ? Files.readAllBytes(in) : new byte[0];
    return ProgramRun.of(arguments, stdin, columns).without(prefix());
  }

  /**
   * Runs the program with another format for its report, without the text around it.
   *
   * @param more options behind all others
   */
  ProgramRun run(String format, String... more) throws IOException {
    Set<String> inputs = inputs();
    List<String> arguments = new ArrayList<>();
    List<String> words = words();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).equals("--format")) {
        i++;
      } else {
        arguments.add(located(words.get(i), inputs));
      }
    }
    arguments.addAll(List.of("--format", format));
    arguments.addAll(List.of(more));
    Path in = folder.resolve("stdin");
    byte[] stdin = Files.exists(in) ? Files.readAllBytes(in) : new byte[0];
    return ProgramRun.of(arguments, stdin).without(prefix());
  }

  /** Runs the program with more options behind all others. */
  ProgramRun runWith(List<String> more) throws IOException {
    Set<String> inputs = inputs();
    List<String> arguments = new ArrayList<>();
    for (String word : words()) {
      arguments.add(located(word, inputs));
    }
    arguments.addAll(more);
    Path in = folder.resolve("stdin");
    byte[] stdin = Files.exists(in) ? Files.readAllBytes(in) : new byte[0];
    return ProgramRun.of(arguments, stdin).without(prefix());
  }

  /** Returns whether the command line has a word. */
  boolean has(String word) throws IOException {
    return words().contains(word);
  }

  /** Returns whether the command line asks for a table. */
  boolean shows(String table) throws IOException {
    return words().stream().anyMatch(word -> List.of(word.split(",", -1)).contains(table));
  }

  /** Returns the command, such as {@code results}; empty where there is none. */
  String command() throws IOException {
    List<String> words = words();
    return words.isEmpty() ? "" : words.get(0);
  }

  /** Returns what the run should come to. */
  ProgramRun expected() throws IOException {
    String exit = read("exit").strip();
    return new ProgramRun(
        read("stdout"), read("stderr"), exit.isEmpty() ? 0 : Integer.parseInt(exit));
  }

  /** Makes {@code run} what is expected. */
  void expect(ProgramRun run) throws IOException {
    write("stdout", run.out());
    write("stderr", run.err());
    write("exit", run.status() == 0 ? "" : run.status() + "\n");
  }

  private List<String> words() throws IOException {
    StringBuilder line = new StringBuilder();
    for (String part : read("cmd").split("\n", -1)) {
      line.append(part.startsWith("#") ? "" : part).append('\n');
    }
    List<String> words = ShellWords.of(line.toString());
    boolean named = !words.isEmpty() && words.get(0).equals("nec-tally");
    return named ? words.subList(1, words.size()) : words;
  }

  private Set<String> inputs() throws IOException {
    Set<String> inputs = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.map(file -> file.getFileName().toString()).forEach(inputs::add);
    }
    inputs.removeAll(FIXED);
    return inputs;
  }

  /** The argument is the file's name, or ends with it as in {@code --contests=facts.csv}. */
  private static boolean names(String word, String input) {
    return word.equals(input) || word.endsWith("=" + input);
  }

  private String located(String word, Set<String> inputs) {
    for (String input : inputs) {
      if (names(word, input)) {
        return word.substring(0, word.length() - input.length()) + prefix() + input;
      }
    }
    return word;
  }

  private String prefix() {
    return folder.toString().replace('\\', '/') + "/";
  }

  private String read(String file) throws IOException {
    Path path = folder.resolve(file);
    return Files.exists(path) ? Files.readString(path, UTF_8) : "";
  }

  private void write(String file, String text) throws IOException {
    if (text.isEmpty()) {
      Files.deleteIfExists(folder.resolve(file));
    } else {
      Files.writeString(folder.resolve(file), text, UTF_8);
    }
  }
}
