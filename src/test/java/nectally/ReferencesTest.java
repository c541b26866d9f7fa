package nectally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds references to the project's pages: {@code rules.md 4.5} names a section with that number,
 * and a link between pages leads to a file.
 */
class ReferencesTest {

  private static final Path SITE = Path.of("src/site/markdown");
  private static final Path CODE = Path.of("src/main/java/nectally");

  /** A heading such as {@code ### 4.5 Ties} or {@code ## 4. Who is elected}. */
  private static final Pattern SECTION = Pattern.compile("#+ (\\d+(?:\\.\\d+)*)\\.? .*");

  /** A page and what may follow it: numbers of sections, over the end of a comment's line too. */
  private static final Pattern REFERENCE =
      Pattern.compile("\\b([a-z][a-z-]*\\.md)\\)?((?:[\\s*,]+(?:and )?\\d+(?:\\.\\d+)*)*)");

  /** Documents that this program was written from, which are not part of it. */
  private static final Pattern OUTSIDE = Pattern.compile("\\b(RULES|SPEC|STYLE)(\\.md)? ?\\d.*");

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)*");

  /** A class with its package, as {@code tally.winners.Winners}. */
  private static final Pattern CLASS = Pattern.compile("`((?:[a-z]+\\.)+[A-Z][A-Za-z0-9]+)`");

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s:]+)(?:#[^)]*)?\\)");

  @Test
  void everyReferenceIsToASectionOfAPage() throws IOException {
    Map<String, List<String>> sections = sections();
    List<String> dangling = new ArrayList<>();
    for (Path source : sources()) {
      String text = Files.readString(source);
      Matcher reference = REFERENCE.matcher(text);
      while (reference.find()) {
        List<String> known = sections.get(reference.group(1));
        boolean leads =
            known != null
                && NUMBER
                    .matcher(reference.group(2))
                    .results()
                    .allMatch(n -> known.contains(n.group()));
        if (!leads) {
          dangling.add(place(source, text, reference.start()) + ": " + reference.group());
        }
      }
    }
    assertThat(dangling)
        .as("references that no numbered section of a page in %s answers", SITE)
        .isEmpty();
  }

  @Test
  void noReferenceIsToWhatACloneDoesNotHave() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path source : sources()) {
      String text = Files.readString(source);
      OUTSIDE
          .matcher(text)
          .results()
          .forEach(match -> found.add(place(source, text, match.start()) + ": " + match.group()));
    }
    assertThat(found)
        .as("cite a page and section, such as rules.md 4.5 or commands.md 5")
        .isEmpty();
  }

  @Test
  void everyLinkBetweenPagesLeadsToAFile() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : pages()) {
      String text = Files.readString(page);
      Matcher link = LINK.matcher(text);
      while (link.find()) {
        if (!Files.exists(page.toAbsolutePath().resolveSibling(link.group(1)))) {
          broken.add(place(page, text, link.start()) + ": " + link.group(1));
        }
      }
    }
    assertThat(broken).as("links to files that do not exist").isEmpty();
  }

  @Test
  void everyClassThatAPageNamesExists() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Path page : pages()) {
      String text = Files.readString(page);
      CLASS
          .matcher(text)
          .results()
          .filter(name -> !Files.exists(CODE.resolve(name.group(1).replace('.', '/') + ".java")))
          .forEach(name -> missing.add(place(page, text, name.start()) + ": " + name.group(1)));
    }
    assertThat(missing).as("classes that are not in %s", CODE).isEmpty();
  }

  @Test
  void noPageGivesTwoSectionsOneNumber() throws IOException {
    for (Map.Entry<String, List<String>> page : sections().entrySet()) {
      assertThat(page.getValue()).as(page.getKey()).doesNotHaveDuplicates();
    }
  }

  /** Returns the numbers of the sections of each page, by the page's name. */
  private static Map<String, List<String>> sections() throws IOException {
    Map<String, List<String>> sections = new TreeMap<>();
    for (Path page : files(SITE)) {
      List<String> numbers = new ArrayList<>();
      for (String line : Files.readAllLines(page)) {
        Matcher heading = SECTION.matcher(line);
        if (heading.matches()) {
          numbers.add(heading.group(1));
        }
      }
      sections.put(page.getFileName().toString(), numbers);
    }
    return sections;
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>(pages());
    for (Path source : files(Path.of("src"))) {
      if (source.toString().matches(".*\\.(java|sh|txt)")) {
        sources.add(source);
      }
    }
    return sources;
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(files(SITE));
    for (String beside : List.of("README.md", "samples/README.md", ".github/CONTRIBUTING.md")) {
      pages.add(Path.of(beside));
    }
    return pages;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String place(Path source, String text, int offset) {
    return source + ":" + (1 + text.substring(0, offset).chars().filter(c -> c == '\n').count());
  }
}
