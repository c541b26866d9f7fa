package nectally.tally.verdict;

import java.util.Map;
import nectally.model.Contest;

/**
 * How winners are found where the votes and quotas leave a choice.
 *
 * @param order which committee is best when quotas cross
 * @param unmet what to print when the quotas cannot be met
 * @param declared whether the winners are those the file marks, for elections counted by another
 *     rule
 * @param lots by the name of a contest, the lot drawn for it
 */
public record WinnerRules(QuotaOrder order, Unmet unmet, boolean declared, Map<String, Lot> lots) {

  /** Most votes in total, no lot drawn, nothing printed when a quota cannot be met. */
  public static final WinnerRules DEFAULT =
      new WinnerRules(QuotaOrder.TOTAL, Unmet.ERROR, false, Map.of());

  /** Keeps a copy of the lots. */
  public WinnerRules {
    lots = Map.copyOf(lots);
  }

  /** Returns whether the winners of {@code contest} are those whom its file marks. */
  public boolean isDeclared(Contest contest) {
    return declared || contest.isDecidedByMarks();
  }
}
