package nectally;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Opens pages in a Chromium, where there is one: nothing on its console, no request but for the
 * page, nothing wider than the window and no text on another at three widths, nothing that axe-core
 * finds hard to reach or to read in light and in dark, and paper of A4.
 *
 * <p>{@code -Dbrowser.required=true} fails where there is no Chromium; {@code
 * -Dbrowser.pictures=FOLDER} keeps what each page looks like on screens and on paper.
 */
class BrowserTest {

  private static final List<Integer> WIDTHS = List.of(400, 768, 1200);

  /** The dark style changes colours alone. */
  private static final List<Integer> WIDTHS_IN_THE_DARK = List.of(1200, 400);

  private static final int WIDTH_OF_A4 = 680;
  private static final Pattern PAPER = Pattern.compile("/MediaBox \\[0 0 (\\d+)[.\\d]* (\\d+)");

  /** Thousands of lines take axe-core minutes; it finds nothing there either. */
  private static final int MOST_CONTESTS_FOR_AXE = 700;

  /** 650 contests are two hundred sheets, which take a browser a minute. */
  private static final int MOST_CONTESTS_ON_PAPER = 100;

  /** Lists what axe-core objects to; of many contests it sees forty, which are all alike. */
  private static final String VIOLATIONS =
      "axe.run({exclude: [['article.compact:nth-of-type(n+40)']]}, {resultTypes: ['violations']})"
          + ".then(found => found.violations"
          + ".map(v => v.id + ': ' + v.help + ' at ' + v.nodes[0].target + ' ' + v.nodes[0].html))";

  private static final String KEPT = System.getProperty("browser.pictures", "");
  private static final String TIE = "samples/council-2026.csv";

  @TempDir static Path folder;
  private static Optional<Chromium> browser = Optional.empty();
  private static String looks = "";
  private static String axe = "";

  /** A page by its name, the words that make it, and how many contests it has. */
  private record Page(String name, List<String> command, int contests) {}

  @BeforeAll
  static void start() throws IOException {
    Optional<String> installed = Chromium.installed();
    if (Boolean.getBoolean("browser.required")) {
      assertThat(installed).as("a Chromium on the PATH").isPresent();
    }
    assumeTrue(installed.isPresent(), "no Chromium on the PATH: pages are not looked at");
    looks = resource("/browser/looks.js");
    axe = resource("/axe.min.js");
    Path profile = Files.createDirectory(folder.resolve("profile"));
    browser = Optional.of(Chromium.start(installed.orElseThrow(), profile));
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser.isPresent()) {
      browser.get().close();
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream = BrowserTest.class.getResourceAsStream(name)) {
      assertThat(stream).as(name).isNotNull();
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyPageIsSoundInABrowser() throws IOException {
    List<Page> pages = new ArrayList<>();
    pages.add(page("comparison", 2, "results samples/2014.csv --compare samples/2012.csv"));
    pages.add(page("councillors", 1, "results samples/2014.csv --only Councillors"));
    pages.add(page("tie", 12, "results " + TIE + " --compare samples/council-2022.csv"));
    pages.add(
        page(
            "unmeetable-quota",
            1,
            "results samples/2012.csv --quota gender:F=5 --quota gender:M=3"));
    pages.add(page("one-candidate", 1, "results", file("one", "candidate,votes,seats\nAnn,5,1\n")));
    pages.add(
        page(
            "forty-candidates",
            1,
            "results --seats 12 --quota gender:F=50%",
            file("forty", PageInputs.fortyCandidates(2024)),
            "--compare",
            file("forty-before", PageInputs.fortyCandidates(2020))));
    pages.add(
        page(
            "long-names",
            1,
            "results --seats 3",
            file("long", PageInputs.longNames(2)),
            "--compare",
            file("long-before", PageInputs.longNames(3))));
    pages.add(
        page(
            "other-scripts",
            1,
            "results --seats 2",
            file("scripts", PageInputs.otherScripts(2)),
            "--compare",
            file("scripts-before", PageInputs.otherScripts(3))));
    pages.add(many(25));
    pages.add(many(650));
    pages.add(many(3000));
    pages.add(trendOfSix());
    pages.add(
        page(
            "vacancy",
            1,
            "vacancy samples/2014.csv --vacate",
            "Kate Osamor",
            "--unavailable",
            "Peter Willsman"));
    pages.add(page("check", 2, "check samples/2014.csv --compare samples/2012.csv"));
    pages.add(
        page(
            "stages",
            1,
            "count --method scottish --show stages,transfers,explain,headline",
            file("stages.blt", PageInputs.ballots(14, 5))));
    return pages.stream().map(page -> dynamicTest(page.name(), () -> look(page)));
  }

  private Page many(int contests) throws IOException {
    return page(
        contests + "-contests",
        contests,
        "results",
        file("many" + contests, PageInputs.contests(contests, 2024)),
        "--compare",
        file("many-before" + contests, PageInputs.contests(contests, 2020)));
  }

  private Page trendOfSix() throws IOException {
    List<String> words = new ArrayList<>(List.of("trend", "--seats", "12"));
    for (int year = 2004; year <= 2024; year += 4) {
      words.add(file(year + ".csv", PageInputs.fortyCandidates(year)));
    }
    return new Page("trend-of-six", words, 1);
  }

  private static Page page(String name, int contests, String command, String... more) {
    List<String> words = new ArrayList<>(Arrays.asList(command.split(" ", -1)));
    words.addAll(Arrays.asList(more));
    return new Page(name, words, contests);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private void look(Page page) throws IOException {
    Path file = folder.resolve(page.name() + ".html");
    List<String> words = new ArrayList<>(page.command());
    words.addAll(List.of("-q", "-o", file.toString()));
    ProgramRun run = ProgramRun.of(words, new byte[0]);
    assertThat(run.status()).as(run.err()).isIn(0, 3);
    Chromium chromium = browser.orElseThrow();
    boolean isSmall = page.contests() <= MOST_CONTESTS_FOR_AXE;
    for (boolean dark : isSmall ? new boolean[] {false, true} : new boolean[] {false}) {
      for (int width : dark ? WIDTHS_IN_THE_DARK : WIDTHS) {
        chromium.look(width, dark);
        chromium.open(file);
        keepPicture(chromium, page.name() + "-" + (dark ? "dark" : "light") + "-" + width);
        assertThat(list(chromium.run(looks))).as("%s pixels", width).isEmpty();
        assertThat(chromium.messages()).as("messages").isEmpty();
        assertThat(chromium.requests()).as("requests").containsExactly(file.toUri().toString());
      }
      if (isSmall) {
        assertThat(list(chromium.run(axe + "\n" + VIOLATIONS))).as("axe-core").isEmpty();
      }
    }
    if (page.contests() <= MOST_CONTESTS_ON_PAPER) {
      paper(chromium, page.name());
    }
  }

  /** Paper is A4 upright and light, and nothing leaves it. */
  private static void paper(Chromium chromium, String name) throws IOException {
    chromium.look(WIDTH_OF_A4, true);
    chromium.media("print", true);
    String wide =
        "[...document.querySelectorAll('table')].filter(t => t.offsetWidth > "
            + "(t.closest('.broad') ? 1009 : "
            + WIDTH_OF_A4
            + ")).map(t => t.offsetWidth + ' ' + t.innerText)";
    assertThat(list(chromium.run(wide))).as("tables wider than A4").isEmpty();
    String paper = "getComputedStyle(document.documentElement).backgroundColor";
    assertThat(chromium.run(paper).asText()).isEqualTo("rgb(255, 255, 255)");
    byte[] print = chromium.print();
    keep(name + ".pdf", print);
    Matcher size = PAPER.matcher(new String(print, ISO_8859_1));
    assertThat(size.find()).as("a size of paper").isTrue();
    assertThat(List.of(size.group(1), size.group(2)))
        .isIn(List.of("594", "841"), List.of("595", "842"));
  }

  private static List<String> list(JsonNode values) {
    List<String> list = new ArrayList<>();
    values.forEach(value -> list.add(value.asText()));
    return list;
  }

  private static void keepPicture(Chromium chromium, String name) throws IOException {
    if (!KEPT.isEmpty()) {
      keep(name + ".png", chromium.picture());
    }
  }

  private static void keep(String name, byte[] look) throws IOException {
    if (!KEPT.isEmpty()) {
      Files.write(Path.of(KEPT, name), look);
    }
  }
}
