package nectally.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.ballots.RankedBallots.Standing;
import nectally.model.Attributes;
import nectally.model.Candidacy;
import nectally.model.CandidateList;
import nectally.model.Contest;
import nectally.model.ContestFacts;
import nectally.model.Gender;
import nectally.model.Member;
import nectally.model.NameKey;
import nectally.model.Place;
import nectally.model.Published;
import nectally.model.Quota;
import nectally.tally.verdict.Lot;
import nectally.transferable.Count;
import nectally.transferable.Method;
import nectally.transferable.Papers;
import nectally.transferable.PapersBuilder;
import nectally.transferable.Poll;
import nectally.transferable.QuotaReading;
import nectally.transferable.Quotas;
import nectally.transferable.RankedContest;
import nectally.transferable.TransferableVote;

/** Counts the ranked ballots of one contest. */
final class TransferableCounting {

  private final Standing standing;
  private final Optional<CandidateList> list;
  private final Papers papers;
  private final Contest contest;
  private final List<Member> sitting;

  /**
   * Prepares to count.
   *
   * @param list what a file says of candidates, whoever stands
   * @param sitting members who are not up for election
   */
  TransferableCounting(
      Standing standing,
      Optional<CandidateList> list,
      PapersBuilder papers,
      int seats,
      List<Quota> quotas,
      List<Member> sitting) {
    this.standing = standing;
    this.list = list;
    this.papers = papers.build(standing.numbers().stream().mapToInt(Integer::intValue).toArray());
    this.sitting = sitting;
    this.contest = contest(seats, quotas);
  }

  /** Returns the contest, with first preferences for votes. */
  Contest contest() {
    return contest;
  }

  /**
   * Counts.
   *
   * @param lot the order drawn; empty where none was
   */
  RankedContest count(Method method, Lot lot) {
    int seats = contest.seats().orElseThrow();
    List<Attributes> people = new ArrayList<>();
    for (Candidacy candidacy : contest.candidacies()) {
      people.add(candidacy.attributes());
    }
    List<Attributes> members = sitting.stream().map(Member::attributes).toList();
    Quotas quotas = QuotaReading.of(contest.quotas(), seats, people, members);
    Poll poll = new Poll(people.size(), seats, standing.withdrawn(), papers, quotas);
    List<Integer> order = lot.order();
    Count count = TransferableVote.count(poll, method, order);
    Optional<Count> plain =
        quotas.isEmpty()
            ? Optional.empty()
            : Optional.of(TransferableVote.countWithoutQuotas(poll, method, order));
    return new RankedContest(contest, columns(), standing.kinds(), count, plain, lot.certificate());
  }

  private Contest contest(int seats, List<Quota> quotas) {
    long[] first = papers.firstPreferences(standing.names().size());
    List<Candidacy> candidacies = new ArrayList<>();
    for (int c = 0; c < first.length; c++) {
      candidacies.add(
          new Candidacy(
              standing.names().get(c),
              Optional.empty(),
              OptionalLong.of(first[c]),
              Optional.empty(),
              attributes(columns(), values(c)),
              Published.NOTHING,
              new Place("")));
    }
    return new Contest(
        standing.box().name(),
        OptionalInt.of(seats),
        quotas,
        ContestFacts.NONE.with(sitting),
        candidacies);
  }

  private List<String> columns() {
    return list.map(CandidateList::columns).orElse(List.of());
  }

  /** Returns what the file says of a candidate, by name where the ballots were read without it. */
  private List<String> values(int candidate) {
    if (!standing.values().get(candidate).isEmpty() || list.isEmpty()) {
      return standing.values().get(candidate);
    }
    NameKey name = NameKey.of(standing.names().get(candidate));
    for (CandidateList.Entry entry : list.get().entries()) {
      if (NameKey.of(entry.name()).equals(name)) {
        return entry.values();
      }
    }
    return Collections.nCopies(columns().size(), "");
  }

  /** Returns what a row of a file says of a person. */
  static Attributes attributes(List<String> columns, List<String> values) {
    List<String> normal = new ArrayList<>(values);
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).equals(Attributes.GENDER)) {
        normal.set(i, Gender.normalise(values.get(i)));
      }
    }
    return Attributes.of(columns, normal);
  }

  /** Returns the sitting members of a contest. */
  static List<Member> sitting(Optional<CandidateList> members, String contest) {
    List<Member> sitting = new ArrayList<>();
    if (members.isPresent()) {
      CandidateList list = members.get();
      for (CandidateList.Entry entry : list.entries()) {
        if (!list.byContest() || NameKey.of(entry.contest()).equals(NameKey.of(contest))) {
          sitting.add(new Member(entry.name(), attributes(list.columns(), entry.values())));
        }
      }
    }
    return sitting;
  }
}
