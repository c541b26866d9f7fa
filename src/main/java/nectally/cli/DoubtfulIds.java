package nectally.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nectally.model.Candidacy;
import nectally.model.Election;
import nectally.problem.Diagnostic;
import nectally.problem.Diagnostic.Severity;
import nectally.problem.IdAdvice;
import nectally.problem.Rule;
import nectally.problem.Shown;
import nectally.tally.matching.PairsById;

/** Says where ids pair people of two elections who by their names are not one. */
final class DoubtfulIds {

  private static final String ADVICE = IdAdvice.of("pairs", "by ids");

  private final Inputs inputs;
  private final boolean softened;
  private final List<Diagnostic> warnings = new ArrayList<>();

  private DoubtfulIds(Inputs inputs, Set<String> softened) {
    this.inputs = inputs;
    this.softened = softened.contains(Rule.IDS_DISAGREE.id());
  }

  /**
   * Returns the elections, with what is doubtful about the ids of each and the next.
   *
   * @param softened ids of rules whose errors are warnings
   * @throws Refusal if names say that ids are not those of people
   */
  static Inputs check(Inputs inputs, Set<String> softened) throws Refusal {
    DoubtfulIds ids = new DoubtfulIds(inputs, softened);
    for (int i = 1; i < inputs.elections().size(); i++) {
      ids.check(inputs.elections().get(i - 1), inputs.elections().get(i));
    }
    return ids.warnings.isEmpty() ? inputs : inputs.warnedOf(ids.warnings);
  }

  private void check(Election one, Election other) throws Refusal {
    PairsById pairs = PairsById.of(one, other, inputs.matching());
    Optional<PairsById.SameId> crossed = pairs.crossed();
    Optional<PairsById.SameId> unlike = pairs.firstUnlike();
    Optional<PairsById.Namesakes> apart = pairs.firstApart();
    if (crossed.isPresent()) {
      refuse(
          crossed.get().now(),
          isSaidOf(crossed.get()) + ", and one of these names stands beside another id");
    } else if (unlike.isPresent() && pairs.areMostlyUnlike()) {
      String number = pairs.unlike() + " of " + pairs.all();
      refuse(
          unlike.get().now(),
          isSaidOf(unlike.get()) + ", and " + number + " such pairs have no word in common");
    } else if (apart.isPresent() && pairs.partMostNames()) {
      String others = apart(apart.get()) + ", as " + pairs.apart() + " names of one contest have";
      refuse(apart.get().now(), others);
    } else {
      unlike.ifPresent(pair -> warn(pair.now(), isSaidOf(pair) + ", who is held to be the same"));
      apart.ifPresent(pair -> warn(pair.now(), apart(pair) + ", who is held to be another"));
    }
  }

  private static String apart(PairsById.Namesakes pair) {
    return "id: "
        + Shown.quoted(pair.now().name())
        + " has the id "
        + Shown.quoted(pair.now().id().orElse(""))
        + " here and "
        + Shown.quoted(pair.before().id().orElse(""))
        + on(pair.before());
  }

  private static String isSaidOf(PairsById.SameId pair) {
    return "id: "
        + Shown.quoted(pair.now().id().orElse(""))
        + " is "
        + Shown.quoted(pair.now().name())
        + " here and "
        + Shown.quoted(pair.before().name())
        + on(pair.before());
  }

  private static String on(Candidacy candidacy) {
    return " on line " + candidacy.place().line() + " of " + candidacy.place().file();
  }

  private void warn(Candidacy candidacy, String message) {
    warnings.add(
        new Diagnostic(candidacy.place(), Severity.WARNING, Rule.ID_WITH_TWO_NAMES, message));
  }

  private void refuse(Candidacy candidacy, String message) throws Refusal {
    if (!softened) {
      throw Refusal.unusable(candidacy.place(), Rule.IDS_DISAGREE, message + ADVICE);
    }
    warnings.add(
        new Diagnostic(candidacy.place(), Severity.WARNING, Rule.IDS_DISAGREE, message + ADVICE));
  }
}
