package nectally.input;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nectally.model.Attributes;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.ContestFacts;
import nectally.model.Marks;
import nectally.model.Published;
import nectally.model.Role;
import nectally.model.RowFacts;

/**
 * A contest as bytes, and bytes as a contest: of what many contests have in common, such as the
 * names of slates and columns, each thing is kept once.
 */
final class ContestBytes {

  /** What is published of a candidate. */
  private static final int NOTHING = 0;

  private static final int PRINTED = 1;
  private static final int BY_AREA = 2;

  private final PackedValues values = new PackedValues();

  /** Returns whether a contest has nothing that is not written. */
  static boolean isPlain(Contest contest) {
    ContestFacts facts = contest.facts();
    return contest.quotas().isEmpty()
        && facts.rows().equals(RowFacts.NONE)
        && facts.sitting().isEmpty()
        && facts.withdrawn().isEmpty();
  }

  /** Returns the bytes that were written, or that are to be read. */
  PackedValues values() {
    return values;
  }

  /** Writes a contest. */
  void write(Contest contest) {
    values.restart();
    values.text(contest.name());
    values.text(contest.statedName().equals(contest.name()) ? "" : "+" + contest.statedName());
    values.small(contest.statedSeats());
    ContestFacts facts = contest.facts();
    values.small(facts.votesPerBallot());
    values.count(facts.ballots());
    values.count(facts.spoilt());
    values.count(facts.electorate());
    values.count(facts.publishedTotal());
    values.number(facts.totalPlace().isPresent() ? 1 : 0);
    if (facts.totalPlace().isPresent()) {
      values.place(facts.totalPlace().get(), 0);
    }
    values.shared(facts.marks().name());
    values.number(contest.candidacies().size());
    long line = 0;
    for (Candidacy candidacy : contest.candidacies()) {
      write(candidacy, line);
      line = candidacy.place().line();
    }
  }

  /** Returns the contest that the bytes from the first on are. */
  Contest read() {
    values.restart();
    String name = values.text();
    String stated = values.text();
    OptionalInt seats = values.small();
    OptionalInt votesPerBallot = values.small();
    ContestFacts facts =
        new ContestFacts(
            votesPerBallot,
            values.count(),
            values.count(),
            values.count(),
            values.count(),
            values.number() == 0 ? Optional.empty() : Optional.of(values.place(0)),
            RowFacts.NONE,
            Marks.valueOf(values.shared()),
            List.of(),
            List.of());
    Candidacy[] candidacies = new Candidacy[(int) values.number()];
    long line = 0;
    for (int i = 0; i < candidacies.length; i++) {
      candidacies[i] = candidacy(line);
      line = candidacies[i].place().line();
    }
    return new Contest(
        name,
        stated.isEmpty() ? name : stated.substring(1),
        seats,
        List.of(),
        facts,
        Arrays.asList(candidacies));
  }

  private void write(Candidacy candidacy, long lineBefore) {
    values.text(candidacy.name());
    values.optional(candidacy.id());
    values.count(candidacy.votes());
    values.flag(candidacy.declaredElected());
    values.names(candidacy.attributes().names());
    for (String value : candidacy.attributes().values()) {
      values.shared(value);
    }
    Published published = candidacy.published();
    boolean nothing = published.equals(Published.NOTHING);
    values.number(nothing ? NOTHING : published.areByArea() ? BY_AREA : PRINTED);
    if (!nothing) {
      values.optional(published.share());
      values.optional(published.rank());
      values.optional(published.change());
    }
    values.place(candidacy.place(), lineBefore);
    values.number(candidacy.role() == Role.NONE ? 1 : 0);
  }

  private Candidacy candidacy(long lineBefore) {
    return new Candidacy(
        values.text(),
        values.optional(),
        values.count(),
        values.flag(),
        attributes(),
        published(values.number()),
        values.place(lineBefore),
        values.number() == 0 ? Role.CANDIDATE : Role.NONE);
  }

  private Published published(long what) {
    return what == NOTHING
        ? Published.NOTHING
        : new Published(values.optional(), values.optional(), values.optional(), what == BY_AREA);
  }

  private Attributes attributes() {
    List<String> names = values.names();
    String[] texts = new String[names.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = values.shared();
    }
    return Attributes.of(names, List.of(texts));
  }
}
