package nectally.input;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nectally.model.Role;

/** Names that a blank or a spoilt vote is called by, whoever counts it. */
public final class NobodysNames {

  private static final Set<Role> ROLES =
      EnumSet.of(Role.BLANK, Role.SPOILT, Role.UNDER_VOTE, Role.OVER_VOTE);

  /** What programs write where nothing is known. */
  private static final String NOTHING =
      """

      na
      n/a
      n.a.
      #n/a
      n/d
      nan
      null
      -
      --
      ---
      \u2013
      \u2014
      .
      ..
      ...
      ?
      missing
      (blank)
      """;

  /** What people answer who mark nobody; somebody may mean a name by it all the same. */
  private static final String NONE =
      """

      unknown
      unbekannt
      inconnu
      none
      nobody
      no one
      nil
      keine
      keiner
      niemand
      aucun
      aucune
      personne
      ninguno
      ninguna
      nadie
      nessuno
      nenhum
      ninguém
      geen
      ingen
      nikt
      """;

  private static final Set<Role> SUMS = EnumSet.of(Role.TOTAL, Role.BALLOTS, Role.ELECTORATE);

  /**
   * Whether a name is such a word, or one for votes that are left out; somebody may be called so
   * all the same.
   */
  public static final Predicate<String> ARE =
      new Predicate<>() {
        @Override
        public boolean test(String name) {
          if (isIn(NONE, name)) {
            return true;
          }
          Optional<RowWords.Word> word = RowWords.of(name);
          return word.isPresent()
              && (ROLES.contains(word.get().role())
                  || (word.get().role() == Role.DROP && !word.get().unsure()));
        }
      };

  /** Whether a name is what programs write where nothing is known. */
  public static final Predicate<String> ARE_NOTHING =
      new Predicate<>() {
        @Override
        public boolean test(String name) {
          return isIn(NOTHING, name);
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

  private static boolean isIn(String words, String name) {
    return words.contains('\n' + name.strip().toLowerCase(Locale.ROOT) + '\n');
  }
}
