package nectally.input;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nectally.csv.Glob;

/** Which contests a user asked for, and which of the names asked for no contest has. */
final class ContestFilter {

  private final List<String> patterns;
  private final List<Glob> globs = new ArrayList<>();
  private final BitSet found = new BitSet();
  private final Set<String> contests = new LinkedHashSet<>();

  /** Wants the contests that any of {@code patterns} matches; all where there are none. */
  ContestFilter(List<String> patterns) {
    this.patterns = patterns;
    for (String pattern : patterns) {
      globs.add(new Glob(pattern));
    }
  }

  /** Returns whether all contests are wanted. */
  boolean isOpen() {
    return globs.isEmpty();
  }

  /**
   * Returns whether a contest is wanted: by its name, by what it is split by, or by both as tables
   * call it, {@code Park / North}.
   *
   * @param parts values that split the contest, blank for none
   */
  boolean wants(String contest, List<String> parts) {
    boolean wanted = globs.isEmpty();
    for (int i = 0; i < globs.size(); i++) {
      boolean matches = globs.get(i).matches(contest);
      for (String part : parts) {
        matches |=
            !part.isEmpty()
                && (globs.get(i).matches(part) || globs.get(i).matches(contest + " / " + part));
      }
      found.set(i, found.get(i) || matches);
      wanted |= matches;
    }
    if (!globs.isEmpty()) {
      contests.add(contest);
    }
    return wanted;
  }

  /** Returns which patterns matched nothing, with the contests that there are. */
  List<UnknownContest> unknown() {
    List<UnknownContest> unknown = new ArrayList<>();
    for (int i = 0; i < globs.size(); i++) {
      if (!found.get(i)) {
        unknown.add(new UnknownContest(patterns.get(i), List.copyOf(contests)));
      }
    }
    return unknown;
  }
}
