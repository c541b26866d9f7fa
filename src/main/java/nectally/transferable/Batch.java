package nectally.transferable;

import java.util.List;

/**
 * Papers of one value transferred together (ERS97 6.1); in a Scottish surplus, of one value before.
 *
 * @param value what each paper is worth once transferred, in units
 * @param transfers who gave what to whom, givers and receivers in the order of the ballot paper
 */
public record Batch(long value, List<Transfer> transfers) {

  /** Keeps a copy of the list. */
  public Batch {
    transfers = List.copyOf(transfers);
  }
}
