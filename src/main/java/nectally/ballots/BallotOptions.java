package nectally.ballots;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nectally.csv.Spelling;

/**
 * How ballots are to be read; everything is optional.
 *
 * @param delimiter what stands between cells; empty finds it from the header line
 * @param spelling how letters and figures are written
 * @param columns the columns of files without a header line; empty where the files have headers
 * @param headerLines of how many lines the header is, at least 1; they are joined with {@code /}
 * @param mappings which columns of the file, by their folded names, are read as what, whatever they
 *     are called; {@link BallotField#IGNORED} leaves a column out
 * @param leftOut fields that no column is read as, whatever it is called
 * @param split the characters that part the names in one cell
 * @param per the column by whose values each contest is parted
 * @param order what becomes of the order of names where a file has one
 * @param unsorted whether the rows of one ballot may stand apart, so that all are kept until the
 *     end
 */
public record BallotOptions(
    Optional<Character> delimiter,
    Spelling spelling,
    List<String> columns,
    int headerLines,
    Map<String, BallotField> mappings,
    Set<BallotField> leftOut,
    Optional<String> split,
    Optional<String> per,
    Order order,
    boolean unsorted) {

  /** What becomes of the order of names. */
  public enum Order {
    /** It is used. */
    USED,
    /** It is let go, as was asked. */
    LET_GO,
    /** Nobody said; a file that has an order is refused. */
    UNDECIDED
  }

  /** Keeps copies of the collections. */
  public BallotOptions {
    columns = List.copyOf(columns);
    mappings = Map.copyOf(mappings);
    leftOut = Set.copyOf(leftOut);
  }

  /** Files with headers, read as they are, in which the order of names means nothing. */
  public static final BallotOptions DEFAULT =
      new BallotOptions(
          Optional.empty(),
          Spelling.UNKNOWN,
          List.of(),
          1,
          Map.of(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Order.UNDECIDED,
          false);
}
