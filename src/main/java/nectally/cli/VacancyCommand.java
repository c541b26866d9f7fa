package nectally.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nectally.answer.PeopleText;
import nectally.answer.Report;
import nectally.model.Place;
import nectally.problem.Rule;
import nectally.report.NoteSentences;
import nectally.report.TableName;
import nectally.report.VacancyReport;
import nectally.tally.ContestResult;
import nectally.tally.ElectionResult;
import nectally.tally.matching.Aliases;
import nectally.tally.solver.ProblemTooLargeException;
import nectally.tally.verdict.VacancyResult;
import nectally.tally.verdict.VacancyRules;
import nectally.tally.verdict.WinnerRules;
import nectally.tally.winners.Vacancy;
import org.jspecify.annotations.Nullable;

/** Who fills a seat given up during the term. */
final class VacancyCommand extends ElectionCommand {

  private final Setting<String> files =
      Setting.files(1, 1, "The results of the election, - for standard input.");
  private final Setting<String> vacate =
      Setting.text("--vacate", "NAME", "A member who leaves (name or id); several leave at once.")
          .severalAtOnce();
  private final Setting<String> unavailable =
      Setting.text(
              "--unavailable",
              "NAME",
              "A runner-up who cannot follow (name or id); repeat for several.")
          .repeated();
  private final Setting<VacancyRules.Filling> filling =
      Setting.word(
          "--rule", "RULE", VacancyRules.Filling.class, "runner-up (default) or by-election.");
  private final Setting<VacancyRules.Unrestored> unrestored =
      Setting.word(
          "--unrestored",
          "WHAT",
          VacancyRules.Unrestored.class,
          "Where no runner-up restores a minimum: by-election (default), vacant, anyone.");

  VacancyCommand() {
    super(
        "vacancy",
        "FILE --vacate NAME... [OPTION]...",
        TableName.keys(TableName.Answer.VACANCY),
        "Who fills a seat that a member gives up.",
        "The members who stay keep their seats, and the quotas must still hold. Say"
            + " --winners declared where the file marks who sits today.");
    add(files, vacate, unavailable, filling, unrestored);
    add(matching.aliases);
    add(input, counting, output, messages);
  }

  @Override
  String example() {
    return "nec-tally vacancy 2014.csv --only CLP --vacate \"Kate Osamor\"";
  }

  @Override
  int answer(Console console) throws Refusal {
    Inputs inputs = read(files.values(), List.of(), console);
    messages.tell(inputs, console);
    if (counting.isOfFirstPreferences(inputs.now())) {
      throw refusal(
          "the votes are first preferences of a transferable vote, by which nobody fills a seat;"
              + " --winners declared fills it by them all the same");
    }
    List<String> notes = new ArrayList<>();
    Aliases aliases = inputs.matching().aliases();
    ElectionResult election = counting.count(inputs.now(), aliases, notes, console);
    messages.tell(notes, console);
    Meant absent = new Meant(unavailable, aliases);
    for (String name : unavailable.values()) {
      if (contests(absent, name, election).isEmpty()) {
        throw absent.stranger(name, inputs.now().contests(), Rule.NO_VACANCY);
      }
    }
    List<Vacancy> vacancies = new ArrayList<>();
    List<VacancyResult> results = new ArrayList<>();
    List<String> draws = new ArrayList<>();
    for (Map.Entry<ContestResult, List<Integer>> contest :
        leavers(new Meant(vacate, aliases), election).entrySet()) {
      Vacancy vacancy = vacancy(contest.getKey(), contest.getValue(), absent);
      vacancies.add(vacancy);
      VacancyResult result = fill(vacancy, election.rules());
      Optional<WinnerRules> drawn =
          result.outcome() == VacancyResult.Outcome.TIED
              ? counting.drawn(election.rules(), vacancy.contest(), tied(vacancy, result), draws)
              : Optional.empty();
      results.add(drawn.isPresent() ? fill(vacancy, drawn.get()) : result);
    }
    messages.tell(draws, console);
    Report report =
        VacancyReport.of(output.title(), inputs.now().name(), vacancies, results, output.asked());
    return write(
        report.with(inputs.files()), results.stream().anyMatch(this::needsDecision), console);
  }

  /** Whoever asks for a runner-up and gets none, or fewer than seats, must decide what follows. */
  private boolean needsDecision(VacancyResult result) {
    return result.outcome().needsDecision()
        || (rules().filling() == VacancyRules.Filling.RUNNER_UP && result.left() > 0);
  }

  /** Returns the contests in which somebody is called so. */
  private static List<ContestResult> contests(Meant meant, String name, ElectionResult election) {
    return election.contests().stream()
        .filter(contest -> meant.isSomebody(name, contest.contest()))
        .toList();
  }

  private static List<Integer> tied(Vacancy vacancy, VacancyResult result) {
    List<Integer> tied = new ArrayList<>();
    for (int c = 0; c < vacancy.contest().candidacies().size(); c++) {
      if (result.tied().contains(vacancy.contest().candidacies().get(c))) {
        tied.add(c);
      }
    }
    return tied;
  }

  /** Returns who leaves in which contest. */
  private Map<ContestResult, List<Integer>> leavers(Meant leaving, ElectionResult election)
      throws Refusal {
    Map<ContestResult, List<Integer>> leavers = new LinkedHashMap<>();
    for (String name : vacate.values()) {
      List<ContestResult> contests = contests(leaving, name, election);
      if (contests.isEmpty()) {
        throw leaving.stranger(name, election.election().contests(), Rule.NO_VACANCY);
      }
      if (contests.size() > 1) {
        Set<String> names = new TreeSet<>();
        contests.forEach(contest -> names.add(contest.name()));
        throw vacate.unusable(
            vacate.values().indexOf(name) + 1,
            Rule.NO_VACANCY,
            name
                + " stood in "
                + PeopleText.listed(List.copyOf(names))
                + "; choose one with --only");
      }
      ContestResult contest = contests.get(0);
      leavers
          .computeIfAbsent(contest, each -> new ArrayList<>())
          .add(leaving.one(name, contest.contest()));
    }
    return leavers;
  }

  private Vacancy vacancy(ContestResult contest, List<Integer> leavers, Meant absent)
      throws Refusal {
    boolean isOpen =
        contest.candidates().stream().anyMatch(each -> !each.isElected() && !each.isNotElected());
    if (isOpen) {
      throw refusal(
          contest.name()
              + ": nobody can say yet who sits. "
              + String.join(" ", NoteSentences.of(contest.verdict().notes()))
              + " Say who won the lot with --lot, or who sits with --winners declared");
    }
    List<Integer> away = new ArrayList<>();
    for (String name : unavailable.values()) {
      if (absent.isSomebody(name, contest.contest())) {
        away.add(absent.one(name, contest.contest()));
      }
    }
    try {
      return Vacancy.of(contest.contest(), contest.verdict(), leavers, away);
    } catch (IllegalArgumentException problem) {
      throw refusal(problem.getMessage());
    }
  }

  private VacancyResult fill(Vacancy vacancy, WinnerRules rules) throws Refusal {
    try {
      return vacancy.fill(rules, rules());
    } catch (ProblemTooLargeException tooLarge) {
      throw Refusal.unusable(
          new Place(files.or("")), Rule.TOO_LARGE, String.valueOf(tooLarge.getMessage()));
    }
  }

  private VacancyRules rules() {
    return new VacancyRules(
        filling.or(VacancyRules.Filling.RUNNER_UP),
        unrestored.or(VacancyRules.Unrestored.BY_ELECTION));
  }

  private Refusal refusal(@Nullable String message) {
    return Refusal.unusable(new Place(files.or("")), Rule.NO_VACANCY, String.valueOf(message));
  }
}
