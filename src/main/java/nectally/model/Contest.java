package nectally.model;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One choice with its own seats: a section, ward or constituency.
 *
 * @param name as published; where nothing states one, called after the file
 * @param statedName the name as the file states it; blank where it states none
 * @param statedSeats places filled, at least 1; empty where nothing states them
 * @param quotas in the order in which they are stated
 * @param facts ballots, electorate and the like
 * @param candidacies in the order of the file, without two of the same name and id
 */
public record Contest(
    String name,
    String statedName,
    OptionalInt statedSeats,
    List<Quota> quotas,
    ContestFacts facts,
    List<Candidacy> candidacies) {

  /** A contest whose name is stated. */
  public Contest(
      String name,
      OptionalInt statedSeats,
      List<Quota> quotas,
      ContestFacts facts,
      List<Candidacy> candidacies) {
    this(name, name, statedSeats, quotas, facts, candidacies);
  }

  /** Keeps copies of the lists. */
  public Contest {
    quotas = List.copyOf(quotas);
    candidacies = List.copyOf(candidacies);
  }

  /**
   * Returns the places to fill: as stated, else as many as there are candidates marked elected;
   * empty where that is none, since nobody can say how many are elected.
   */
  public OptionalInt seats() {
    if (statedSeats.isPresent()) {
      return statedSeats;
    }
    int marked = marked();
    return marked == 0 ? OptionalInt.empty() : OptionalInt.of(marked);
  }

  /**
   * Returns whether the marks of the file say who is elected, since its votes are of a kind that
   * does not and nobody states for how many seats they should be counted.
   */
  public boolean isDecidedByMarks() {
    return !marks().decide() && statedSeats.isEmpty() && marked() > 0;
  }

  private int marked() {
    int marked = 0;
    for (Candidacy candidacy : candidacies) {
      marked += candidacy.isDeclaredElected() ? 1 : 0;
    }
    return marked;
  }

  /**
   * Returns the sum of all votes, those for nobody who is named among them; empty as soon as any
   * are unknown.
   *
   * @throws ArithmeticException if the sum is larger than a long; readers refuse such a file
   */
  public OptionalLong votes() {
    if (!facts.rows().votesKnown()) {
      return OptionalLong.empty();
    }
    long sum = facts.rows().unnamed();
    for (Candidacy candidacy : candidacies) {
      if (candidacy.votes().isEmpty()) {
        return OptionalLong.empty();
      }
      sum = Math.addExact(sum, candidacy.votes().getAsLong());
    }
    return OptionalLong.of(sum);
  }

  /** Returns all places that quotas are of: those to fill and those of the sitting members. */
  public int places(int toFill) {
    return Math.addExact(toFill, facts.sitting().size());
  }

  /** Returns this contest beside whose winners these members sit. */
  public Contest beside(List<Member> sitting) {
    return sitting.isEmpty()
        ? this
        : new Contest(name, statedName, statedSeats, quotas, facts.with(sitting), candidacies);
  }

  /** Returns this contest as the part of itself that has {@code value} in some column. */
  public Contest part(String value) {
    String stated = statedName.isEmpty() ? value : statedName + " / " + value;
    return new Contest(name + " / " + value, stated, statedSeats, quotas, facts, candidacies);
  }

  /** Returns this contest with other seats and quotas. */
  public Contest with(OptionalInt seats, List<Quota> otherQuotas) {
    return new Contest(name, statedName, seats, otherQuotas, facts, candidacies);
  }

  /** Returns this contest with other candidacies. */
  public Contest with(List<Candidacy> others) {
    return new Contest(name, statedName, statedSeats, quotas, facts, others);
  }

  /** Returns this contest with other facts from rows that are no candidates. */
  public Contest with(RowFacts rows) {
    return new Contest(name, statedName, statedSeats, quotas, facts.with(rows), candidacies);
  }

  /** Returns this contest with {@code marks} for what the files call votes. */
  public Contest with(Marks marks) {
    return marks == facts.marks()
        ? this
        : new Contest(name, statedName, statedSeats, quotas, facts.with(marks), candidacies);
  }

  /** Returns whether any candidate's file has a column called {@code attribute}. */
  public boolean has(String attribute) {
    for (Candidacy candidacy : candidacies) {
      if (candidacy.attributes().has(attribute)) {
        return true;
      }
    }
    return false;
  }

  /** Returns what is counted under the name of votes. */
  public Marks marks() {
    return facts.marks();
  }
}
