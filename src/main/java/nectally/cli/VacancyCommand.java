package nectally.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import nectally.model.Candidacy;
import nectally.model.NameKey;
import nectally.report.VacancyReport;
import nectally.tally.ContestResult;
import nectally.tally.ElectionResult;
import nectally.tally.solver.ProblemTooLargeException;
import nectally.tally.verdict.VacancyResult;
import nectally.tally.verdict.VacancyRules;
import nectally.tally.verdict.WinnerRules;
import nectally.tally.winners.Vacancy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Who fills a seat given up during the term. */
final class VacancyCommand implements Callable<Integer> {

  private static final Set<String> TABLES = Set.of("members", "vacancies", "explain");

  private final Console console;
  private final CommandSpec command = Options.command(this);
  private final PositionalParamSpec files =
      Options.files("1", "The results of the election, - for standard input.");
  private final OptionSpec vacate =
      OptionSpec.builder("--vacate")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .arity("1..*")
          .required(true)
          .paramLabel("NAME")
          .description("A member who leaves (name or id); several leave at once.")
          .build();
  private final OptionSpec unavailable =
      Options.texts(
          "--unavailable",
          "NAME",
          "A runner-up who cannot follow (name or id); repeat for several.");
  private final OptionSpec filling =
      Options.word(
          "--rule", "RULE", VacancyRules.Filling.class, "runner-up (default) or by-election.");
  private final OptionSpec unrestored =
      Options.word(
          "--unrestored",
          "WHAT",
          VacancyRules.Unrestored.class,
          "Where no runner-up restores a minimum: by-election (default), vacant, anyone.");
  private final InputOptions input;
  private final CountingOptions counting;
  private final OutputOptions output;
  private final MessageOptions messages;

  private VacancyCommand(Console console) {
    this.console = console;
    command
        .usageMessage()
        .customSynopsis("nec-tally vacancy FILE --vacate NAME... [OPTION]...")
        .description(
            "Who fills a seat that a member gives up.",
            "The members who stay keep their seats, and the quotas must still hold. Say"
                + " --winners declared where the file marks who sits today.")
        .sortOptions(false);
    command
        .addPositional(files)
        .addOption(vacate)
        .addOption(unavailable)
        .addOption(filling)
        .addOption(unrestored);
    input = new InputOptions(command);
    counting = new CountingOptions(command);
    output = new OutputOptions(command, "Which tables: members, vacancies, explain.");
    messages = new MessageOptions(command);
    Options.addHelp(command);
  }

  /** Returns the command, which says what it has to say to {@code console}. */
  static CommandSpec of(Console console) {
    return new VacancyCommand(console).command;
  }

  @Override
  public Integer call() throws Refusal {
    output.check();
    output.show(TABLES);
    Inputs inputs = input.read(Options.values(files), List.of(), console);
    messages.tell(inputs, console);
    List<String> notes = new ArrayList<>();
    ElectionResult election = counting.count(inputs.now(), notes, console);
    messages.tell(notes, console);
    for (String name : Options.<String>values(unavailable)) {
      if (election.contests().stream().noneMatch(contest -> stands(name, contest))) {
        throw refusal("--unavailable: nobody called " + name + " stood");
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
    boolean read = output.write(VacancyReport.of(inputs.now().name(), vacancies, results), console);
    boolean decision = results.stream().anyMatch(this::needsDecision);
    return read && decision ? Status.DECISION : Status.ANSWERED;
  }

  /** Whoever asks for a runner-up and gets none, or fewer than seats, must decide what follows. */
  private boolean needsDecision(VacancyResult result) {
    return result.outcome().needsDecision()
        || (rules().filling() == VacancyRules.Filling.RUNNER_UP && result.left() > 0);
  }

  /** Returns who leaves in which contest. */
  private Map<ContestResult, List<String>> leavers(ElectionResult election) throws Refusal {
    Map<ContestResult, List<String>> leavers = new LinkedHashMap<>();
    for (String name : Options.<String>values(vacate)) {
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
    boolean isOpen =
        contest.candidates().stream().anyMatch(each -> !each.isElected() && !each.isNotElected());
    if (isOpen) {
      throw refusal(
          contest.name()
              + ": nobody can say yet who sits. "
              + String.join(" ", contest.verdict().notes())
              + " Say who won the lot with --lot, or who sits with --winners declared");
    }
    try {
      List<String> absent =
          Options.<String>values(unavailable).stream()
              .filter(name -> stands(name, contest))
              .toList();
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
        Options.<VacancyRules.Filling>value(filling).orElse(VacancyRules.Filling.RUNNER_UP),
        Options.<VacancyRules.Unrestored>value(unrestored)
            .orElse(VacancyRules.Unrestored.BY_ELECTION));
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
    return new Refusal(
        Options.<String>values(files).get(0) + ": error: " + message + " [no-vacancy]");
  }
}
