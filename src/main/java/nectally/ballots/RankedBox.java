package nectally.ballots;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nectally.model.PaperKinds;

/** What the ranked ballots of one box come to beside their preferences. */
public final class RankedBox {

  /** What keeps a ballot, or a part of it, from being counted. */
  public enum Flaw {
    /** It marks nobody. */
    BLANK,
    /** It marks somebody who does not stand, and is spoilt. */
    UNKNOWN_NAME,
    /** No single name is its first preference, and it is spoilt. */
    NO_FIRST_PREFERENCE,
    /** It ends where it leaves a rank out. */
    GAP,
    /** It ends where several names have one rank. */
    EQUAL_RANK,
    /** It ends where a name comes again. */
    REPEATED_NAME
  }

  private final Roll roll;
  private final Preferences preferences;
  private final Map<Flaw, Long> flaws = new EnumMap<>(Flaw.class);
  private final Map<Flaw, Spot> firsts = new EnumMap<>(Flaw.class);
  private long ballots;
  private long[] strangers = {};
  private int[] paperNames = {};
  private boolean[] withdrawn = {};
  private Optional<Spot> other = Optional.empty();

  RankedBox(Roll roll, Preferences preferences) {
    this.roll = roll;
    this.preferences = preferences;
  }

  /** Returns how many ballots have a flaw. */
  long ballots(Flaw flaw) {
    return flaws.getOrDefault(flaw, 0L);
  }

  /** Returns the ballots by kind. */
  PaperKinds kinds() {
    return new PaperKinds(
        ballots,
        ballots(Flaw.UNKNOWN_NAME),
        ballots(Flaw.NO_FIRST_PREFERENCE),
        ballots(Flaw.BLANK),
        ballots(Flaw.GAP),
        ballots(Flaw.EQUAL_RANK),
        ballots(Flaw.REPEATED_NAME));
  }

  /** Returns how many ballots mark a stranger. */
  long ofStranger(int name) {
    return name < strangers.length ? strangers[name] : 0;
  }

  /** Returns where the first ballot with a flaw is. */
  Optional<Spot> first(Flaw flaw) {
    return Optional.ofNullable(firsts.get(flaw));
  }

  /** Takes who is on the ballot paper; every file must say the same. */
  void ballotPaper(int[] names, boolean[] gone, Spot spot) {
    if (paperNames.length == 0) {
      paperNames = names.clone();
      withdrawn = gone.clone();
    } else if (!Arrays.equals(paperNames, names) || !Arrays.equals(withdrawn, gone)) {
      other = other.or(() -> Optional.of(spot));
    }
  }

  /** Returns the indexes of those on the ballot paper, in its order; none where no file says. */
  int[] paperNames() {
    return paperNames;
  }

  /** Returns whether somebody on the ballot paper, by their place there, stands no longer. */
  boolean isWithdrawn(int place) {
    return withdrawn[place];
  }

  /** Returns where a ballot paper is that is not the same as the first. */
  Optional<Spot> otherPaper() {
    return other;
  }

  void addBallots(long weight) {
    ballots = Math.addExact(ballots, weight);
  }

  void add(Flaw flaw, long weight, Spot spot) {
    flaws.merge(flaw, weight, Long::sum);
    firsts.putIfAbsent(flaw, spot);
  }

  /** Counts a ballot that marks somebody who does not stand; returns whether it does. */
  boolean addStrangers(Paper paper, Spot spot) {
    if (paperNames.length > 0) {
      return false;
    }
    boolean isStrange = false;
    for (int i = 0; i < paper.size(); i++) {
      int name = paper.mark(i);
      if (roll.isStranger(name)) {
        isStrange = true;
        if (name >= strangers.length) {
          strangers = Arrays.copyOf(strangers, Math.max(2 * strangers.length, name + 1));
        }
        strangers[name] += paper.weight();
      }
    }
    if (isStrange) {
      add(Flaw.UNKNOWN_NAME, paper.weight(), spot);
    }
    return isStrange;
  }

  void take(int[] names, int length, long weight) {
    preferences.add(names, length, weight);
  }
}
