package nectally.model;

import java.util.List;
import java.util.Map;

/**
 * Who stands, as a file beside the ballots says; a name that it lacks spoils a ballot.
 *
 * @param file as the user named it
 * @param columns the folded names of what the file says of each, the identity among them
 * @param byContest whether the file says who stands in which contest
 * @param entries in the order of the file
 * @param places how many people each contest elects, or how many names its ballots may mark, where
 *     the file says that
 */
public record CandidateList(
    String file,
    List<String> columns,
    boolean byContest,
    List<Entry> entries,
    Map<String, Long> places) {

  /** Keeps copies of the lists. */
  public CandidateList {
    columns = List.copyOf(columns);
    entries = List.copyOf(entries);
    places = Map.copyOf(places);
  }

  /** Is a list that says nothing of the contests. */
  public CandidateList(String file, List<String> columns, boolean byContest, List<Entry> entries) {
    this(file, columns, byContest, entries, Map.of());
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
