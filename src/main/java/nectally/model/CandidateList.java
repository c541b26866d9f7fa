package nectally.model;

import java.util.List;

/**
 * Who stands, as a file beside the ballots says; a name that it lacks spoils a ballot.
 *
 * @param file as the user named it
 * @param columns the folded names of what the file says of each, the identity among them
 * @param byContest whether the file says who stands in which contest
 * @param entries in the order of the file
 */
public record CandidateList(
    String file, List<String> columns, boolean byContest, List<Entry> entries) {

  /** Keeps copies of the lists. */
  public CandidateList {
    columns = List.copyOf(columns);
    entries = List.copyOf(entries);
  }

  /**
   * A candidate.
   *
   * @param contest blank where the file does not say
   * @param name as published
   * @param id blank where there is none; ballots may carry it in place of the name
   * @param values one for each of the columns; blank is absent
   */
  public record Entry(String contest, String name, String id, List<String> values) {

    /** Keeps a copy of the list. */
    public Entry {
      values = List.copyOf(values);
    }
  }
}
