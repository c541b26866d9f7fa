package nectally.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import nectally.model.Candidacy;
import nectally.model.NameKey;
import nectally.report.VacancyReport;
import nectally.tally.ContestResult;
import nectally.tally.ElectionResult;
import nectally.tally.winners.ProblemTooLargeException;
import nectally.tally.winners.Vacancy;
import nectally.tally.winners.VacancyResult;
import nectally.tally.winners.VacancyRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who fills a seat given up during the term. */
@Command(
    name = "vacancy",
    description = {
      "Who fills a seat that a member gives up. The members who stay keep their seats, and the",
      "quotas must still hold; say --winners declared where the file marks who sits today."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class VacancyCommand implements Callable<Integer> {

  private static final Set<String> TABLES = Set.of("members", "vacancies", "explain");

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      description = "The results of the election, - for standard input.")
  private String file = "";

  @Option(
      names = "--vacate",
      paramLabel = "NAME",
      arity = "1..*",
      required = true,
      description = "A member who leaves (name or id); several leave at once.")
  private List<String> vacate = List.of();

  @Option(
      names = "--unavailable",
      paramLabel = "NAME",
      description = "A runner-up who cannot follow (name or id); repeat for several.")
  private List<String> unavailable = List.of();

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      converter = WordConverter.OfFilling.class,
      description = "runner-up (default) or by-election.")
  private VacancyRules.Filling filling = VacancyRules.Filling.RUNNER_UP;

  @Option(
      names = "--unrestored",
      paramLabel = "WHAT",
      converter = WordConverter.OfUnrestored.class,
      description = "Where no runner-up restores a minimum: by-election (default), vacant, anyone.")
  private VacancyRules.Unrestored unrestored = VacancyRules.Unrestored.BY_ELECTION;

  @Mixin private InputOptions input;
  @Mixin private CountingOptions counting;
  @Mixin private OutputOptions output;
  @Mixin private MessageOptions messages;

  VacancyCommand(Console console) {
    this.console = console;
    input = new InputOptions();
    counting = new CountingOptions();
    output = new OutputOptions();
    messages = new MessageOptions();
  }

  @Override
  public Integer call() throws Refusal {
    output.check();
    output.show(TABLES);
    Inputs inputs = input.read(List.of(file), List.of(), console);
    messages.tell(inputs, console);
    List<String> notes = new ArrayList<>();
    ElectionResult election = counting.count(inputs.now(), notes, console);
    messages.tell(notes, console);
    List<Vacancy> vacancies = new ArrayList<>();
    List<VacancyResult> results = new ArrayList<>();
    for (Map.Entry<ContestResult, List<String>> contest : leavers(election).entrySet()) {
      Vacancy vacancy = vacancy(contest.getKey(), contest.getValue());
      vacancies.add(vacancy);
      results.add(fill(vacancy, election));
    }
    boolean read = output.write(VacancyReport.of(inputs.now().name(), vacancies, results), console);
    boolean decision = results.stream().anyMatch(result -> result.outcome().needsDecision());
    return read && decision ? Status.DECISION : Status.ANSWERED;
  }

  /** Returns who leaves in which contest. */
  private Map<ContestResult, List<String>> leavers(ElectionResult election) throws Refusal {
    Map<ContestResult, List<String>> leavers = new LinkedHashMap<>();
    for (String name : vacate) {
      List<ContestResult> contests =
          election.contests().stream().filter(contest -> stands(name, contest)).toList();
      if (contests.isEmpty()) {
        throw refusal("--vacate: nobody called " + name + " stood");
      }
      if (contests.size() > 1) {
        Set<String> names = new TreeSet<>();
        contests.forEach(contest -> names.add(contest.name()));
        throw refusal(
            "--vacate: "
                + name
                + " stood in "
                + Messages.listed(List.copyOf(names))
                + "; choose one with --only");
      }
      leavers.computeIfAbsent(contests.get(0), contest -> new ArrayList<>()).add(name);
    }
    return leavers;
  }

  private Vacancy vacancy(ContestResult contest, List<String> leaving) throws Refusal {
    try {
      List<String> absent = unavailable.stream().filter(name -> stands(name, contest)).toList();
      return Vacancy.of(contest.contest(), contest.verdict(), leaving, absent);
    } catch (IllegalArgumentException problem) {
      throw refusal(problem.getMessage());
    }
  }

  private VacancyResult fill(Vacancy vacancy, ElectionResult election) throws Refusal {
    try {
      return vacancy.fill(election.rules(), new VacancyRules(filling, unrestored));
    } catch (ProblemTooLargeException tooLarge) {
      throw refusal(tooLarge.getMessage());
    }
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

  private Refusal refusal(@Nullable String message) {
    return new Refusal(file + ": error: " + message + " [no-vacancy]");
  }
}
