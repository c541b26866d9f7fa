package nectally.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * Counts that a column repeats in one number: they may be of the whole contest, and stand beside
 * each of its areas, or each area's own and the same by chance.
 *
 * <p>They are the areas' own where the contest has more votes than so many ballots or people can
 * have given, where a user names the column, or where a total says so; else a user must say.
 */
final class RepeatedCounts {

  /** A number of spoilt, blank, under or over votes below this is easily the same by chance. */
  private static final int LARGE = 10;

  private static final int MANY_PARTS = 4;

  private static final List<Field> ASKED = List.of(Field.ELECTORATE, Field.BALLOTS, Field.TOTAL);

  private final ContestBuilder contest;
  private final ReadingOptions options;
  private final Problems problems;
  private final List<Part> parts = new ArrayList<>(0);

  RepeatedCounts(ContestBuilder contest, ReadingOptions options, Problems problems) {
    this.contest = contest;
    this.options = options;
    this.problems = problems;
    for (Part part : contest.parts().size() > 1 ? contest.parts() : List.<Part>of()) {
      if (!part.isTotal()) {
        parts.add(part);
      }
    }
  }

  private int files() {
    Set<String> files = new HashSet<>();
    for (Part part : parts) {
      files.add(part.place().file());
    }
    return files.size();
  }

  /** Returns what each of several parts states in the same number; empty where they do not. */
  OptionalLong inEachPart(Field count) {
    Optional<Map<String, Long>> groups = groups(count, part -> "");
    return groups.isPresent() && groups.get().size() == 1
        ? OptionalLong.of(groups.get().values().iterator().next())
        : OptionalLong.empty();
  }

  /**
   * Returns a count that may be the contest's, which is reported; empty where parts state their
   * own.
   */
  OptionalLong once(Field count) {
    if (parts.size() < 2 || contest.statedOfWhole(count).isPresent() || isNamed(count)) {
      return OptionalLong.empty();
    }
    if (!ASKED.contains(count)) {
      return onceBesideOthers(count);
    }
    if (isAsked(count)) {
      OptionalLong each = inEachPart(count);
      report(count, "each of the " + parts.size() + " areas or files of ", each.getAsLong());
      return each;
    }
    return count == Field.ELECTORATE ? onceByArea() : OptionalLong.empty();
  }

  /** Returns whether a count of ballots or people may be the contest's own. */
  private boolean isAsked(Field count) {
    OptionalLong each = inEachPart(count);
    if (each.orElse(0) == 0 || isNamed(count)) {
      return false;
    }
    boolean severalAreas = parts.size() > files() || count == Field.ELECTORATE;
    return severalAreas && canBe(count, each.getAsLong());
  }

  private boolean canBe(Field count, long each) {
    long votes = 0;
    long most = 0;
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      long own = candidacy.votes().orElse(0);
      votes += own;
      most = Math.max(most, own);
    }
    if (count == Field.TOTAL) {
      return votes <= each;
    }
    int perBallot = perBallot();
    long ballots = sum(Field.BALLOTS);
    return most <= each
        && (perBallot == 0 || (votes - 1) / perBallot < each)
        && (count == Field.BALLOTS || inEachPart(Field.BALLOTS).orElse(ballots) <= each);
  }

  private int perBallot() {
    int stated = contest.mostVotesPerBallot();
    return stated > 0 ? stated : options.seats().orElse(0);
  }

  private long sum(Field count) {
    long sum = 0;
    for (Part part : parts) {
      Optional<Statement<Long>> stated = part.stated(count);
      sum += stated.isPresent() ? stated.get().value() : 0;
    }
    return sum;
  }

  /**
   * Returns a small count where those beside it may be the contest's, or where it has no others.
   */
  private OptionalLong onceBesideOthers(Field count) {
    OptionalLong each = inEachPart(count);
    if (each.orElse(0) == 0) {
      return OptionalLong.empty();
    }
    boolean alone = true;
    for (Field other : ASKED) {
      if (isAsked(other)) {
        return each;
      }
      alone &= sum(other) == 0;
    }
    boolean isLarge = each.getAsLong() >= LARGE && parts.size() >= MANY_PARTS;
    if (!alone || !isLarge || parts.size() == files()) {
      return OptionalLong.empty();
    }
    report(count, "each of the " + parts.size() + " areas of ", each.getAsLong());
    return each;
  }

  /** Returns the sum of areas that state their electorate once for each file or level below. */
  private OptionalLong onceByArea() {
    List<Function<Part, String>> ways = new ArrayList<>();
    if (files() > 1) {
      ways.add(Part::key);
    }
    int levels = parts.get(0).levels().size();
    for (int level = 0; level < levels && levels > 1; level++) {
      int without = level;
      ways.add(part -> part.place().file() + '\0' + without(part.levels(), without));
    }
    for (Function<Part, String> way : ways) {
      Optional<Map<String, Long>> groups = groups(Field.ELECTORATE, way);
      long sum = groups.isEmpty() ? 0 : groups.get().values().stream().mapToLong(i -> i).sum();
      if (sum > 0 && groups.get().size() < parts.size() && canBe(Field.ELECTORATE, sum)) {
        report(Field.ELECTORATE, "areas that have several rows say the same in ", sum);
        return OptionalLong.of(sum);
      }
    }
    return OptionalLong.empty();
  }

  private static String without(List<String> levels, int level) {
    List<String> others = new ArrayList<>(levels);
    if (level < others.size()) {
      others.remove(level);
    }
    return String.join("\0", others);
  }

  /** Returns what parts state by what groups them; empty where parts of a group do not agree. */
  private Optional<Map<String, Long>> groups(Field count, Function<Part, String> way) {
    Map<String, Long> groups = new HashMap<>();
    for (Part part : parts.size() < 2 ? List.<Part>of() : parts) {
      Optional<Statement<Long>> stated = part.stated(count);
      if (stated.isEmpty()) {
        return Optional.empty();
      }
      Long other = groups.putIfAbsent(way.apply(part), stated.get().value());
      if (other != null && !other.equals(stated.get().value())) {
        return Optional.empty();
      }
    }
    return Optional.of(groups);
  }

  /** Returns whether a user says that the column is of each row, or no column has it. */
  private boolean isNamed(Field count) {
    for (FieldMapping mapping : options.mappings()) {
      if (mapping.field().equals(count.label())) {
        return true;
      }
    }
    return title(count).isEmpty();
  }

  private String title(Field count) {
    List<CandidacyBuilder> all = contest.candidacies();
    return all.isEmpty() ? "" : all.get(0).source().counts().get(FactColumns.COUNTS.indexOf(count));
  }

  private void report(Field count, String who, long once) {
    problems.error(
        parts.get(0).stated(count).orElseThrow().place(),
        Rule.REPEATED_COUNT,
        count.label()
            + ": "
            + who
            + Shown.quoted(contest.name())
            + (who.startsWith("each") ? " says " + once : "")
            + "; --warn repeated-count takes "
            + once
            + " for the contest, --map "
            + Shown.inShell(count.label() + "=" + title(count))
            + " adds all rows' up to "
            + sum(count));
  }
}
