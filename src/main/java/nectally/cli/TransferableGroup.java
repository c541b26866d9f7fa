package nectally.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nectally.answer.PeopleText;
import nectally.csv.Spelling;
import nectally.input.QuotaValues;
import nectally.input.StandingFile;
import nectally.model.Attributes;
import nectally.model.CandidateList;
import nectally.model.Contest;
import nectally.model.Election;
import nectally.model.Place;
import nectally.model.Quota;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.tally.matching.Aliases;
import nectally.tally.verdict.Lot;

/** What only a count by the transferable vote asks for: quotas, sitting members and lots. */
final class TransferableGroup implements Group {

  final Setting<Quota> quotas;
  private final CountingOptions lots;
  final Setting<String> sitting;

  final Setting<String> compare =
      Setting.file(
              "--compare",
              "Ballots of an earlier election to compare with; repeat for several files.")
          .repeated();
  final MatchOptions matching;

  /** Has every setting of its own. */
  TransferableGroup() {
    this(new InputOptions(), new CountingOptions(), new MatchOptions());
  }

  /** Shares settings with a command that counts results too. */
  TransferableGroup(InputOptions input, CountingOptions lots, MatchOptions matching) {
    this.quotas = input.quotas;
    this.sitting = input.sitting;
    this.lots = lots;
    this.matching = matching;
  }

  @Override
  public List<Setting<?>> settings() {
    List<Setting<?>> all = new ArrayList<>(withoutComparing());
    all.add(compare);
    all.addAll(matching.settings());
    return all;
  }

  /** Returns the settings of a count that is compared with none. */
  List<Setting<?>> withoutComparing() {
    return List.of(quotas, sitting, lots.lot, lots.lots, lots.seed);
  }

  /**
   * Refuses whatever of these was given.
   *
   * @throws Refusal for the first
   */
  void refuseAll(String method) throws Refusal {
    for (Setting<?> setting : settings()) {
      if (setting.isGiven()) {
        throw setting.refused(
            Rule.CONFLICTING_OPTIONS,
            "is for --method scottish and ers97; of a " + method + " count results takes it");
      }
    }
  }

  /**
   * Returns the quotas, each on the name under which the candidates' file has its attribute.
   *
   * @throws Refusal if there is no such column
   */
  List<Quota> quotas(List<String> columns) throws Refusal {
    List<Quota> resolved = new ArrayList<>();
    for (int i = 0; i < quotas.values().size(); i++) {
      Quota quota = quotas.values().get(i);
      Optional<String> column = StandingFile.column(quota.attribute(), columns);
      if (column.isEmpty()) {
        throw quotas.unusable(
            i + 1,
            Rule.UNKNOWN_QUOTA_ATTRIBUTE,
            "quota "
                + quota
                + " needs a column "
                + quota.attribute()
                + " of the file that --candidates names"
                + (columns.isEmpty() ? "" : "; it has " + PeopleText.listed(columns)));
      }
      resolved.add(column.get().equals(quota.attribute()) ? quota : quota.on(column.get()));
    }
    return resolved;
  }

  /**
   * Reports quotas about values that nobody has, and values that they would pass over.
   *
   * @param resolved as {@link #quotas} returns them
   * @param lists who stands and who sits, where files say so
   */
  static void check(List<Quota> resolved, List<CandidateList> lists, Problems problems) {
    QuotaValues wanted = new QuotaValues(false, problems);
    for (Quota quota : resolved) {
      Set<String> found = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
      for (CandidateList list : lists) {
        for (CandidateList.Entry entry : list.entries()) {
          Attributes says = TransferableCounting.attributes(list.columns(), entry.values());
          says.get(quota.attribute()).ifPresent(found::add);
        }
      }
      wanted.check(quota, found, new Place(lists.isEmpty() ? "--quota" : lists.get(0).file()));
    }
  }

  /** Returns the sitting members, where a file says so that can be read. */
  Optional<CandidateList> sitting(Console console, Problems problems) {
    return sitting.isGiven()
        ? StandingFile.read(sitting.or(""), console.in(), Spelling.UNKNOWN, problems)
        : Optional.empty();
  }

  /**
   * Returns the lots that were given, by contest.
   *
   * @throws Refusal if they contradict each other or name a stranger
   */
  Map<String, Lot> lots(Election election, Console console) throws Refusal {
    lots.checkWays();
    if (lots.lot.isGiven()) {
      return DrawnLots.named(lots.lot, election, Aliases.NONE);
    }
    return lots.lots.isGiven()
        ? DrawnLots.inFile(lots.lots.or(""), election, Aliases.NONE, console)
        : new LinkedHashMap<>();
  }

  /** Returns whether there is a seed to draw lots from. */
  boolean draws() {
    return lots.seed.isGiven();
  }

  /**
   * Draws the lot of a contest among all who stand, since any of them may be tied at a stage.
   *
   * @param notes receives how it was drawn
   */
  Lot draw(Contest contest, List<String> notes) {
    Map<String, Lot> drawn = new LinkedHashMap<>();
    List<Integer> all = IntStream.range(0, contest.candidacies().size()).boxed().toList();
    DrawnLots.draw(lots.seed.or(""), contest, all, drawn, notes);
    return drawn.getOrDefault(contest.name(), Lot.NONE);
  }
}
