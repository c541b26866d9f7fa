package nectally.transferable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What left the candidates of each slate, by the slate that received it. */
public final class SlateTransfers {

  /** Which transfers are summed. */
  public enum Basis {
    /** All of them. */
    ALL,
    /**
     * Those of stages at which no other candidate of the slate could receive: where a paper goes
     * then is a choice of another slate, or of none.
     */
    TERMINAL
  }

  /**
   * Votes that went from one slate to another.
   *
   * @param from the slate that they left
   * @param to the slate that received them; empty where they are not transferable
   * @param votes in units
   * @param of all that left the slate on the same basis, in units
   */
  public record Flow(Basis basis, String from, String to, long votes, long of) {

    /** Returns whether nobody received them. */
    public boolean isLost() {
      return to.isEmpty();
    }
  }

  private final Count count;
  private final List<String> slates;

  private SlateTransfers(Count count, List<String> slates) {
    this.count = count;
    this.slates = slates;
  }

  /**
   * Returns the flows, slates in the order of their first candidates, what is not transferable
   * last.
   *
   * @param slates each candidate's slate, not blank
   */
  public static List<Flow> of(Count count, List<String> slates) {
    List<Flow> flows = new ArrayList<>();
    for (Basis basis : Basis.values()) {
      flows.addAll(new SlateTransfers(count, slates).flows(basis));
    }
    return flows;
  }

  private List<Flow> flows(Basis basis) {
    Map<String, Map<String, Long>> sums = new LinkedHashMap<>();
    for (String from : slates) {
      sums.putIfAbsent(from, new LinkedHashMap<>());
    }
    for (Stage stage : count.stages()) {
      for (Batch batch : stage.batches()) {
        for (Transfer transfer : batch.transfers()) {
          String from = slates.get(transfer.from());
          if (basis == Basis.ALL || isTerminal(from, stage)) {
            String to = transfer.to() == Transfer.NOBODY ? "" : slates.get(transfer.to());
            sums.getOrDefault(from, new LinkedHashMap<>()).merge(to, transfer.votes(), Long::sum);
          }
        }
      }
    }
    List<Flow> flows = new ArrayList<>();
    for (Map.Entry<String, Map<String, Long>> from : sums.entrySet()) {
      addFlows(basis, from.getKey(), from.getValue(), sums.keySet(), flows);
    }
    return flows;
  }

  private static void addFlows(
      Basis basis, String from, Map<String, Long> sums, Iterable<String> order, List<Flow> flows) {
    long all = 0;
    for (long some : sums.values()) {
      all += some;
    }
    for (String to : order) {
      if (sums.getOrDefault(to, 0L) > 0) {
        flows.add(new Flow(basis, from, to, sums.getOrDefault(to, 0L), all));
      }
    }
    if (sums.getOrDefault("", 0L) > 0) {
      flows.add(new Flow(basis, from, "", sums.getOrDefault("", 0L), all));
    }
  }

  /** Returns whether no candidate of a slate could receive anything in a stage. */
  private boolean isTerminal(String slate, Stage stage) {
    List<Standing> before = count.stages().get(stage.number() - 2).standings();
    for (int c = 0; c < slates.size(); c++) {
      boolean isContinuing =
          before.get(c) == Standing.CONTINUING
              || before.get(c) == Standing.GUARDED
              || before.get(c) == Standing.DOOMED;
      if (isContinuing && slates.get(c).equals(slate) && !isExcludedBy(stage.action(), c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isExcludedBy(Action action, int candidate) {
    return (action instanceof Action.Exclusion exclusion
            && exclusion.candidates().contains(candidate))
        || (action instanceof Action.QuotaExclusion quota
            && quota.candidates().contains(candidate));
  }
}
