package nectally.input;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import nectally.model.Attributes;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;
import org.jspecify.annotations.Nullable;

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
  private final @Nullable String[] keys;
  private final BitSet inParts = new BitSet();
  private final List<List<CandidacyBuilder>> found = new ArrayList<>();

  private PeopleInParts(ContestBuilder contest) {
    this.contest = contest;
    all = contest.candidacies();
    keys = new String[all.size()];
  }

  /** Reports those who are likely one. */
  static void check(ContestBuilder contest, Problems problems) {
    BitSet counted = new BitSet();
    for (Part part : contest.parts()) {
      counted.set(part.number(), !part.isTotal());
    }
    if (counted.cardinality() > 1 && !contest.isAddedUp() && contest.candidacies().size() > 1) {
      PeopleInParts people = new PeopleInParts(contest);
      people.find(counted);
      people.tell(problems);
    }
  }

  private void find(BitSet counted) {
    int areas = counted.cardinality();
    BitSet[] own = new BitSet[all.size()];
    int whole = 0;
    for (int i = 0; i < own.length; i++) {
      own[i] = all.get(i).areas(counted);
      whole += own[i].cardinality() == areas ? 1 : 0;
    }
    if (own.length - whole < 2) {
      return;
    }
    for (int i = 0; i < own.length; i++) {
      int size = own[i].cardinality();
      if (size < areas && size * MOST_SPELLINGS >= areas && !inParts.get(i)) {
        complete(i, own, counted);
      }
    }
    if (whole == 0 && inParts.cardinality() < own.length) {
      found.clear();
    }
  }

  /** Looks for those who have the areas that somebody lacks. */
  private void complete(int person, BitSet[] own, BitSet counted) {
    BitSet lacking = (BitSet) counted.clone();
    lacking.andNot(own[person]);
    List<Integer> group = new ArrayList<>(List.of(person));
    for (int i = 0; i < own.length && !lacking.isEmpty(); i++) {
      int size = own[i].cardinality();
      boolean fits = i != person && size > 0 && size <= lacking.cardinality();
      if (fits && isWithin(own[i], lacking) && mayBeOne(person, i)) {
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

  private boolean mayBeOne(int one, int other) {
    return mayBeOne(all.get(one), all.get(other)) && AlmostOneName.is(key(one), key(other));
  }

  private String key(int person) {
    String key = keys[person];
    if (key == null) {
      key = AlmostOneName.key(all.get(person));
      keys[person] = key;
    }
    return key;
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
    long most = 0;
    for (CandidacyBuilder candidacy : all) {
      most = Math.max(most, areas.getOrDefault(candidacy.place().line(), 0L));
    }
    PeopleInParts people = new PeopleInParts(contest);
    for (int i = 0; i < all.size(); i++) {
      long size = areas.getOrDefault(all.get(i).place().line(), 0L);
      if (size < most && size * MOST_SPELLINGS >= most) {
        long together = size;
        for (int k = 0; k < all.size() && together < most; k++) {
          long other = areas.getOrDefault(all.get(k).place().line(), 0L);
          boolean fits = k != i && size + other <= most;
          together += fits && people.mayBeOne(i, k) ? other : 0;
        }
        if (together >= most) {
          return true;
        }
      }
    }
    return false;
  }

  private void tell(Problems problems) {
    for (List<CandidacyBuilder> people : found) {
      CandidacyBuilder first = people.get(0);
      for (CandidacyBuilder other : people.subList(1, people.size())) {
        boolean later = other.place().line() > first.place().line();
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
                + ": no area has both, and together they have all areas; --aliases FILE with the"
                + " lines "
                + Shown.quoted("name,same_as")
                + " and "
                + Shown.quoted(below.name() + "," + above.name())
                + " makes them one, --warn spelt-alike counts two");
      }
    }
  }
}
