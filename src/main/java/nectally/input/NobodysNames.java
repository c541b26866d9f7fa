package nectally.input;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nectally.model.Role;

/** Names that a blank or a spoilt vote is called by, whoever counts it. */
public final class NobodysNames {

  private static final Set<Role> ROLES =
      EnumSet.of(Role.BLANK, Role.SPOILT, Role.UNDER_VOTE, Role.OVER_VOTE);

  private static final Set<Role> SUMS = EnumSet.of(Role.TOTAL, Role.BALLOTS, Role.ELECTORATE);

  /**
   * Whether a name is such a word, or one for votes that are left out; somebody may be called so
   * all the same.
   */
  public static final Predicate<String> ARE =
      new Predicate<>() {
        @Override
        public boolean test(String name) {
          Optional<RowWords.Word> word = RowWords.of(name);
          return word.isPresent()
              && (ROLES.contains(word.get().role())
                  || (word.get().role() == Role.DROP && !word.get().unsure()));
        }
      };

  /** Whether a name is what a sum, or the number of ballots or of voters, is called. */
  public static final Predicate<String> ARE_SUMS =
      new Predicate<>() {
        @Override
        public boolean test(String name) {
          Optional<RowWords.Word> word = RowWords.of(name);
          return word.isPresent() && SUMS.contains(word.get().role());
        }
      };

  private NobodysNames() {}
}
