package nectally.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Table;
import nectally.model.Candidacy;
import nectally.model.Place;
import nectally.tally.CandidateResult;
import nectally.tally.winners.Standing;

/** What the ballots not yet counted can still do to each candidate (commands.md 3.11). */
final class OutlookTable extends ResultsTable<OutlookTable.Row> {

  /** A candidate, and the standing where anybody can say. */
  record Row(Candidacy candidacy, Optional<Standing> standing) {}

  OutlookTable() {
    super(
        new Columns<Row>()
            .add("candidate", "Candidate", Kind.TEXT, About.WHO, r -> text(r.candidacy().name()))
            .add("votes", "Votes", Kind.COUNT, About.VOTES, r -> Cell.count(r.candidacy().votes()))
            .add("standing", "Standing", Kind.TEXT, About.OUTCOME, r -> standing(r))
            .add("votes_to_certain", "Votes to\ncertain", Kind.COUNT, About.MARGIN, r -> needed(r))
            .layout(TableName.OUTLOOK.key(), TableName.OUTLOOK.title()));
  }

  @Override
  Table<Row> of(ContestFigures contest) {
    Optional<List<Standing>> standings = contest.outlook();
    if (contest.outstanding().isEmpty()) {
      return layout().table(List.<Row>of()).hidden(true);
    }
    List<Candidacy> candidacies = contest.contest().now().contest().candidacies();
    List<Row> rows = new ArrayList<>();
    Map<Place, List<Integer>> byPlace = byPlace(candidacies);
    for (CandidateResult candidate : contest.contest().now().candidates()) {
      Candidacy candidacy = candidate.candidacy();
      int index =
          indexOf(candidacy, byPlace.getOrDefault(candidacy.place(), List.of()), candidacies);
      rows.add(new Row(candidacy, standings.map(all -> all.get(index))));
    }
    return layout().table(rows);
  }

  private static Map<Place, List<Integer>> byPlace(List<Candidacy> candidacies) {
    Map<Place, List<Integer>> byPlace = new HashMap<>();
    for (int i = 0; i < candidacies.size(); i++) {
      byPlace.computeIfAbsent(candidacies.get(i).place(), none -> new ArrayList<>(1)).add(i);
    }
    return byPlace;
  }

  private static int indexOf(Candidacy candidacy, List<Integer> at, List<Candidacy> candidacies) {
    for (int i : at) {
      if (candidacies.get(i).equals(candidacy)) {
        return i;
      }
    }
    throw new IllegalArgumentException(candidacy.name() + " does not stand in the contest");
  }

  private static Cell text(String text) {
    return Cell.text(text);
  }

  private static Cell standing(Row row) {
    return Cell.word(row.standing().map(Standing::certainty));
  }

  private static Cell needed(Row row) {
    return row.standing().isPresent()
        ? Cell.count(row.standing().get().votesToCertain())
        : Cell.EMPTY;
  }
}
