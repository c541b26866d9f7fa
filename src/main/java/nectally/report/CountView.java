package nectally.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a reader of counted ballots wants to see.
 *
 * @param title above everything; empty for none
 * @param columns what a file says of the candidates, in its order
 * @param slate the one of those by which tickets were counted; empty where they were not
 * @param per the column by whose values contests were parted; empty where they were not
 * @param seats as the user states them
 * @param votesPerBallot how many names a ballot may mark, where that is limited and not the seats
 * @param most how many names a ballot may mark, where that is limited
 */
public record CountView(
    String title,
    List<String> columns,
    Optional<String> slate,
    Optional<String> per,
    OptionalInt seats,
    OptionalInt votesPerBallot,
    OptionalInt most) {

  /** Keeps a copy of the list. */
  public CountView {
    columns = List.copyOf(columns);
  }
}
