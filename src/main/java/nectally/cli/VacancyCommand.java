package nectally.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nectally.answer.Report;
import nectally.model.Candidacy;
import nectally.model.NameKey;
import nectally.model.Place;
import nectally.problem.Rule;
import nectally.report.NoteSentences;
import nectally.report.TableName;
import nectally.report.VacancyReport;
import nectally.tally.ContestResult;
import nectally.tally.ElectionResult;
import nectally.tally.solver.ProblemTooLargeException;
import nectally.tally.verdict.VacancyResult;
import nectally.tally.verdict.VacancyRules;
import nectally.tally.verdict.WinnerRules;
import nectally.tally.winners.Vacancy;
import org.jspecify.annotations.Nullable;

/** Who fills a seat given up during the term. */
final class VacancyCommand extends ElectionCommand {

  private final Setting<String> files =
      Setting.arguments("FILE", 1, 1, "The results of the election, - for standard input.");
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
    List<String> notes = new ArrayList<>();
    ElectionResult election = counting.count(inputs.now(), notes, console);
    messages.tell(notes, console);
    for (String name : unavailable.values()) {
      if (election.contests().stream().noneMatch(contest -> stands(name, contest))) {
        throw stranger(unavailable, name);
      }
    }
    List<Vacancy> vacancies = new ArrayList<>();
    List<VacancyResult> results = new ArrayList<>();
    List<String> draws = new ArrayList<>();
    for (Map.Entry<ContestResult, List<String>> contest : leavers(election).entrySet()) {
      Vacancy vacancy = vacancy(contest.getKey(), contest.getValue());
      vacancies.add(vacancy);
      VacancyResult result = fill(vacancy, election.rules());
      Optional<WinnerRules> drawn =
          result.outcome() == VacancyResult.Outcome.TIED
              ? counting.drawn(election.rules(), vacancy.contest(), draws)
              : Optional.empty();
      results.add(drawn.isPresent() ? fill(vacancy, drawn.get()) : result);
    }
    messages.tell(draws, console);
    Report report =
        VacancyReport.of(output.title(), inputs.now().name(), vacancies, results, output.asked());
    return write(report, results.stream().anyMatch(this::needsDecision), console);
  }

  /** Whoever asks for a runner-up and gets none, or fewer than seats, must decide what follows. */
  private boolean needsDecision(VacancyResult result) {
    return result.outcome().needsDecision()
        || (rules().filling() == VacancyRules.Filling.RUNNER_UP && result.left() > 0);
  }

  /** Returns who leaves in which contest. */
  private Map<ContestResult, List<String>> leavers(ElectionResult election) throws Refusal {
    Map<ContestResult, List<String>> leavers = new LinkedHashMap<>();
    for (String name : vacate.values()) {
      List<ContestResult> contests =
          election.contests().stream().filter(contest -> stands(name, contest)).toList();
      if (contests.isEmpty()) {
        throw stranger(vacate, name);
      }
      if (contests.size() > 1) {
        Set<String> names = new TreeSet<>();
        contests.forEach(contest -> names.add(contest.name()));
        throw vacate.unusable(
            vacate.values().indexOf(name) + 1,
            Rule.NO_VACANCY,
            name + " stood in " + Messages.listed(List.copyOf(names)) + "; choose one with --only");
      }
      leavers.computeIfAbsent(contests.get(0), contest -> new ArrayList<>()).add(name);
    }
    return leavers;
  }

  private Vacancy vacancy(ContestResult contest, List<String> leaving) throws Refusal {
    boolean isOpen =
        contest.candidates().stream().anyMatch(each -> !each.isElected() && !each.isNotElected());
    if (isOpen) {
      throw refusal(
          contest.name()
              + ": nobody can say yet who sits. "
              + String.join(" ", NoteSentences.of(contest.verdict().notes()))
              + " Say who won the lot with --lot, or who sits with --winners declared");
    }
    try {
      List<String> absent =
          unavailable.values().stream().filter(name -> stands(name, contest)).toList();
      return Vacancy.of(contest.contest(), contest.verdict(), leaving, absent);
    } catch (IllegalArgumentException problem) {
      throw refusal(problem.getMessage());
    }
  }

  private VacancyResult fill(Vacancy vacancy, WinnerRules rules) throws Refusal {
    try {
      return vacancy.fill(rules, rules());
    } catch (ProblemTooLargeException tooLarge) {
      throw refusal(tooLarge.getMessage());
    }
  }

  private VacancyRules rules() {
    return new VacancyRules(
        filling.or(VacancyRules.Filling.RUNNER_UP),
        unrestored.or(VacancyRules.Unrestored.BY_ELECTION));
  }

  private static boolean stands(String name, ContestResult contest) {
    NameKey key = NameKey.of(name);
    for (Candidacy candidacy : contest.contest().candidacies()) {
      if (candidacy.id().filter(name::equals).isPresent()
          || NameKey.of(candidacy.name()).equals(key)) {
        return true;
      }
    }
    return false;
  }

  private static Refusal stranger(Setting<String> setting, String name) {
    return setting.unusable(
        setting.values().indexOf(name) + 1, Rule.NO_VACANCY, "nobody called " + name + " stood");
  }

  private Refusal refusal(@Nullable String message) {
    return Refusal.unusable(new Place(files.or("")), Rule.NO_VACANCY, String.valueOf(message));
  }
}
