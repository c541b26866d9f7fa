package nectally.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.model.Attributes;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Election;

/**
 * A column made of others: {@code Lab / F} where one has {@code Lab} and the other {@code F}.
 *
 * @param names of the columns, at least two
 */
record CrossedColumns(List<String> names) {

  private static final String BETWEEN = " / ";
  private static final String BLANK = "(none)";

  /** Returns the name of the column. */
  String name() {
    return String.join(BETWEEN, names);
  }

  /** Returns the election with the column. */
  Election of(Election election) {
    List<Contest> contests = new ArrayList<>();
    for (Contest contest : election.contests()) {
      List<Candidacy> candidacies = new ArrayList<>();
      for (Candidacy candidacy : contest.candidacies()) {
        candidacies.add(of(candidacy));
      }
      contests.add(
          new Contest(
              contest.name(),
              contest.statedSeats(),
              contest.quotas(),
              contest.facts(),
              candidacies));
    }
    return new Election(election.name(), contests);
  }

  private Candidacy of(Candidacy candidacy) {
    Attributes before = candidacy.attributes();
    List<String> columns = new ArrayList<>(before.names());
    List<String> values = new ArrayList<>();
    for (String column : columns) {
      values.add(before.get(column).orElse(""));
    }
    columns.add(name());
    values.add(value(before));
    return new Candidacy(
        candidacy.name(),
        candidacy.id(),
        candidacy.votes(),
        candidacy.declaredElected(),
        Attributes.of(columns, values),
        candidacy.published(),
        candidacy.place(),
        candidacy.role());
  }

  /** Returns the values in the order of the columns; the empty text where all are blank. */
  private String value(Attributes attributes) {
    List<String> parts = new ArrayList<>();
    boolean any = false;
    for (String name : names) {
      Optional<String> value = attributes.get(name);
      any |= value.isPresent();
      parts.add(value.orElse(BLANK));
    }
    return any ? String.join(BETWEEN, parts) : "";
  }
}
