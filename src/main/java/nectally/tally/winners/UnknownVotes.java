package nectally.tally.winners;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.tally.verdict.ContestOutcome;
import nectally.tally.verdict.DecidedBy;
import nectally.tally.verdict.Finding;
import nectally.tally.verdict.Note;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.Verdict;
import nectally.tally.verdict.WinnerRules;

/**
 * A contest with more candidates than seats in which some votes are unknown: who is elected, and
 * who is not, whatever they are.
 *
 * <p>It is enough to try each of them as none at all and as more than all known votes: of two
 * committees the one gains from more votes of its own members alone, so that nothing in between
 * changes which of the two can be ahead of the other. Where the unknown votes are too many for all
 * their combinations, those that decide a contest without quotas are tried; under quotas only what
 * the quotas alone settle is said.
 */
final class UnknownVotes {

  /** All combinations of so many unknown votes are tried. */
  private static final int MAX_UNKNOWN = 6;

  private final Contest contest;
  private final WinnerRules rules;
  private final QuotaTable table;
  private final BitSet unknown = new BitSet();
  private final long[] known;
  private final long most;

  UnknownVotes(Contest contest, WinnerRules rules) {
    this.contest = contest;
    this.rules = rules;
    table = QuotaTable.of(contest, contest.seats().orElseThrow());
    known = new long[contest.candidacies().size()];
    long sum = 1;
    for (int c = 0; c < known.length; c++) {
      OptionalLong votes = contest.candidacies().get(c).votes();
      unknown.set(c, votes.isEmpty());
      known[c] = votes.orElse(0);
      sum = Math.addExact(sum, known[c]);
    }
    most = sum;
  }

  /**
   * Returns what is sure whatever the unknown votes are.
   *
   * @throws nectally.tally.solver.ProblemTooLargeException if it cannot be solved exactly
   */
  Verdict verdict() {
    boolean isMany = isMany();
    List<Answer> answers = new ArrayList<>();
    List<Outcome[]> plain = new ArrayList<>();
    for (BitSet high : isMany ? Set.of(new BitSet()) : cases()) {
      long[] votes = isMany ? new long[known.length] : votes(high);
      answers.add(Answer.of(question(votes), table));
      plain.add(Contested.plain(votes, table.seats));
    }
    List<Finding> findings = new ArrayList<>(known.length);
    for (int c = 0; c < known.length; c++) {
      findings.add(isMany ? byQuotasAlone(answers.get(0), c) : finding(c, answers, plain));
    }
    return new Verdict(
        Optional.of(outcome(answers.get(0), findings)), findings, notes(answers.get(0), findings));
  }

  private boolean isMany() {
    return (unknown.cardinality() > MAX_UNKNOWN && table.count() > 0)
        || most > Long.MAX_VALUE / (known.length + 2L);
  }

  /**
   * Returns what is asked in each case of the unknown votes; none where there are too many. Any set
   * of winners that some votes give wins in one of these cases too.
   */
  List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    if (!isMany()) {
      for (BitSet high : cases()) {
        questions.add(question(votes(high)));
      }
    }
    return questions;
  }

  private Question question(long[] votes) {
    return new Question(table.seats, votes, rules.order(), rules.unmet());
  }

  private static Finding byQuotasAlone(Answer answer, int candidate) {
    Optional<Outcome> outcome = answer.outcomes.get(candidate);
    return outcome.isEmpty() || outcome.get() == Outcome.TIED
        ? Finding.NONE
        : new Finding(outcome, Optional.of(DecidedBy.QUOTA), OptionalLong.empty());
  }

  /** Returns the outcome that all cases share, and what decides it where that is the same. */
  private static Finding finding(int candidate, List<Answer> answers, List<Outcome[]> plain) {
    Optional<Outcome> outcome = answers.get(0).outcomes.get(candidate);
    int byVotes = 0;
    for (int i = 0; i < answers.size(); i++) {
      if (!answers.get(i).outcomes.get(candidate).equals(outcome)) {
        return Finding.NONE;
      }
      byVotes += Optional.of(plain.get(i)[candidate]).equals(outcome) ? 1 : 0;
    }
    if (outcome.isEmpty()) {
      return Finding.NONE;
    }
    Optional<DecidedBy> decidedBy = Optional.empty();
    if (outcome.get() != Outcome.TIED && (byVotes == 0 || byVotes == answers.size())) {
      decidedBy = Optional.of(byVotes == 0 ? DecidedBy.QUOTA : DecidedBy.VOTES);
    }
    return new Finding(outcome, decidedBy, OptionalLong.empty());
  }

  private ContestOutcome outcome(Answer answer, List<Finding> findings) {
    if (answer.isUnmet()) {
      return ContestOutcome.QUOTA_NOT_MET;
    }
    if (matter(findings) != Note.Matter.NOTHING || answer.fate().isEmpty()) {
      return ContestOutcome.UNDETERMINED;
    }
    boolean isTied =
        findings.stream().anyMatch(each -> each.outcome().equals(Optional.of(Outcome.TIED)));
    return isTied ? ContestOutcome.TIED : ContestOutcome.DECIDED;
  }

  private List<Note> notes(Answer answer, List<Finding> findings) {
    List<Note> notes = new ArrayList<>();
    if (answer.isUnmet()) {
      notes.addAll(UnmetNotes.of(contest, question(known), table, answer));
    }
    if (answer.kind != Answer.Kind.IMPOSSIBLE) {
      List<Candidacy> of = new Ranked(contest).of(unknown::get);
      notes.add(new Note.VotesUnknown(of, matter(findings)));
    }
    return notes;
  }

  private static Note.Matter matter(List<Finding> findings) {
    int sure = 0;
    boolean isAnyElected = false;
    for (Finding finding : findings) {
      sure += finding.outcome().isPresent() ? 1 : 0;
      isAnyElected |= finding.outcome().equals(Optional.of(Outcome.ELECTED));
    }
    if (sure == findings.size()) {
      return Note.Matter.NOTHING;
    }
    return isAnyElected ? Note.Matter.REST : Note.Matter.ALL;
  }

  private long[] votes(BitSet high) {
    long[] votes = known.clone();
    for (int c = high.nextSetBit(0); c >= 0; c = high.nextSetBit(c + 1)) {
      votes[c] = most;
    }
    return votes;
  }

  /** Returns which unknown votes are more than all known ones, for each case to try. */
  private Set<BitSet> cases() {
    Set<BitSet> cases = new LinkedHashSet<>();
    cases.add(new BitSet());
    if (unknown.cardinality() <= MAX_UNKNOWN) {
      for (int c = unknown.nextSetBit(0); c >= 0; c = unknown.nextSetBit(c + 1)) {
        for (BitSet before : List.copyOf(cases)) {
          cases.add(with(before, c, true));
        }
      }
      return cases;
    }
    cases.add((BitSet) unknown.clone());
    for (int c = unknown.nextSetBit(0); c >= 0; c = unknown.nextSetBit(c + 1)) {
      cases.add(with(new BitSet(), c, true));
      cases.add(with(unknown, c, false));
    }
    return cases;
  }

  private static BitSet with(BitSet some, int candidate, boolean is) {
    BitSet other = (BitSet) some.clone();
    other.set(candidate, is);
    return other;
  }
}
