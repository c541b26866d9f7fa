package nectally.tally.winners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import nectally.model.Attributes;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.ContestFacts;
import nectally.model.Place;
import nectally.model.Published;
import nectally.model.Quota;
import nectally.tally.winners.Standing.Certainty;
import org.junit.jupiter.api.Test;

/** Holds the outlook to every possible allotment of the outstanding votes. */
class OutlookTest {

  private static final int CASES = 1500;

  @Test
  void nobodyIsSaidToBeCertainOrLostWhoIsNotInEveryAllotment() {
    Random random = new Random(20261128);
    for (int i = 0; i < CASES; i++) {
      Small small = Small.of(random);
      Optional<List<Standing>> standings = Outlook.of(small.contest(), small.ballots);
      Optional<List<Certainty>> wanted = small.exhaustive(-1, 0);
      assertThat(standings.isPresent()).as("%s", small).isEqualTo(wanted.isPresent());
      if (standings.isPresent()) {
        assertThat(standings.get().stream().map(Standing::certainty).toList())
            .as("%s", small)
            .isEqualTo(wanted.get());
        for (int c = 0; c < small.votes.length; c++) {
          assertThat(standings.get().get(c).votesToCertain())
              .as("candidate %s of %s", c, small)
              .isEqualTo(small.fewestToBeCertain(c));
        }
      }
    }
  }

  /** A contest small enough to try every allotment and every committee. */
  private static final class Small {

    private final long[] votes;
    private final boolean[] women;
    private final boolean[] north;
    private final int seats;
    private final int marks;
    private final int ballots;
    private final int minWomen;
    private final int minNorth;

    private Small(
        long[] votes,
        boolean[] women,
        boolean[] north,
        int seats,
        int marks,
        int ballots,
        int minWomen,
        int minNorth) {
      this.votes = votes;
      this.women = women;
      this.north = north;
      this.seats = seats;
      this.marks = marks;
      this.ballots = ballots;
      this.minWomen = minWomen;
      this.minNorth = minNorth;
    }

    static Small of(Random random) {
      int n = 2 + random.nextInt(3);
      long[] votes = new long[n];
      boolean[] women = new boolean[n];
      boolean[] north = new boolean[n];
      for (int c = 0; c < n; c++) {
        votes[c] = random.nextInt(6);
        women[c] = random.nextBoolean();
        north[c] = random.nextBoolean();
      }
      int seats = 1 + random.nextInt(n);
      return new Small(
          votes,
          women,
          north,
          seats,
          1 + random.nextInt(seats),
          random.nextInt(4),
          random.nextInt(2),
          random.nextInt(3) == 0 ? 1 : 0);
    }

    Contest contest() {
      List<Candidacy> candidacies = new ArrayList<>();
      for (int c = 0; c < votes.length; c++) {
        candidacies.add(
            new Candidacy(
                "P" + c,
                Optional.empty(),
                OptionalLong.of(votes[c]),
                Optional.empty(),
                Attributes.of(
                    List.of("gender", "region"),
                    List.of(women[c] ? "F" : "M", north[c] ? "North" : "South")),
                Published.NOTHING,
                new Place("x", c + 2, 0)));
      }
      return new Contest(
          "X",
          OptionalInt.of(seats),
          List.of(Quota.parse("gender:F=" + minWomen), Quota.parse("region:North=" + minNorth)),
          new ContestFacts(
              OptionalInt.of(marks),
              OptionalLong.empty(),
              OptionalLong.empty(),
              OptionalLong.empty(),
              OptionalLong.empty()),
          candidacies);
    }

    OptionalLong fewestToBeCertain(int candidate) {
      for (int own = 0; own <= ballots; own++) {
        if (exhaustive(candidate, own).orElseThrow().get(candidate) == Certainty.CERTAIN) {
          return OptionalLong.of(own);
        }
      }
      return OptionalLong.empty();
    }

    /** The standings over all allotments in which {@code fixed} gets exactly {@code own} votes. */
    Optional<List<Certainty>> exhaustive(int fixed, int own) {
      boolean[] always = new boolean[votes.length];
      boolean[] ever = new boolean[votes.length];
      java.util.Arrays.fill(always, true);
      if (!allot(0, (long) ballots * marks, fixed, own, votes.clone(), always, ever)) {
        return Optional.empty();
      }
      List<Certainty> standings = new ArrayList<>();
      for (int c = 0; c < votes.length; c++) {
        standings.add(
            always[c] ? Certainty.CERTAIN : ever[c] ? Certainty.POSSIBLE : Certainty.LOST);
      }
      return Optional.of(standings);
    }

    private boolean allot(
        int c, long left, int fixed, int own, long[] now, boolean[] always, boolean[] ever) {
      if (c == votes.length) {
        return count(now, always, ever);
      }
      boolean any = false;
      for (int more = c == fixed ? own : 0; more <= (c == fixed ? own : ballots); more++) {
        if (more <= left) {
          now[c] = votes[c] + more;
          any |= allot(c + 1, left - more, fixed, own, now, always, ever);
        }
      }
      now[c] = votes[c];
      return any;
    }

    private boolean count(long[] now, boolean[] always, boolean[] ever) {
      long best = -1;
      int inAll = -1;
      int inSome = 0;
      for (int set = 0; set < 1 << votes.length; set++) {
        if (Integer.bitCount(set) == seats && isAllowed(set)) {
          long sum = 0;
          for (int c = 0; c < votes.length; c++) {
            sum += (set >> c & 1) == 1 ? now[c] : 0;
          }
          if (sum > best) {
            best = sum;
            inAll = set;
            inSome = set;
          } else if (sum == best) {
            inAll &= set;
            inSome |= set;
          }
        }
      }
      for (int c = 0; c < votes.length && best >= 0; c++) {
        always[c] &= (inAll >> c & 1) == 1;
        ever[c] |= (inSome >> c & 1) == 1;
      }
      return best >= 0;
    }

    private boolean isAllowed(int set) {
      int w = 0;
      int n = 0;
      for (int c = 0; c < votes.length; c++) {
        w += (set >> c & 1) == 1 && women[c] ? 1 : 0;
        n += (set >> c & 1) == 1 && north[c] ? 1 : 0;
      }
      return w >= minWomen && n >= minNorth;
    }

    @Override
    public String toString() {
      return java.util.Arrays.toString(votes)
          + java.util.Arrays.toString(women)
          + java.util.Arrays.toString(north)
          + " seats "
          + seats
          + " marks "
          + marks
          + " ballots "
          + ballots
          + " women "
          + minWomen
          + " north "
          + minNorth;
    }
  }
}
