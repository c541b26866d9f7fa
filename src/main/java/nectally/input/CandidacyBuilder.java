package nectally.input;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.csv.MarkColumn;
import nectally.model.Attributes;
import nectally.model.Candidacy;
import nectally.model.Place;
import nectally.model.Role;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** One candidate of one contest while its rows come in, one for each part of the contest. */
final class CandidacyBuilder {

  /**
   * The votes in one part.
   *
   * @param part the part's number
   */
  record PartVotes(int part, OptionalLong votes, RowSource source, Place place) {}

  private final Role role;
  private final String name;
  private final String key;
  private final Place place;
  private final RowSource source;
  private final AttributeSheet attributes;
  private List<PartVotes> parts = List.of();
  private final PartNumbers seen = new PartNumbers();
  private String id;
  private Optional<Boolean> elected;
  private boolean withdrawn;
  private PublishedFigures figures;
  private List<String> differed = List.of();

  CandidacyBuilder(Row row) {
    role = row.role();
    name = row.name();
    key = row.key();
    id = row.id();
    place = row.place();
    source = row.source();
    attributes = new AttributeSheet(row.names(), row.values());
    elected = row.elected();
    withdrawn = row.withdrawn();
    figures = PublishedFigures.of(row.published());
  }

  Role role() {
    return role;
  }

  String name() {
    return name;
  }

  String key() {
    return key;
  }

  String id() {
    return id;
  }

  /** Gives the candidate an id where it has none. */
  void identify(String joinedId) {
    id = id.isEmpty() ? joinedId : id;
  }

  /** Returns the file of the first row. */
  RowSource source() {
    return source;
  }

  Place place() {
    return place;
  }

  AttributeSheet attributes() {
    return attributes;
  }

  List<PartVotes> parts() {
    return parts;
  }

  boolean isMarkedElected() {
    return elected.orElse(false);
  }

  /**
   * Returns whether no mark, id or gender says that this is a person; the slate may be anyone's.
   */
  boolean isNameAlone() {
    return role() == Role.CANDIDATE
        && !isMarkedElected()
        && id().isEmpty()
        && attributes.get(Attributes.GENDER).isEmpty();
  }

  /** Returns whether somebody is marked as no longer standing. */
  boolean isMarkedWithdrawn() {
    return withdrawn || MarkColumn.isWithdrawn(attributes.get(Field.STATUS.label()));
  }

  /** Returns whether somebody stands no longer: marked so, without votes and not elected. */
  boolean isWithdrawn() {
    return isMarkedWithdrawn() && !isMarkedElected() && votes().equals(OptionalLong.of(0));
  }

  boolean isIn(Part part) {
    return seen.has(part.number());
  }

  /** Returns in which of these parts there is a row. */
  BitSet areas(BitSet counted) {
    return seen.among(counted);
  }

  /** Returns whether both have a row in some part. */
  boolean meets(CandidacyBuilder other) {
    return seen.meets(other.seen);
  }

  /**
   * Returns the columns in which a row differs from this, or another row has before it, as the file
   * writes their names.
   */
  List<String> differences(Row row) {
    List<String> differing = new ArrayList<>(differed);
    for (int i = 0; i < row.names().size(); i++) {
      if (!differed.contains(row.source().attributes().get(i))
          && !row.values().get(i).equals(attributes.get(row.names().get(i)))) {
        differing.add(row.source().attributes().get(i));
      }
    }
    return differing;
  }

  /** Returns whether rows before differ in a column, as the file writes its name. */
  boolean hasDiffered(String column) {
    return differed.contains(column);
  }

  /** Returns the line of the row in {@code part}, 0 where there is none. */
  long lineIn(Part part) {
    return in(part).map(votes -> votes.place().line()).orElse(0L);
  }

  /** Returns the votes in {@code part}, empty where they are unknown or there is no row. */
  OptionalLong votesIn(Part part) {
    return in(part).map(PartVotes::votes).orElse(OptionalLong.empty());
  }

  private Optional<PartVotes> in(Part part) {
    int number = part.number();
    if (number < parts.size() && parts.get(number).part() == number) {
      return Optional.of(parts.get(number));
    }
    for (PartVotes votes : parts) {
      if (votes.part() == number) {
        return Optional.of(votes);
      }
    }
    return Optional.empty();
  }

  /** Adds the votes of the first row. */
  void start(Row row, Part part) {
    seen.add(part.number());
    boolean none = row.withdrawn() && row.votes().isEmpty();
    OptionalLong votes = none ? OptionalLong.of(0) : row.votes();
    add(List.of(new PartVotes(part.number(), votes, row.source(), row.place())));
  }

  /** Adds votes of further parts; most candidates have those of one. */
  private void add(List<PartVotes> further) {
    if (parts.isEmpty()) {
      parts = further;
    } else {
      parts = parts instanceof ArrayList ? parts : new ArrayList<>(parts);
      parts.addAll(further);
    }
  }

  /** Adds a further row, and reports where it contradicts the rows before it. */
  void add(Row row, Part part, Problems problems) {
    start(row, part);
    if (id.isEmpty()) {
      id = row.id();
    }
    if (elected.isPresent() && row.elected().isPresent() && !elected.equals(row.elected())) {
      row.source()
          .error(
              row.place(),
              row.source().elected().column(),
              Rule.CONTRADICTION,
              Shown.quoted(name) + " is marked elected on some rows and not on others",
              problems);
    }
    elected = elected.isPresent() ? elected : row.elected();
    withdrawn |= row.withdrawn();
    figures = figures.with(row.published());
    Optional<String> differs = attributes.merge(row.names(), row.values());
    if (differs.isPresent()) {
      String attribute = differs.get();
      differed = differences(row);
      problems.warning(
          row.place(),
          Rule.ATTRIBUTE_DIFFERS,
          attribute
              + ": "
              + Shown.quoted(name)
              + " has another "
              + attribute
              + " than on line "
              + place.line()
              + (place.file().equals(row.place().file()) ? "" : " of " + place.file())
              + ", which is kept");
    }
  }

  /** Takes all rows of somebody who is the same, and has none where this one has any. */
  void absorb(CandidacyBuilder other, Problems problems) {
    seen.addAll(other.seen);
    add(other.parts);
    identify(other.id);
    boolean marked = isMarkedElected() || other.isMarkedElected();
    if (elected.isPresent() && other.elected.isPresent() && !elected.equals(other.elected)) {
      source.error(
          other.place,
          source.elected().column(),
          Rule.CONTRADICTION,
          Shown.quoted(name) + " is marked elected on some rows and not on others",
          problems);
    }
    elected = elected.isPresent() || other.elected.isPresent() ? Optional.of(marked) : elected;
    withdrawn |= other.withdrawn;
    figures = PublishedFigures.NONE;
    attributes.merge(other.attributes.names(), other.attributes.values());
  }

  /** Keeps the votes of these parts alone. */
  void keep(List<PartVotes> kept) {
    parts = kept;
  }

  /** Returns the sum of all parts; empty as soon as one part's votes are unknown. */
  OptionalLong votes() {
    long sum = 0;
    for (PartVotes part : parts) {
      if (part.votes().isEmpty() && !isMarkedWithdrawn()) {
        return OptionalLong.empty();
      }
      sum = Math.addExact(sum, part.votes().orElse(0));
    }
    return OptionalLong.of(sum);
  }

  /** Returns which published figures differ between rows. */
  int differingFigures() {
    return figures.differing();
  }

  /**
   * Returns the candidacy.
   *
   * @param byArea which figures areas of the contest publish for themselves
   */
  Candidacy build(int byArea) {
    return new Candidacy(
        name,
        id.isEmpty() ? Optional.empty() : Optional.of(id),
        isWithdrawn() ? OptionalLong.empty() : votes(),
        source.elected().isPresent() ? Optional.of(isMarkedElected()) : Optional.empty(),
        attributes.build(),
        figures.without(byArea),
        place,
        role);
  }
}
