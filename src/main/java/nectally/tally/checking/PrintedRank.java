package nectally.tally.checking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rank as a file prints it: {@code 2}, {@code 2=}, {@code =2}, {@code 2nd}, {@code joint 2nd},
 * {@code T2} or {@code 2.0}, and so in other languages: {@code 2ème ex aequo}, {@code 2.º}, {@code
 * Platz 2}, {@code 第2位}.
 *
 * @param number the place, whatever it is worth
 * @param joint whether it says that others have the same place
 */
record PrintedRank(int number, boolean joint) {

  private static final String JOINT =
      "=|joint|jointly|equal|tied|tie|t|ex ?[aæ]e?quo|gleichauf|geteilt|gedeeld|empatad[oa]|empate"
          + "|a pari merito|pari merito|delt|delad|cydradd|remis|поровну|同";

  private static final String PLACE =
      "no\\.?|nr\\.?|#|№|rank|place|pos\\.?|position|rang|platz|place|puesto|posto|lugar|posición"
          + "|posição|posizione|plaats|plats|plass|plads|miejsce|místo|место|місце|safle|sija|第";

  private static final String ORDINAL =
      "\\.0+|[.°ºª]+|st|nd|rd|th|er|ère|ere|re|e|è|ème|eme|nde|ste|de|ter|te|o|a|:a|:e|af|il|ail"
          + "|ydd|ed|fed|eg|\\.?-?[йяоеы]|位|名";

  /** Places in words and in Roman figures, each at its number. */
  private static final List<String> WORDS =
      List.of(
          "first|i",
          "second|ii",
          "third|iii",
          "fourth|iv",
          "fifth|v",
          "sixth|vi",
          "seventh|vii",
          "eighth|viii",
          "ninth|ix",
          "tenth|x",
          "eleventh|xi",
          "twelfth|xii");

  private static final Pattern RANK =
      Pattern.compile(
          String.format(
              "(?:(?<before>%1$s)[ -]*)?(?:(?:%2$s)[ -]*)?(?<also>=)?(?:(?<number>\\d{1,9})(?:%3$s)?|"
                  + "(?<word>%4$s))[ -]*(?:%2$s)? *(?<after>\\(?(?:%1$s)\\)?)?",
              JOINT, PLACE, ORDINAL, String.join("|", WORDS)));

  /** Returns the rank; empty where it cannot be read as one. */
  static Optional<PrintedRank> parse(String text) {
    Matcher matcher = RANK.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean joint =
        matcher.group("before") != null
            || matcher.group("also") != null
            || matcher.group("after") != null;
    String word = matcher.group("word");
    int number = word == null ? Integer.parseInt(matcher.group("number")) : ofWord(word);
    return Optional.of(new PrintedRank(number, joint));
  }

  private static int ofWord(String word) {
    int number = 1;
    while (!List.of(WORDS.get(number - 1).split("[|]", -1)).contains(word)) {
      number++;
    }
    return number;
  }

  /** Returns whether a candidate has this rank; who shares one may be printed without saying so. */
  boolean holds(int rank, boolean shared) {
    return number == rank && (shared || !joint);
  }
}
