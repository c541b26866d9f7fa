package nectally.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.csv.Nearest;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Election;
import nectally.model.Ratio;
import nectally.problem.Rule;
import nectally.problem.Shown;
import nectally.report.Questions;
import nectally.tally.Groups;
import nectally.tally.seats.Shift;

/** What a user supposes: ballots not yet counted, and shares that change. */
final class QuestionOptions implements Group {

  private static final int MOST_POINTS = 100;

  final Setting<Integer> outstanding =
      Setting.number(
          "--outstanding",
          "N",
          0,
          Integer.MAX_VALUE,
          "N ballots of each contest are not yet counted: whose seat is sure? (default: a"
              + " column outstanding).");
  final Setting<Shift> whatIf =
      Setting.of(
              "--what-if",
              "A=+2,B=-1",
              QuestionOptions::shift,
              "In the targets: which seats change hands if these groups' shares change by so many"
                  + " points in every contest.")
          .separatedBy(",");

  @Override
  public List<Setting<?>> settings() {
    return List.of(outstanding, whatIf);
  }

  /**
   * Returns what is supposed.
   *
   * @throws Refusal if a group is unknown, or a column of outstanding ballots cannot be read
   */
  Questions questions(Inputs inputs, Optional<String> by) throws Refusal {
    check(inputs.now());
    if (whatIf.isGiven()) {
      NavigableSet<String> names =
          by.isEmpty()
              ? java.util.Collections.emptyNavigableSet()
              : Groups.names(inputs.now(), Optional.empty(), by.get());
      for (Shift shift : whatIf.values()) {
        if (names.stream().noneMatch(shift.group()::equalsIgnoreCase)) {
          throw whatIf.refused(
              Rule.UNKNOWN_GROUP,
              "no group is called "
                  + Shown.quoted(shift.group())
                  + Nearest.instead(shift.group(), names));
        }
      }
    }
    Optional<Integer> ballots = outstanding.value();
    return new Questions(
        ballots.isPresent() ? OptionalLong.of(ballots.get()) : OptionalLong.empty(),
        whatIf.values());
  }

  /** A column that cannot be read, or says two things of one contest, is an error of the file. */
  private void check(Election election) throws Refusal {
    if (outstanding.isGiven() || !election.has(Questions.OUTSTANDING)) {
      return;
    }
    for (Contest contest : election.contests()) {
      List<OptionalLong> found = new ArrayList<>();
      for (Candidacy candidacy : contest.candidacies()) {
        Optional<String> stated = candidacy.attributes().get(Questions.OUTSTANDING);
        if (stated.isEmpty()) {
          continue;
        }
        OptionalLong count = Questions.count(stated.get());
        if (count.isEmpty()) {
          throw Refusal.unusable(
              candidacy.place(),
              Rule.NOT_A_COUNT,
              "outstanding: expected a whole number, found \"" + stated.get() + "\"");
        }
        if (!found.isEmpty() && !found.get(0).equals(count)) {
          throw Refusal.unusable(
              candidacy.place(),
              Rule.CONTRADICTION,
              "outstanding: "
                  + contest.name()
                  + " has "
                  + count.getAsLong()
                  + " here and "
                  + found.get(0).getAsLong()
                  + " before");
        }
        found.add(count);
      }
    }
  }

  private static Shift shift(String text) {
    int equals = text.lastIndexOf('=');
    try {
      if (equals > 0 && !text.substring(0, equals).isBlank()) {
        BigDecimal points = new BigDecimal(text.substring(equals + 1).strip());
        if (points.abs().compareTo(BigDecimal.valueOf(MOST_POINTS)) <= 0 && points.scale() <= 6) {
          Ratio ratio =
              Ratio.of(points.setScale(6).unscaledValue(), java.math.BigInteger.valueOf(1_000_000));
          return new Shift(text.substring(0, equals).strip(), ratio);
        }
      }
    } catch (NumberFormatException problem) {
      // Said below, as for a text without a number.
    }
    throw new IllegalArgumentException(
        "expected a group and points, such as Left=+2, found \"" + text + "\"");
  }
}
