package nectally.transferable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A count written as the rows of the published tables, to be compared line by line. */
final class SheetRows {

  private final Count count;
  private final List<String> names;

  SheetRows(Count count, List<String> names) {
    this.count = count;
    this.names = names;
  }

  /** Rows of {@code stage,action,candidate,votes,transferred,status}. */
  List<String> stages() {
    List<String> rows = new ArrayList<>();
    long before = 0;
    for (Stage stage : count.stages()) {
      boolean isFirst = stage.number() == 1;
      String start = stage.number() + "," + action(stage.action()) + ",";
      for (int c = 0; c < names.size(); c++) {
        rows.add(
            start
                + names.get(c)
                + ","
                + text(stage.totals().of(c))
                + ","
                + (isFirst ? "" : text(stage.transferred(c)))
                + ","
                + stage.standings().get(c).word());
      }
      long lost = stage.totals().nonTransferable();
      rows.add(
          start
              + ","
              + text(lost)
              + ","
              + (isFirst ? "" : text(lost - before))
              + ",non_transferable");
      before = lost;
    }
    return rows;
  }

  /** Rows of {@code stage,batch,value,candidate,transferred}, without those of nothing. */
  List<String> batches() {
    List<String> rows = new ArrayList<>();
    for (Stage stage : count.stages()) {
      for (int i = 0; i < stage.batches().size(); i++) {
        Batch batch = stage.batches().get(i);
        Map<Integer, Long> sums = new TreeMap<>();
        for (Transfer transfer : batch.transfers()) {
          sums.merge(transfer.from(), -transfer.votes(), Long::sum);
          int to = transfer.to() == Transfer.NOBODY ? names.size() : transfer.to();
          sums.merge(to, transfer.votes(), Long::sum);
        }
        String start = stage.number() + "," + (i + 1) + "," + text(batch.value()) + ",";
        sums.forEach(
            (c, sum) -> {
              if (sum != 0) {
                rows.add(start + (c == names.size() ? "" : names.get(c)) + "," + text(sum));
              }
            });
      }
    }
    return rows;
  }

  private String action(Action action) {
    if (action instanceof Action.Surplus surplus) {
      return "surplus " + names.get(surplus.candidate());
    }
    if (action instanceof Action.Exclusion exclusion) {
      return "exclusion " + names(exclusion.candidates());
    }
    if (action instanceof Action.QuotaExclusion exclusion) {
      return "exclusion by quota " + names(exclusion.candidates());
    }
    return "first preferences";
  }

  private String names(List<Integer> some) {
    return String.join("; ", some.stream().map(names::get).toList());
  }

  private String text(long amount) {
    return count.method().text(amount);
  }
}
