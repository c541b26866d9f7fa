package nectally.tally.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import nectally.model.Contest;
import nectally.model.Election;
import nectally.model.Points;
import nectally.model.Ratio;
import nectally.tally.Ballot;
import nectally.tally.Comparison;
import nectally.tally.ElectionResult;
import nectally.tally.verdict.WinnerRules;
import org.junit.jupiter.api.Test;

class SeatChangesTest {

  private static SeatChanges changes(Contest now, Contest before) {
    return SeatChanges.of(
        Comparison.of(Ballot.election("now", now), Ballot.election("before", before)), "slate");
  }

  /** Writes rows as {@code gained<lost seats}. */
  private static List<String> rows(SeatChanges changes) {
    return changes.rows().stream()
        .map(row -> row.gainedBy().orElse("?") + "<" + row.lostBy().orElse("?") + " " + row.seats())
        .toList();
  }

  @Test
  void oneSeatGoesFromTheOldWinnersGroupToTheNewOnes() {
    SeatChanges changes =
        changes(
            Ballot.contest(1, "Ann 60 A", "Bob 40 B"), Ballot.contest(1, "Bob 55 B", "Ann 45 A"));
    SeatChange change = changes.rows().get(0);
    assertThat(rows(changes)).containsExactly("A<B 1");
    assertThat(change.elected()).containsExactly("Ann");
    assertThat(change.previousElected()).containsExactly("Bob");
    assertThat(change.marginPercent()).contains(Ratio.of(20));
    assertThat(change.previousMarginPercent()).contains(Ratio.of(10));
    assertThat(change.swing()).contains(new Points(Ratio.of(15)));
  }

  @Test
  void whoTookASeatFromWhomIsNotInvented() {
    SeatChanges changes =
        changes(
            Ballot.contest(2, "a 9 A", "b 8 B", "c 1 C"),
            Ballot.contest(2, "c 9 C", "d 8 D", "a 1 A"));
    assertThat(rows(changes)).containsExactly("A<? 1", "B<? 1", "?<C 1", "?<D 1");
    assertThat(changes.seats()).isEqualTo(2);
    assertThat(changes.rows()).allMatch(row -> row.swing().isEmpty());
  }

  @Test
  void newAndLostSeatsStandApart() {
    assertThat(
            rows(
                changes(
                    Ballot.contest(3, "a 9 A", "b 8 A", "c 7 A", "d 1 B"),
                    Ballot.contest(2, "a 9 A", "d 8 B", "c 1 A"))))
        .containsExactly("A<B 1", "A<? 1");
    assertThat(
            rows(
                changes(
                    Ballot.contest(1, "a 9 A", "b 8 B"),
                    Ballot.contest(3, "b 9 B", "c 8 B", "d 7 B", "a 1 A"))))
        .containsExactly("A<B 1", "?<B 2");
    assertThat(
            rows(
                changes(
                    Ballot.contest(1, "a 9 A", "b 8 B"),
                    Ballot.contest(2, "b 9 B", "c 8 C", "a 1 A"))))
        .as("whether B's or C's seat is gone nobody can say")
        .containsExactly("A<? 1", "?<B 1", "?<C 1");
  }

  @Test
  void tiesAndNewContestsAreUnknown() {
    Contest decided = Ballot.contest(1, "Ann 60 A", "Bob 40 B");
    Contest tied = Ballot.contest(1, "Ann 50 A", "Bob 50 B");
    assertThat(changes(tied, decided).unknown()).containsExactly("X");
    assertThat(changes(decided, tied).unknown()).containsExactly("X");
    SeatChanges alone = SeatChanges.of(Comparison.alone(Ballot.election("now", decided)), "slate");
    assertThat(alone.unknown()).containsExactly("X");
    assertThat(alone.rows()).isEmpty();
  }

  @Test
  void aColumnNamesWhoHeldTheSeatBeforeThePoll() {
    Contest now = Ballot.with("held_by", each -> "A", Ballot.contest(1, "Ann 60 A", "Bob 40 B"));
    assertThat(rows(changes(now, Ballot.contest(1, "Bob 55 B", "Ann 45 A")))).isEmpty();
    Contest two =
        Ballot.with("held_by", each -> "B; C", Ballot.contest(2, "Ann 6 A", "Bob 5 B", "Cy 1 C"));
    assertThat(rows(changes(two, Ballot.contest(2, "Ann 6 A", "Cy 5 A", "Bob 1 B"))))
        .containsExactly("A<C 1");
  }

  @Test
  void aSeatThatAPersonTookAlongToAnotherGroupHasNewAndOldHolder() {
    SeatChange change =
        changes(Ballot.contest(1, "Ann 60 A", "Bob 40 B"), Ballot.contest(1, "Ann 55 B", "Cy 4 A"))
            .rows()
            .get(0);
    assertThat(change.gainedBy()).contains("A");
    assertThat(change.elected()).as("who held the seat before").isEmpty();
    assertThat(change.previousElected()).isEmpty();
  }

  @Test
  void gainsAndLossesAreThoseOfAnIndependentReckoning() {
    Random random = new Random(20261128);
    for (int i = 0; i < 1000; i++) {
      List<String> before = election(random);
      List<String> now = election(random);
      int seatsBefore = 1 + random.nextInt(4);
      int seatsNow = random.nextInt(4) == 0 ? 1 + random.nextInt(4) : seatsBefore;
      SeatChanges changes = changes(contest(seatsNow, now), contest(seatsBefore, before));
      List<String> won = now.subList(0, seatsNow);
      List<String> held = before.subList(0, seatsBefore);
      assertThat(changes.unknown()).isEmpty();
      assertThat(net(changes)).as("%s after %s", won, held).isEqualTo(net(won, held));
      for (SeatChange row : changes.rows()) {
        if (row.gainedBy().isPresent() && row.lostBy().isPresent()) {
          assertThat(fewest(won, held, row.gainedBy().get(), row.lostBy().get()))
              .as("%s after %s: %s", won, held, row)
              .isEqualTo(row.seats());
        }
      }
    }
  }

  /** Groups of six candidates, most votes first. */
  private static List<String> election(Random random) {
    List<String> groups = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      groups.add(String.valueOf((char) ('A' + random.nextInt(4))));
    }
    return groups;
  }

  private static Contest contest(int seats, List<String> groups) {
    String[] rows = new String[groups.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = "P" + i + " " + (100 - i) + " " + groups.get(i);
    }
    return Ballot.contest(seats, rows);
  }

  private static Map<String, Integer> net(SeatChanges changes) {
    Map<String, Integer> net = new TreeMap<>();
    for (SeatChange row : changes.rows()) {
      row.gainedBy().ifPresent(group -> net.merge(group, row.seats(), Integer::sum));
      row.lostBy().ifPresent(group -> net.merge(group, -row.seats(), Integer::sum));
    }
    return net;
  }

  private static Map<String, Integer> net(List<String> now, List<String> before) {
    Map<String, Integer> net = new TreeMap<>();
    for (String group : List.of("A", "B", "C", "D")) {
      int more = Collections.frequency(now, group) - Collections.frequency(before, group);
      if (more != 0) {
        net.put(group, more);
      }
    }
    return net;
  }

  /**
   * The fewest seats that {@code winner} took from {@code loser} in any pairing of the seats before
   * with those now in which no group that gained loses a seat, and none that lost gains one.
   */
  private static int fewest(List<String> now, List<String> before, String winner, String loser) {
    List<String> gained = surplus(now, before);
    List<String> lost = surplus(before, now);
    while (gained.size() < lost.size()) {
      gained.add("none");
    }
    while (lost.size() < gained.size()) {
      lost.add("none");
    }
    return fewest(gained, 0, lost, winner, loser);
  }

  private static int fewest(
      List<String> gained, int from, List<String> lost, String winner, String loser) {
    if (from == gained.size()) {
      return 0;
    }
    int fewest = Integer.MAX_VALUE;
    for (int i = from; i < lost.size(); i++) {
      Collections.swap(lost, from, i);
      int here = gained.get(from).equals(winner) && lost.get(from).equals(loser) ? 1 : 0;
      fewest = Math.min(fewest, here + fewest(gained, from + 1, lost, winner, loser));
      Collections.swap(lost, from, i);
    }
    return fewest;
  }

  private static List<String> surplus(List<String> of, List<String> over) {
    List<String> left = new ArrayList<>(of);
    over.forEach(left::remove);
    return left;
  }

  @Test
  void exchangesAddUpOverAllContests() {
    Comparison comparison =
        Comparison.of(election("now", "A", "A", "B"), election("before", "B", "B", "A"));
    assertThat(Exchange.of(SeatChanges.of(comparison, "slate")))
        .containsExactly(
            new Exchange(Optional.of("B"), Optional.of("A"), 2),
            new Exchange(Optional.of("A"), Optional.of("B"), 1));
  }

  private static ElectionResult election(String name, String... winners) {
    List<Contest> contests = new ArrayList<>();
    for (int i = 0; i < winners.length; i++) {
      String loser = winners[i].equals("A") ? "B" : "A";
      contests.add(Ballot.named("W" + i, 1, "p 6 " + winners[i], "q 5 " + loser));
    }
    return ElectionResult.of(new Election(name, contests), WinnerRules.DEFAULT);
  }
}
