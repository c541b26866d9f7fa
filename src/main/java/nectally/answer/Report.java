package nectally.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.model.FileReading;

/**
 * What a command answers: one section for each contest, and one for the whole election.
 *
 * <p>The layouts announce the tables, so that a table without a row still has a header for
 * machines. In the joined tables (CSV) the rows of a contest start with its name; the layouts leave
 * that column out.
 *
 * @param title what people read above everything; empty for none
 * @param election the name of the election
 * @param compared the name of the election it is compared with
 * @param layouts the tables; those of the election come last
 * @param contests one section each, in the order in which they are printed; a list may make them
 *     when they are looked at, once is enough for a renderer
 * @param overall the whole election, after the contests
 * @param reading how the files were read; empty where no results files were
 * @param heading what a document is headed by
 * @param colours six hexadecimal digits for groups whose colour somebody states, by their names
 */
public record Report(
    String title,
    String election,
    Optional<String> compared,
    Layouts layouts,
    List<Section> contests,
    Optional<Section> overall,
    List<FileReading> reading,
    Heading heading,
    Map<String, String> colours) {

  /**
   * What a document is headed by.
   *
   * @param kind what it is, such as {@code Election result}
   * @param name what it is of, where the report has no title
   */
  public record Heading(String kind, String name) {}

  /** What machines call the column that joined tables of contests start with. */
  public static final String CONTEST = "contest";

  /**
   * Makes a report of tables that are laid out.
   *
   * @throws IllegalArgumentException if there are tables of the election without a section for them
   */
  public Report(
      String title,
      String election,
      Optional<String> compared,
      List<Layout<?>> layouts,
      List<Section> contests,
      Optional<Section> overall) {
    this(
        title,
        election,
        compared,
        Layouts.of(layouts),
        contests,
        overall,
        List.of(),
        new Heading("Election result", election),
        Map.of());
    for (Layout<?> layout : layouts) {
      if (overall.isEmpty() && layout.scope().isOfElection()) {
        throw new IllegalArgumentException("no section for the overall tables");
      }
    }
  }

  /** Returns the same report, which says how the files were read. */
  public Report with(List<FileReading> files) {
    return with(List.copyOf(files), heading, colours);
  }

  /** Returns the same report, whose document is of another kind, or of more than one election. */
  public Report headed(String kind, String name) {
    return with(reading, new Heading(kind, name), colours);
  }

  /** Returns the same report, in which groups have colours of their own. */
  public Report coloured(Map<String, String> groups) {
    return with(reading, heading, Map.copyOf(groups));
  }

  private Report with(List<FileReading> files, Heading other, Map<String, String> groups) {
    return new Report(title, election, compared, layouts, contests, overall, files, other, groups);
  }

  /** Returns what stands above all in a document: the title, or what the report is of. */
  public String documentTitle() {
    return title.isEmpty() ? heading.name() : title;
  }

  /** Returns the conclusion of all contests in a sentence, for people; empty for none. */
  public String opening() {
    return overall.isPresent() ? overall.get().opening() : "";
  }

  /** Returns the tables that {@code reader} finds in the section of each contest. */
  public List<Layout<?>> ofContests(Audience reader) {
    return layouts(reader, true);
  }

  /** Returns the tables that {@code reader} finds in the section of the whole election. */
  public List<Layout<?>> ofElection(Audience reader) {
    return layouts(reader, false);
  }

  private List<Layout<?>> layouts(Audience reader, boolean inContests) {
    List<Layout<?>> found = new ArrayList<>();
    for (Layout<?> layout : layouts.seenBy(reader)) {
      if (layout.scope().isInContests(reader) == inContests) {
        found.add(layout);
      }
    }
    return found;
  }
}
