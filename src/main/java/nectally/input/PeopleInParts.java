package nectally.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nectally.model.Attributes;
import nectally.model.NameKey;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * Finds people of one contest who are likely one, spelt in several ways in several areas: their
 * names are almost one, no area has two of them, and together they have all areas, as others have
 * by themselves.
 */
final class PeopleInParts {

  /** One person is hardly spelt in more ways, so that some spelling has this part of the areas. */
  private static final int MOST_SPELLINGS = 3;

  private final ContestBuilder contest;
  private final List<CandidacyBuilder> all;
  private final BitSet inParts = new BitSet();
  private final List<List<CandidacyBuilder>> found = new ArrayList<>();

  private PeopleInParts(ContestBuilder contest) {
    this.contest = contest;
    all = contest.candidacies();
  }

  /** Reports those who are likely one. */
  static void check(ContestBuilder contest, Problems problems) {
    if (contest.candidacies().size() > 1) {
      PeopleInParts people = new PeopleInParts(contest);
      if (contest.isAddedUp()) {
        people.findByFile();
      } else {
        people.findByArea();
      }
      people.tell(problems);
    }
  }

  private void findByArea() {
    BitSet counted = new BitSet();
    for (Part part : contest.parts()) {
      counted.set(part.number(), !part.isTotal());
    }
    if (counted.cardinality() > 1) {
      BitSet[] own = new BitSet[all.size()];
      for (int i = 0; i < own.length; i++) {
        own[i] = all.get(i).areas(counted);
      }
      find(own, counted);
    }
  }

  /** Takes a file for an area, where the areas of some file were added up. */
  private void findByFile() {
    Map<String, Integer> files = new HashMap<>();
    for (Part part : contest.parts()) {
      files.putIfAbsent(part.place().file(), files.size());
    }
    if (files.size() > 1) {
      BitSet[] own = new BitSet[all.size()];
      for (int i = 0; i < own.length; i++) {
        own[i] = new BitSet();
        for (CandidacyBuilder.PartVotes votes : all.get(i).parts()) {
          own[i].set(files.getOrDefault(votes.place().file(), 0));
        }
      }
      BitSet counted = new BitSet();
      counted.set(0, files.size());
      find(own, counted);
    }
  }

  private void find(BitSet[] own, BitSet counted) {
    int areas = counted.cardinality();
    BitSet partly = new BitSet();
    for (int i = 0; i < own.length; i++) {
      partly.set(i, own[i].cardinality() < areas);
    }
    if (partly.cardinality() < 2) {
      return;
    }
    AlmostOneNames names = names(all, partly);
    for (int i = partly.nextSetBit(0); i >= 0; i = partly.nextSetBit(i + 1)) {
      if (own[i].cardinality() * MOST_SPELLINGS >= areas && !inParts.get(i)) {
        complete(i, names.of(i), own, counted);
      }
    }
    if (partly.cardinality() == own.length && inParts.cardinality() < own.length) {
      found.clear();
    }
  }

  /** Looks among those with almost the same name for whoever has the areas that somebody lacks. */
  private void complete(int person, BitSet alike, BitSet[] own, BitSet counted) {
    BitSet lacking = (BitSet) counted.clone();
    lacking.andNot(own[person]);
    List<Integer> group = new ArrayList<>(List.of(person));
    for (int i = alike.nextSetBit(0); i >= 0 && !lacking.isEmpty(); i = alike.nextSetBit(i + 1)) {
      if (!own[i].isEmpty() && isWithin(own[i], lacking) && mayBeOne(all.get(person), all.get(i))) {
        lacking.andNot(own[i]);
        group.add(i);
      }
    }
    if (lacking.isEmpty()) {
      List<CandidacyBuilder> people = new ArrayList<>();
      for (int each : group) {
        inParts.set(each);
        people.add(all.get(each));
      }
      found.add(people);
    }
  }

  private static boolean isWithin(BitSet own, BitSet lacking) {
    for (int i = own.nextSetBit(0); i >= 0; i = own.nextSetBit(i + 1)) {
      if (!lacking.get(i)) {
        return false;
      }
    }
    return true;
  }

  private static AlmostOneNames names(List<CandidacyBuilder> all, BitSet some) {
    String[] names = new String[all.size()];
    Arrays.fill(names, "");
    for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
      names[i] = NameKey.of(all.get(i).name()).text();
    }
    return new AlmostOneNames(names, true);
  }

  /** Returns whether nothing but the name tells two people apart. */
  private static boolean mayBeOne(CandidacyBuilder one, CandidacyBuilder other) {
    return agree(one.id(), other.id())
        && agree(one.attributes().get(Attributes.SLATE), other.attributes().get(Attributes.SLATE))
        && agree(one.attributes().get(Attributes.GENDER), other.attributes().get(Attributes.GENDER))
        && one.role() == other.role();
  }

  private static boolean agree(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /**
   * Returns whether such people may be found by the areas of each, of which only the number is
   * known.
   *
   * @param areas how many a candidate has, by the line of its first row
   */
  static boolean mayBe(ContestBuilder contest, Map<Long, Long> areas) {
    List<CandidacyBuilder> all = contest.candidacies();
    long[] sizes = new long[all.size()];
    long most = 0;
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = areas.getOrDefault(all.get(i).place().line(), 0L);
      most = Math.max(most, sizes[i]);
    }
    BitSet partly = new BitSet();
    for (int i = 0; i < sizes.length; i++) {
      partly.set(i, sizes[i] < most);
    }
    if (partly.cardinality() < 2) {
      return false;
    }
    AlmostOneNames names = names(all, partly);
    for (int i = partly.nextSetBit(0); i >= 0; i = partly.nextSetBit(i + 1)) {
      if (sizes[i] * MOST_SPELLINGS >= most && areTogether(i, names.of(i), all, sizes, most)) {
        return true;
      }
    }
    return false;
  }

  private static boolean areTogether(
      int person, BitSet alike, List<CandidacyBuilder> all, long[] sizes, long most) {
    long together = sizes[person];
    for (int i = alike.nextSetBit(0); i >= 0; i = alike.nextSetBit(i + 1)) {
      boolean fits = sizes[person] + sizes[i] <= most;
      together += fits && mayBeOne(all.get(person), all.get(i)) ? sizes[i] : 0;
    }
    return together >= most;
  }

  private boolean isBefore(CandidacyBuilder one, CandidacyBuilder other) {
    for (CandidacyBuilder each : all) {
      if (each == one || each == other) {
        return each == one;
      }
    }
    return false;
  }

  private void tell(Problems problems) {
    for (List<CandidacyBuilder> people : found) {
      CandidacyBuilder first = people.get(0);
      for (CandidacyBuilder other : people.subList(1, people.size())) {
        boolean later = isBefore(first, other);
        CandidacyBuilder above = later ? first : other;
        CandidacyBuilder below = later ? other : first;
        problems.error(
            below.place(),
            Rule.SPELT_ALIKE,
            "candidate: "
                + Shown.quoted(below.name())
                + " of "
                + Shown.quoted(contest.name())
                + " may be "
                + Shown.quoted(above.name())
                + " on line "
                + above.place().line()
                + (above.place().file().equals(below.place().file())
                    ? ""
                    : " of " + above.place().file())
                + (contest.isAddedUp()
                    ? ": no file has both, and together they are in all; "
                    : ": no area has both, and together they have all areas; ")
                + AliasesFile.option(below.name(), above.name())
                + ", --warn spelt-alike counts two");
      }
    }
  }
}
