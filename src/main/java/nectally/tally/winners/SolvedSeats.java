package nectally.tally.winners;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nectally.model.Contest;
import nectally.tally.solver.ProblemTooLargeException;
import nectally.tally.verdict.SeatRange;
import nectally.tally.verdict.WinnerRules;

/**
 * How many seats some candidates have under quotas, found by the solver: among the best committees
 * that with the most of them, and that with the fewest, in every case of what is unknown.
 */
final class SolvedSeats {

  private final Contest contest;
  private final QuotaTable table;

  /** What is asked in each case of the unknown votes; none where that is too much. */
  private final List<Question> questions = new ArrayList<>();

  private final Budget budget = new Budget();

  SolvedSeats(Contest contest, WinnerRules rules) {
    this.contest = contest;
    table = QuotaTable.of(contest, contest.seats().orElseThrow());
    try {
      if (contest.votes().isPresent()) {
        questions.add(new Contested(contest, rules).asked());
      } else {
        questions.addAll(new UnknownVotes(contest, rules).questions());
      }
    } catch (ProblemTooLargeException tooLarge) {
      questions.clear();
    }
  }

  /** Returns how many seats they have; empty where that would be too much work to say. */
  Optional<SeatRange> of(BitSet members) {
    BitSet others = new BitSet();
    others.set(0, table.people);
    others.andNot(members);
    Optional<SeatRange> all = Optional.empty();
    try {
      for (Question question : questions) {
        Set<Leaf> most = leaves(question, members);
        Set<Leaf> least = leaves(question, others);
        if (budget.isOver()) {
          return Optional.empty();
        }
        SeatRange range = new SeatRange(least(least, members), most(most, members));
        all = Optional.of(all.map(range::or).orElse(range));
      }
    } catch (ProblemTooLargeException tooLarge) {
      return Optional.empty();
    }
    return all;
  }

  private Set<Leaf> leaves(Question question, BitSet counted) {
    return new Completions(question.counting(counted), budget).explore(table);
  }

  /** Where no set of candidates stands anybody may have a seat in the end, and nobody must. */
  private int most(Set<Leaf> leaves, BitSet members) {
    int most = 0;
    for (Leaf leaf : leaves) {
      int own = leaf.fate().hasWinners() ? leaf.counted() : members.cardinality();
      most = Math.max(most, Math.min(own, contest.seats().orElseThrow()));
    }
    return most;
  }

  private int least(Set<Leaf> leaves, BitSet members) {
    int least = members.cardinality();
    for (Leaf leaf : leaves) {
      int filled = table.seats - leaf.fate().empty();
      least = Math.min(least, leaf.fate().hasWinners() ? filled - leaf.counted() : 0);
    }
    return least;
  }
}
