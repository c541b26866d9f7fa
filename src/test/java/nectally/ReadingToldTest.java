package nectally;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds what is said of the reading of every golden case, with {@code -v} in words and in {@code
 * check}'s line, to what JSON has of it, and the rows of its roles to all rows.
 */
class ReadingToldTest {

  private static final Set<String> COMMANDS = Set.of("results", "check", "trend", "match");

  private static final Map<String, String> DELIMITERS =
      Map.of(",", "commas", ";", "semicolons", "\t", "tabs", "|", "bars");

  private static final int MOST_NAMES = 10;

  @Test
  void whatIsToldInWordsIsWhatJsonHas() throws IOException {
    int files = 0;
    int lines = 0;
    for (GoldenCase each : GoldenCase.all()) {
      if (!COMMANDS.contains(each.command()) || each.has("-q") || each.has("-o")) {
        continue;
      }
      ProgramRun run = each.run("json", "-v");
      if (!run.out().startsWith("{")) {
        continue;
      }
      for (JsonNode file : new ObjectMapper().readTree(run.out()).path("reading")) {
        files++;
        checkRows(each.name(), file);
        assertThat(run.err()).as(each.name()).contains(told(file));
        if (each.command().equals("check")) {
          lines++;
          assertThat(each.run("json").err()).as(each.name()).contains(inOneLine(file));
        }
      }
    }
    assertThat(files).isGreaterThan(250);
    assertThat(lines).isGreaterThan(5);
  }

  @Test
  void whatIsToldOfOddFilesIsWhatJsonHas(@TempDir Path folder) throws IOException {
    Path lines = folder.resolve("lines.csv");
    Files.writeString(
        lines,
        """
        Result of the poll
        Ward,Red,,Blue,
        ,Postal,In person,Postal,In person
        North,1,2,3,4
        South,5,6,7,8
        """);
    String wide = "Red / Postal..Blue / In person";
    holds(lines, "--header-lines", "2", "--wide", wide, "--map", "contest=");
    Path repeated = folder.resolve("repeated.csv");
    Files.writeString(
        repeated,
        "Ward;Candidate 1;Votes 1;Candidate 2;Votes 2\nNorth;Ann;5;Bob;4\nSouth;Cy;3;;\n");
    holds(repeated, "--repeated", "Candidate 1..Votes 2");
    Path packed = folder.resolve("packed.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write("Candidate|Votes\nAnn Able|5\nBob Best|3\nBlank|1\nVoid|1\n".getBytes(UTF_8));
    }
    holds(packed, "--drop", "candidate=void");
    Path marked = folder.resolve("marked.txt");
    Files.write(marked, "Kandidat\tStimmen\nÄnne Öhm\t5\n".getBytes(UTF_16));
    holds(marked);
    Path latin = folder.resolve("latin.csv");
    Files.write(latin, "Kandidat;Stimmen\nÄnne Öhm;5\nGültige;5\n".getBytes(ISO_8859_1));
    holds(latin);
    Path plain = folder.resolve("plain.csv");
    Files.writeString(plain, "Ann Able,Red,5\nBob Best,Blue,3\n");
    Path people = folder.resolve("people.csv");
    Files.writeString(people, "candidate,sex\nAnn Able,F\nBob Best,M\n");
    holds(plain, "--columns", "candidate,,votes", "--candidates", people.toString());
    Path title = folder.resolve("title.csv");
    Files.writeString(
        title, "Poll of 3 May\n\nName,First,Votes\nAble,Ann,5\nBest,Bob,3\nNote: final\n");
    holds(title, latin.toString(), "--keep", "votes=5");
  }

  private static void holds(Path file, String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("results", file.toString()));
    arguments.addAll(List.of(options));
    arguments.addAll(List.of("--format", "json"));
    List<String> loud = new ArrayList<>(arguments);
    loud.add("-v");
    ProgramRun run = ProgramRun.of(loud, new byte[0]);
    assertThat(run.status()).as(run.err()).isZero();
    arguments.set(0, "check");
    ProgramRun check = ProgramRun.of(arguments, new byte[0]);
    for (JsonNode each : new ObjectMapper().readTree(run.out()).path("reading")) {
      checkRows(file.toString(), each);
      assertThat(run.err()).as(file.toString()).contains(told(each));
      assertThat(check.err()).as(file.toString()).contains(inOneLine(each));
    }
    byte[] bytes = Files.readAllBytes(file);
    loud.set(1, "-");
    ProgramRun piped = ProgramRun.of(loud, bytes);
    assertThat(piped.err().replace("note: -:", "note: " + file + ":").replace("standard input", ""))
        .as("from a pipe")
        .contains(told(new ObjectMapper().readTree(run.out()).path("reading").get(0)));
  }

  /** The rows of all roles and those that nobody asked for are all rows. */
  private static void checkRows(String name, JsonNode file) {
    long rows = file.path("rows_passed_over").asLong();
    for (JsonNode role : file.path("rows")) {
      rows += role.asLong();
    }
    boolean results = file.path("use").asText().equals("results");
    assertThat(rows).as(name).isEqualTo(results ? file.path("all_rows").asLong() : 0);
  }

  private static List<String> told(JsonNode file) {
    String name = "note: " + file.path("file").asText() + ": ";
    List<String> told = new ArrayList<>();
    String use = file.path("use").asText();
    told.add(name + form(file) + (use.equals("results") ? "\n" : ", joined for its " + use + "\n"));
    if (!file.path("layout").isNull()) {
      told.add(name + "recognised as " + file.path("layout").asText() + "\n");
    }
    if (!file.path("fields").isEmpty()) {
      told.add(name + "columns: " + fields(file, true) + "\n");
      told.add(name + "rows: " + rows(file) + "\n");
    }
    JsonNode unused = file.path("unused_columns");
    if (!unused.isEmpty()) {
      List<String> names = quoted(unused);
      String first = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
      told.add(name + "columns of no field, kept as attributes: " + first);
    }
    if (file.path("contests").asInt() > 0) {
      told.add(name + contests(file) + ": ");
    }
    return told;
  }

  private static String inOneLine(JsonNode file) {
    return "note: "
        + file.path("file").asText()
        + ": read as "
        + form(file)
        + "; "
        + fields(file, false)
        + "; "
        + (file.path("contests").asInt() == 0 ? "" : contests(file) + "; ")
        + "rows: "
        + rows(file)
        + "\n";
  }

  private static String form(JsonNode file) {
    int headers = file.path("header_lines").asInt();
    String line = file.path("header_line").asText();
    String header =
        headers == 0
            ? "no header line"
            : headers == 1
                ? "header on line " + line
                : "header of " + headers + " lines from line " + line + " on";
    if (!file.path("sheet").isNull()) {
      assertThat(file.path("encoding").asText()).isEqualTo("xlsx");
      return "sheet \"" + file.path("sheet").asText() + "\" of a workbook, " + header;
    }
    String delimiter = file.path("delimiter").asText();
    String parted = DELIMITERS.getOrDefault(delimiter, "\"" + delimiter + "\"");
    return file.path("encoding").asText() + ", cells parted by " + parted + ", " + header;
  }

  private static String fields(JsonNode file, boolean withReasons) {
    List<String> all = new ArrayList<>();
    for (JsonNode field : file.path("fields")) {
      List<String> columns = quoted(field.path("columns"));
      String name = field.path("field").asText();
      String own = columns.size() == 1 ? columns.get(0).replace("\"", "") : "";
      boolean same = own.strip().toLowerCase(java.util.Locale.ROOT).equals(name);
      String from =
          columns.size() > 3
              ? columns.get(0) + " and " + (columns.size() - 1) + " more"
              : String.join(" and ", columns);
      boolean bare = columns.isEmpty() || (same && !withReasons);
      all.add(name + (bare ? "" : " from " + from) + (withReasons ? reason(field) : ""));
    }
    return String.join(", ", all);
  }

  private static String reason(JsonNode field) {
    return switch (field.path("why").asText()) {
      case "name" -> " (by its name)";
      case "option" -> " (by --map)";
      case "layout" -> " (by the layout)";
      case "parts" -> " (first name and surname)";
      case "marks" -> " (by its marks)";
      case "shape" -> " (by --wide, --repeated or headings)";
      default -> throw new AssertionError(field.toString());
    };
  }

  private static String rows(JsonNode file) {
    List<String> roles = new ArrayList<>();
    file.path("rows")
        .properties()
        .forEach(role -> roles.add(role.getValue() + " " + role.getKey()));
    if (file.path("rows_passed_over").asInt() > 0) {
      roles.add(file.path("rows_passed_over").asInt() + " not asked for");
    }
    String all = file.path("all_rows").asText();
    return switch (roles.size()) {
      case 0 -> all;
      case 1 -> roles.get(0);
      default -> all + " (" + String.join(", ", roles) + ")";
    };
  }

  private static String contests(JsonNode file) {
    int contests = file.path("contests").asInt();
    return contests == 1 ? "1 contest" : contests + " contests";
  }

  private static List<String> quoted(JsonNode names) {
    List<String> quoted = new ArrayList<>();
    names.forEach(name -> quoted.add('"' + name.asText() + '"'));
    return quoted;
  }
}
