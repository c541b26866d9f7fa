package nectally.report;

import java.util.ArrayList;
import java.util.List;
import nectally.tally.verdict.LotDraw;

/** The certificate of a lot that a public seed drew, so that anybody can draw it again. */
final class LotWords {

  private LotWords() {}

  /** Returns what is hashed, and each candidate's value in drawn order. */
  static List<Line> of(LotDraw.Certificate certificate) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(
            "The lot was drawn from the seed \""
                + certificate.seed()
                + "\": each tied candidate has the SHA-256 of \"seed/contest/name\" in UTF-8,"
                + " contest and name in lower case, and the smallest is drawn first."));
    int drawn = 0;
    for (LotDraw.Entry entry : certificate.entries()) {
      lines.add(
          Line.of(
              entry.candidate().name(),
              "Drawn "
                  + Words.number(++drawn)
                  + ": "
                  + Words.name(entry.candidate())
                  + ", "
                  + entry.value()
                  + " of \""
                  + entry.hashed()
                  + "\"."));
    }
    return lines;
  }
}
