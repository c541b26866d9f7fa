package nectally.transferable;

import java.util.BitSet;
import java.util.List;
import nectally.tally.solver.Bound;

/**
 * What is counted: the papers, for how many places, under which quotas.
 *
 * @param candidates how many candidates are on the ballot paper, numbered from 0
 * @param seats places to fill, at least 1
 * @param withdrawn candidates who stand no longer; no paper names them
 * @param papers the valid papers
 * @param quotas what the winners must keep; {@link Quotas#NONE} without quotas
 */
public record Poll(int candidates, int seats, BitSet withdrawn, Papers papers, Quotas quotas) {

  /** Checks the numbers and keeps a copy of who withdrew. */
  public Poll {
    if (candidates < 1 || candidates > Character.MAX_VALUE || seats < 1) {
      throw new IllegalArgumentException("expected candidates and seats");
    }
    withdrawn = (BitSet) withdrawn.clone();
  }

  /** Returns the same poll under other quotas. */
  Poll with(Quotas others) {
    return new Poll(candidates, seats, withdrawn, papers, others);
  }

  /** Returns the candidates who stand. */
  BitSet standing() {
    BitSet standing = new BitSet(candidates);
    standing.set(0, candidates);
    standing.andNot(withdrawn);
    return standing;
  }

  /** Returns what the quotas allow in one reading of unknown attributes. */
  Completions completions(List<Bound> bounds) {
    return new QuotaCompletions(bounds, seats, candidates, quotas.sitting());
  }
}
