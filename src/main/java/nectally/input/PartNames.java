package nectally.input;

import java.util.ArrayList;
import java.util.List;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Election;

/**
 * The names of contests of which a column says one thing each, in the form that contests have which
 * it splits: {@code Ward / North}. Elections of which it splits one are told apart by it in all.
 */
public final class PartNames {

  private PartNames() {}

  /**
   * Returns the election with contests named as parts.
   *
   * @param column as the user names it
   */
  public static Election of(Election election, String column) {
    String attribute = ResultsColumns.attribute(election, column);
    List<Contest> parts = new ArrayList<>(election.contests().size());
    for (Contest contest : election.contests()) {
      parts.add(contest.part(value(contest, attribute)));
    }
    return new Election(election.name(), parts);
  }

  private static String value(Contest contest, String attribute) {
    for (Candidacy candidacy : contest.candidacies()) {
      if (candidacy.attributes().get(attribute).isPresent()) {
        return candidacy.attributes().get(attribute).get();
      }
    }
    return SplitName.BLANK;
  }
}
