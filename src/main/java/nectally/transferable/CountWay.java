package nectally.transferable;

import java.util.BitSet;
import java.util.List;

/**
 * What becomes of those who may be elected if unknown attributes are so.
 *
 * <p>Ways stand in a list, each for the cases that none before it holds for.
 *
 * @param conditions what the attributes would be; none for whatever is left
 * @param elected who would be elected, of those for whom that is open; not to be changed
 * @param tied who would wait for a lot, of the same; not to be changed
 * @param isUnmet whether nobody would be elected, since no set of winners keeps the quotas
 */
public record CountWay(List<Condition> conditions, BitSet elected, BitSet tied, boolean isUnmet) {

  /** Keeps a copy of the conditions. */
  public CountWay {
    conditions = List.copyOf(conditions);
  }

  /**
   * What one attribute would be.
   *
   * @param person whose it is: a candidate, or behind them a sitting member
   * @param attribute the folded name of its column
   * @param values any of these, at least one
   */
  public record Condition(int person, String attribute, List<String> values) {

    /** Keeps a copy of the values. */
    public Condition {
      values = List.copyOf(values);
    }
  }
}
