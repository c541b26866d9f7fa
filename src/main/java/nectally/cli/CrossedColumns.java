package nectally.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.model.Attributes;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Election;
import nectally.model.ListVotes;
import nectally.model.RowFacts;

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

  /** Returns the election with the column; without it where one of the columns is missing. */
  Election of(Election election) {
    for (String name : names) {
      if (!election.has(name)) {
        return election;
      }
    }
    List<Contest> contests = new ArrayList<>();
    for (Contest contest : election.contests()) {
      List<Candidacy> candidacies = new ArrayList<>();
      for (Candidacy candidacy : contest.candidacies()) {
        candidacies.add(of(candidacy));
      }
      RowFacts rows = contest.facts().rows();
      List<ListVotes> lists = new ArrayList<>();
      for (ListVotes list : rows.lists()) {
        lists.add(new ListVotes(of(list.attributes()), list.votes()));
      }
      contests.add(contest.with(candidacies).with(rows.with(lists)));
    }
    return new Election(election.name(), contests);
  }

  private Candidacy of(Candidacy candidacy) {
    return new Candidacy(
        candidacy.name(),
        candidacy.id(),
        candidacy.votes(),
        candidacy.declaredElected(),
        of(candidacy.attributes()),
        candidacy.published(),
        candidacy.place(),
        candidacy.role());
  }

  private Attributes of(Attributes before) {
    List<String> columns = new ArrayList<>(before.names());
    List<String> values = new ArrayList<>();
    for (String column : columns) {
      values.add(before.get(column).orElse(""));
    }
    columns.add(name());
    values.add(value(before));
    return Attributes.of(columns, values);
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
