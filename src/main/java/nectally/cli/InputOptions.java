package nectally.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import nectally.input.ElectionReader;
import nectally.input.FieldMapping;
import nectally.input.PartNames;
import nectally.input.Reading;
import nectally.input.ReadingOptions;
import nectally.input.UnusableResultsException;
import nectally.model.Election;
import nectally.model.FileReading;
import nectally.model.Gender;
import nectally.model.Quota;
import nectally.problem.Diagnostic;
import nectally.problem.Rule;
import nectally.tally.matching.MatchRules;

/** How files are read, the same for the election and the one it is compared with. */
final class InputOptions implements Group {

  final Setting<Integer> seats =
      Setting.number(
          "--seats", "N", 1, Integer.MAX_VALUE, "Seats of every contest, whatever the file says.");
  final Setting<Quota> quotas =
      Setting.of(
              "--quota",
              "QUOTA",
              Quota::parse,
              "How many winners must have an attribute, whatever the file says: gender:F=3,"
                  + " gender:F=50% (rounded up), region:North|Wales=1..2, gender:M=..3."
                  + " Repeat for several.")
          .repeated()
          .refusedAs(Rule.NOT_A_QUOTA);
  final Setting<String> sitting =
      Setting.file(
          "--sitting",
          "Members who are not up for election and count towards every quota: columns candidate and"
              + " the attributes.");
  final Setting<Map.Entry<String, String>> genders =
      Setting.of(
              "--gender",
              "WORD=F",
              InputOptions::gender,
              "What a letter or word in the column of genders means, where that is not sure: V=F,"
                  + " or M=F and H=M.")
          .repeated();
  final Setting<String> only =
      Setting.text(
              "--only",
              "CONTEST",
              "Keep the contests of this name; * stands for anything. Repeat for several.")
          .repeated();
  final Setting<String> per =
      Setting.text("--per", "COLUMN", "One result for each value of COLUMN, such as a region.");
  final Setting<FieldMapping> mappings =
      Setting.of(
              "--map",
              "FIELD=COLUMN",
              FieldMapping::parse,
              "Read FIELD from COLUMN, or from several joined: contest=council+ward. Repeat for"
                  + " several fields.")
          .repeated();
  final Setting<String> columns =
      Setting.text(
          "--columns", "NAMES", "The columns of files without a header line: a,b,,c skips one.");
  final Setting<Character> delimiter =
      Setting.of(
          "--delimiter",
          "CHAR",
          InputOptions::delimiter,
          "What stands between cells: , ; | or tab.");
  final SpellingOptions spelling = new SpellingOptions();
  private final ShapeOptions shape = new ShapeOptions();
  private final RowOptions rows = new RowOptions();
  final Setting<String> candidates =
      Setting.file("--candidates", "Join FILE on the candidate or id.");
  final Setting<String> slates = Setting.file("--slates", "Join FILE on the slate.");
  final Setting<String> contests = Setting.file("--contests", "Join FILE on the contest.");
  final Setting<Rule> warnOnly =
      Setting.of(
              "--warn",
              "RULE",
              InputOptions::rule,
              "Only warn of an error about contradicting figures, named by its id.")
          .repeated();

  @Override
  public List<Setting<?>> settings() {
    List<Setting<?>> all =
        new ArrayList<>(
            List.of(seats, quotas, sitting, genders, only, per, mappings, columns, delimiter));
    all.addAll(shape.settings());
    all.addAll(rows.settings());
    all.addAll(spelling.settings());
    all.addAll(List.of(candidates, slates, contests, warnOnly));
    return all;
  }

  /**
   * Reads elections.
   *
   * @param files those of each election
   * @param deciding how many of the elections, from the first, must have each contest asked for, at
   *     least one of them; the others may lack it
   * @param messages tell how files with errors were read
   * @throws Refusal if the options contradict each other, or with every problem of the files
   */
  Inputs read(
      List<List<String>> files,
      int deciding,
      MatchRules matching,
      MessageOptions messages,
      Console console)
      throws Refusal {
    shape.check();
    try (JoinedFiles joined = JoinedFiles.of(candidates, slates, contests, console.in())) {
      ReadingOptions options = options(sitting.value(), joined, matching);
      ReadingOptions earlier = options(Optional.empty(), joined, matching);
      return read(files, deciding, options, earlier, matching, messages, console);
    }
  }

  private Inputs read(
      List<List<String>> files,
      int deciding,
      ReadingOptions options,
      ReadingOptions earlier,
      MatchRules matching,
      MessageOptions messages,
      Console console)
      throws Refusal {
    Set<FieldMapping> unused = new LinkedHashSet<>(options.mappings());
    InVain vain = new InVain(settings());
    List<Reading> readings = new ArrayList<>();
    List<FileReading> read = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    long more = 0;
    for (List<String> election : files) {
      try {
        // Who sits today is not who sat beside the winners of an earlier election.
        ReadingOptions own = readings.isEmpty() && problems.isEmpty() ? options : earlier;
        Reading reading = ElectionReader.read(election, own, console.in());
        unused.retainAll(reading.unusedMappings());
        vain.of(reading.namesInVain());
        readings.add(reading);
        read.addAll(reading.files());
      } catch (UnusableResultsException unusable) {
        unused.retainAll(unusable.unusedMappings());
        vain.of(unusable.namesInVain());
        problems.addAll(unusable.diagnostics());
        more += unusable.more();
        read.addAll(unusable.files());
      }
    }
    if (!unused.isEmpty()) {
      FieldMapping mapping = unused.iterator().next();
      throw mappings.refused(
          mappings.values().indexOf(mapping) + 1,
          Rule.UNKNOWN_COLUMN,
          "no file has the column of "
              + mapping.field()
              + "="
              + mapping.source()
              + InVain.instead(mapping.source(), read));
    }
    vain.check(problems, more);
    if (!problems.isEmpty()) {
      messages.tellReading(read, console);
      throw new Refusal(Status.UNUSABLE, problems, more);
    }
    InVain.checkSheets(spelling.sheet, read);
    List<Diagnostic> further = new ArrayList<>(vain.warnings());
    further.addAll(OnlyContests.check(only, readings, deciding, files));
    return inputs(readings, further, matching);
  }

  private Inputs inputs(List<Reading> readings, List<Diagnostic> further, MatchRules matching) {
    List<Election> elections = new ArrayList<>();
    List<Diagnostic> warnings = new ArrayList<>();
    long more = 0;
    List<FileReading> files = new ArrayList<>();
    boolean split = false;
    for (Reading reading : readings) {
      split |= reading.isSplit();
    }
    for (Reading reading : readings) {
      Election election =
          split && !reading.isSplit()
              ? PartNames.of(reading.election(), per.or(""))
              : reading.election();
      elections.add(matching.aliases().joinSlates(election));
      warnings.addAll(reading.warnings());
      more += reading.moreWarnings();
      files.addAll(reading.files());
    }
    warnings.addAll(further);
    return new Inputs(elections, matching, warnings, more, files, split);
  }

  private ReadingOptions options(
      Optional<String> sittingFile, JoinedFiles joined, MatchRules matching) {
    ReadingOptions.Builder options = ReadingOptions.builder();
    rows.apply(options);
    return options
        .delimiter(delimiter.value())
        .columns(columns())
        .spelling(spelling.spelling())
        .shape(shape.shape())
        .mappings(mappings.values())
        .candidatesFile(joined.candidates())
        .slatesFile(joined.slates())
        .contestsFile(joined.contests())
        .only(only.values())
        .per(per.value())
        .seats(seats.isGiven() ? OptionalInt.of(seats.or(0)) : OptionalInt.empty())
        .quotas(quotas.values())
        .sittingFile(sittingFile)
        .genders(genders())
        .warnOnly(softened())
        .aliases(matching.aliases().names())
        .build();
  }

  private Map<String, String> genders() {
    Map<String, String> all = new HashMap<>();
    for (Map.Entry<String, String> gender : genders.values()) {
      all.put(gender.getKey(), gender.getValue());
    }
    return all;
  }

  private static Map.Entry<String, String> gender(String text) {
    int equals = text.lastIndexOf('=');
    String meaning = equals <= 0 ? "" : Gender.normalise(text.substring(equals + 1));
    if (!meaning.equals(Gender.FEMALE) && !meaning.equals(Gender.MALE) && !meaning.equals("X")) {
      throw new IllegalArgumentException(
          "expected WORD=F, WORD=M or WORD=X, found \"" + text + "\"");
    }
    return Map.entry(text.substring(0, equals).strip().toUpperCase(Locale.ROOT), meaning);
  }

  private List<String> columns() {
    Optional<String> names = columns.value();
    return names.isEmpty() ? List.of() : List.of(names.get().split(",", -1));
  }

  /** Reads what stands between cells. */
  static char delimiter(String given) {
    String text = given.equals("tab") || given.equals("\\t") ? "\t" : given;
    if (text.length() != 1 || ",;|\t".indexOf(text.charAt(0)) < 0) {
      throw new IllegalArgumentException("expected one of , ; | tab, found \"" + given + "\"");
    }
    return text.charAt(0);
  }

  /** Returns the rule that may be softened and has this id. */
  private static Rule rule(String id) {
    List<String> known = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      if (rule.isSoftenable() && rule.id().equals(id)) {
        return rule;
      }
      if (rule.isSoftenable()) {
        known.add(rule.id());
      }
    }
    throw new IllegalArgumentException(
        "expected one of " + String.join(", ", known) + ", found \"" + id + "\"");
  }

  /** Returns the ids of rules whose errors are warnings. */
  Set<String> softened() {
    Set<String> ids = new TreeSet<>();
    for (Rule rule : warnOnly.values()) {
      ids.add(rule.id());
    }
    return ids;
  }
}
