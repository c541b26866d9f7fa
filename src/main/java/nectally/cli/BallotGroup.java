package nectally.cli;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nectally.ballots.BallotField;
import nectally.ballots.BallotFiles;
import nectally.ballots.BallotOptions;
import nectally.input.StandingFile;
import nectally.model.CandidateList;
import nectally.problem.Problems;
import nectally.problem.Rule;

/** How files of ballots are read. */
final class BallotGroup implements Group {

  final Setting<String> split =
      Setting.text(
          "--split",
          "CHARS",
          "All names stand in one cell, with any of these characters between them, as forms export"
              + " them.");
  final Setting<String> per =
      Setting.text("--per", "COLUMN", "One result for each value of COLUMN, such as a region.");
  final Setting<String> candidates;
  private final Setting<String> unsorted =
      Setting.flag(
          "The rows of one ballot stand apart: gather them first, in about 400 bytes of memory for"
              + " each ballot.",
          "--unsorted");
  private final Setting<BallotMapping> mappings =
      Setting.of(
              "--map",
              "FIELD=COLUMN",
              BallotMapping::parse,
              "Read FIELD from COLUMN: "
                  + String.join(", ", BallotField.labels())
                  + " (no candidate). FIELD= leaves it out. Repeat for several.")
          .repeated();
  private final Setting<String> columns =
      Setting.text("--columns", "NAMES", "The columns of files without a header line: a,b,c.");
  private final Setting<Integer> headerLines = ShapeOptions.ofHeaderLines();
  private final Setting<Character> delimiter =
      Setting.of(
          "--delimiter",
          "CHAR",
          InputOptions::delimiter,
          "What stands between cells: , ; | or tab.");
  private final SpellingOptions spelling;

  /** Has every setting of its own. */
  BallotGroup() {
    this(
        Setting.file(
            "--candidates",
            "Who stands, with slates and the like; an unknown name spoils its ballot."),
        new SpellingOptions());
  }

  /** Shares the settings of who stands and of letters with whoever reads other files too. */
  BallotGroup(Setting<String> candidates, SpellingOptions spelling) {
    this.candidates = candidates;
    this.spelling = spelling;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(
        candidates,
        per,
        split,
        unsorted,
        mappings,
        columns,
        headerLines,
        delimiter,
        spelling.encoding);
  }

  /** Returns the settings that others may have brought. */
  List<Setting<?>> shared() {
    return List.of(candidates, spelling.encoding);
  }

  /** Returns what was said. */
  BallotOptions options(BallotOptions.Order order) {
    Map<String, BallotField> mapped = new LinkedHashMap<>();
    Set<BallotField> leftOut = new LinkedHashSet<>();
    for (BallotMapping mapping : mappings.values()) {
      if (mapping.column().isEmpty()) {
        leftOut.add(mapping.field());
      } else {
        mapped.put(mapping.column(), mapping.field());
      }
    }
    return new BallotOptions(
        delimiter.value(),
        spelling.spelling(),
        columns.isGiven() ? List.of(columns.or("").split(",", -1)) : List.of(),
        headerLines.or(1),
        mapped,
        leftOut,
        split.value(),
        per.value(),
        order,
        unsorted.isGiven());
  }

  /** Returns who stands, where a file says so that can be read. */
  Optional<CandidateList> standing(Console console, Problems problems) {
    return candidates.isGiven()
        ? StandingFile.read(candidates.or(""), console.in(), spelling.spelling(), problems)
        : Optional.empty();
  }

  /**
   * Checks that each mapped column is in some file.
   *
   * @throws Refusal if one is in none
   */
  void check(BallotFiles files) throws Refusal {
    for (BallotMapping mapping : mappings.values()) {
      if (files.unusedMappings().contains(mapping.column())) {
        throw mappings.refused(
            mappings.values().indexOf(mapping) + 1,
            Rule.UNKNOWN_COLUMN,
            "no file has the column of " + mapping.field().label() + "=" + mapping.column());
      }
    }
  }
}
