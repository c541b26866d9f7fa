package nectally.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Columns of names and votes in pairs that are called by what the names are, such as {@code Winner}
 * and {@code Winner votes}: no option reads them before they have one name.
 */
final class NamedPairs {

  private static final int FEWEST = 2;

  private NamedPairs() {}

  /** Returns how such columns are to be called; empty where there are none. */
  static Optional<ProposedShape> of(TableStart start) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < start.names().size(); i++) {
      String name = start.names().get(i);
      String bare = withoutVotes(name);
      for (int other = 0; start.isFigures(i) && other < start.names().size(); other++) {
        String text = start.names().get(other);
        if (!bare.isEmpty() && start.isWords(other) && ScopeNames.key(text).equals(bare)) {
          pairs.add(text + "\" and \"" + name);
        }
      }
    }
    return pairs.size() < FEWEST
        ? Optional.empty()
        : Optional.of(
            new ProposedShape(
                "pairs of names and votes, such as \"" + pairs.get(0) + '"',
                "--repeated \"Candidate 1..Votes "
                    + pairs.size()
                    + "\" once they are called Candidate 1, Votes 1, Candidate 2, Votes 2 and so"
                    + " on",
                start.line()));
  }

  /** Returns a name's words but those for votes; blank where there is none. */
  private static String withoutVotes(String name) {
    List<String> rest = new ArrayList<>();
    boolean votes = false;
    for (String word : ScopeNames.key(ScopeNames.words(name)).split(" ", -1)) {
      boolean isVotes = Field.match(word).map(Field.Match::field).equals(Optional.of(Field.VOTES));
      votes |= isVotes;
      if (!isVotes) {
        rest.add(word);
      }
    }
    return votes ? String.join(" ", rest) : "";
  }
}
