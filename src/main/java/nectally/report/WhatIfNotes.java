package nectally.report;

import java.util.ArrayList;
import java.util.List;
import nectally.model.Ratio;
import nectally.tally.seats.Exchange;
import nectally.tally.seats.Shift;
import nectally.tally.seats.WhatIf;

/** What becomes of the seats if shares change as a user supposes. */
final class WhatIfNotes {

  private WhatIfNotes() {}

  static List<String> of(WhatIf whatIf, List<Shift> shifts) {
    List<String> supposed = new ArrayList<>();
    for (Shift shift : shifts) {
      supposed.add(shift.group() + " " + points(shift.points()));
    }
    List<Exchange> sums = whatIf.sums();
    int seats = 0;
    for (Exchange exchange : sums) {
      seats += exchange.seats();
    }
    List<String> notes = new ArrayList<>();
    notes.add(
        "with "
            + Words.and(supposed)
            + " points in every contest, "
            + (seats == 0
                ? "no seat changes hands"
                : Words.count(seats, "seat changes hands", "seats change hands")
                    + ": "
                    + SeatWords.ofExchanges(sums)));
    if (!whatIf.open().isEmpty()) {
      notes.add(
          "what becomes of "
              + Words.count(whatIf.open().size(), "contest", "contests")
              + " nobody can say");
    }
    return notes;
  }

  private static String points(Ratio points) {
    String text = points.rounded(6).stripTrailingZeros().toPlainString();
    return points.signum() > 0 ? "+" + text : text;
  }
}
