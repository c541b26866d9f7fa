package nectally.transferable;

import java.util.List;

/**
 * One stage of a count, as it stands on the result sheet.
 *
 * @param number from 1
 * @param action what was done
 * @param threshold the votes that elect at its end, in units
 * @param totals the votes at its end
 * @param batches what was transferred, in order
 * @param steps what happened, in order
 * @param standings by candidate, at its end
 */
public record Stage(
    int number,
    Action action,
    long threshold,
    Totals totals,
    List<Batch> batches,
    List<Step> steps,
    List<Standing> standings) {

  /** Keeps copies of the lists. */
  public Stage {
    batches = List.copyOf(batches);
    steps = List.copyOf(steps);
    standings = List.copyOf(standings);
  }

  /** Returns what a candidate received in this stage less what they gave, in units. */
  public long transferred(int candidate) {
    long sum = 0;
    for (Batch batch : batches) {
      for (Transfer transfer : batch.transfers()) {
        sum += transfer.to() == candidate ? transfer.votes() : 0;
        sum -= transfer.from() == candidate ? transfer.votes() : 0;
      }
    }
    return sum;
  }
}
