package nectally.input;

import java.util.Optional;
import nectally.model.NameKey;

/**
 * Words that tell the states in which one result is published: as it first comes in, as it is
 * declared, and as it is after a recount or a correction.
 */
final class VersionWords {

  /** How late a state comes, the earliest first. */
  enum State {
    FIRST,
    DECLARED,
    CORRECTED
  }

  /** A word of fewer letters counts as a whole, a longer one by how it begins. */
  private static final int SHORTEST_STEM = 6;

  private static final String[] FIRST =
      words(
          """
          preliminar unofficial provis provisional proviso interim partial incomplete uncertified \
          initial original draft estimate projected night before vorlaufig ursprunglich zwischenstand \
          zwischenergebnis hochrechnung wahlnacht wahlabend erstzahlung officieux partiel partielle \
          parcial extraoficial provvisor ufficios parzial inizial voorlopig forelobig foreløbig valnatt \
          valgnatt dros wstepn czastkow gecici ennakko alustav predbezn privremen prozatim\
          """);

  private static final String[] DECLARED =
      words(
          """
          final finals finale finales official certified confirmed validated verified canvass complete \
          declared definitiv definitif approved amtlich endgultig endergebnis bestatigt festgestellt gepruft \
          officiel valide valides validee validees proclame definitie oficial ufficial \
          endelig slutlig terfynol swyddogol ostateczn oficjaln kesin lopullinen vegleges konecn\
          """);

  private static final String[] CORRECTED =
      words(
          """
          recount amended corrected revised adjusted audited rectified after nachzahlung neuauszahlung \
          korrigiert berichtigt recomptage recompte rectifie corrige recuento recontad rectificad \
          corregid recontagem retificad riconteggio rettificat corrett hertelling herteld \
          gecorrigeerd ailgyfrif omrakning omtaelling omtelling fintaelling ponown\
          """);

  private static final String[] NOT =
      words("not non no nicht un pre before vor avant antes prima voor");

  private VersionWords() {}

  /** Returns the state that a text names, if it names one. */
  static Optional<State> of(String text) {
    Optional<State> found = Optional.empty();
    boolean isNot = false;
    for (String word : NameKey.of(text).text().split(" ", -1)) {
      Optional<State> own = ofWord(word);
      boolean isLater = found.isPresent() && own.isPresent() && own.get() != State.FIRST;
      boolean keeps = own.isEmpty() || (isLater && own.get().compareTo(found.get()) < 0);
      found = keeps || found.equals(Optional.of(State.FIRST)) ? found : own;
      isNot |= isIn(NOT, word);
    }
    return isNot && found.isPresent() ? Optional.of(State.FIRST) : found;
  }

  private static Optional<State> ofWord(String word) {
    if (isIn(FIRST, word)) {
      return Optional.of(State.FIRST);
    }
    if (isIn(DECLARED, word)) {
      return Optional.of(State.DECLARED);
    }
    return isIn(CORRECTED, word) ? Optional.of(State.CORRECTED) : Optional.empty();
  }

  private static String[] words(String list) {
    return list.split("\\s+", -1);
  }

  private static boolean isIn(String[] words, String word) {
    for (String known : words) {
      if (word.equals(known) || (known.length() >= SHORTEST_STEM && word.startsWith(known))) {
        return true;
      }
    }
    return false;
  }
}
