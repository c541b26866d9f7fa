package nectally.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nectally.model.Attributes;
import nectally.model.Gender;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * What single letters in a column of genders mean, which depends on the others: beside an {@code H}
 * for a man an {@code M} is a woman in Spanish (mujer), and a {@code V} is a woman in Dutch (vrouw)
 * and a man in Spanish (varón).
 */
final class GenderLetters {

  /**
   * Letters that are a woman wherever they stand beside an M: kobieta, kvinna, žena, женщина,
   * γυναίκα.
   */
  private static final Set<String> WOMAN = Set.of("K", "\u017D", "Z", "\u0416", "\u0393");

  /** Letters that are a man: Cyrillic М and Ч (мужчина, чоловік), Greek Α (άνδρας). */
  private static final Set<String> MAN = Set.of("\u041C", "\u0427", "\u0391");

  /** Letters of women beside which an F may be a man, where there is no M. */
  private static final Map<String, String> BESIDE_MEN =
      Map.of("N", "a man (férfi beside nő)", "B", "a man (fear beside bean)");

  /** Letters of two meanings beside an M where nothing else tells: vrouw or varón, and so on. */
  private static final Map<String, String> EITHER =
      Map.of(
          "V", "a woman (vrouw) or a man (varón)",
          "N", "a woman (nainen) or neither",
          "D", "a woman (donna) or neither (divers)");

  private final Map<String, String> said;
  private final Set<String> values = new TreeSet<>();
  private final Map<String, String> meanings = new HashMap<>();
  private final Set<RowSource> sources = Collections.newSetFromMap(new IdentityHashMap<>());
  private Optional<CandidacyBuilder> first = Optional.empty();
  private Optional<String> unsure = Optional.empty();
  private String options = "--gender M=F or --gender M=M says which";

  /**
   * Knows of no candidates yet.
   *
   * @param said what the user says of words or letters, in upper case
   */
  GenderLetters(Map<String, String> said) {
    this.said = said;
  }

  /**
   * Reads the letters of an election's candidates as what they mean.
   *
   * @param said what the user says of words or letters, in upper case
   * @return what those that changed mean
   */
  static Map<String, String> settle(
      List<ContestBuilder> contests, Map<String, String> said, Problems problems) {
    GenderLetters letters = new GenderLetters(said);
    for (ContestBuilder contest : contests) {
      letters.see(contest);
    }
    if (letters.first.isEmpty()) {
      return Map.of();
    }
    letters.decide(title(letters.first.get()));
    letters.report(letters.first.get().place(), problems);
    if (!letters.meanings.isEmpty()) {
      for (ContestBuilder contest : contests) {
        for (CandidacyBuilder candidacy : contest.candidacies()) {
          candidacy.attributes().replace(Attributes.GENDER, letters.meanings);
        }
      }
    }
    return letters.meanings;
  }

  /** Says which words of a user nobody has: neither read as they say nor known without that. */
  static void tell(Set<String> said, Set<String> read, NamesInVain vain) {
    for (String word : new TreeSet<>(said)) {
      boolean isFound = read.stream().anyMatch(word::equalsIgnoreCase);
      String known = Gender.normalise(word);
      if (!isFound && !known.equals(Gender.FEMALE) && !known.equals(Gender.MALE)) {
        vain.add(
            new NameInVain(
                "--gender",
                word,
                NameInVain.Weight.WARNING,
                Rule.UNKNOWN_VALUE,
                "nobody has " + Shown.quoted(word) + " for a gender"));
      }
    }
  }

  /** Notes what the candidates of a contest have; returns whether any of it is new. */
  private boolean see(ContestBuilder contest) {
    boolean any = false;
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      String value = candidacy.attributes().get(Attributes.GENDER);
      if (!value.isEmpty()) {
        sources.add(candidacy.source());
        any |= values.add(value);
        first = first.isEmpty() ? Optional.of(candidacy) : first;
      }
    }
    return any;
  }

  /**
   * Returns whether the letters mean what they are, as far as this contest and those that were
   * asked about before show it; never again after they did not.
   */
  boolean arePlain(ContestBuilder contest) {
    if (see(contest) && first.isPresent()) {
      decide(title(first.get()));
    }
    return meanings.isEmpty() && unsure.isEmpty();
  }

  /** Returns rows of other values of one column with the letters read as what they mean. */
  static List<String> settle(List<String> values, String title, Place place, Problems problems) {
    GenderLetters letters = new GenderLetters(Map.of());
    letters.values.addAll(values);
    letters.decide(title);
    letters.report(place, problems);
    List<String> settled = new ArrayList<>();
    for (String value : values) {
      settled.add(letters.meanings.getOrDefault(value, value));
    }
    return settled;
  }

  private static String title(CandidacyBuilder candidacy) {
    int at = candidacy.attributes().names().indexOf(Attributes.GENDER);
    List<String> titles = candidacy.source().attributes();
    return at >= 0 && at < titles.size() ? titles.get(at) : Attributes.GENDER;
  }

  private void report(Place place, Problems problems) {
    unsure.ifPresent(
        why ->
            problems.error(
                place,
                Rule.UNSURE_GENDER,
                why + "; " + options + ", --map gender= leaves the column out"));
  }

  private void decide(String title) {
    for (String value : values) {
      String meaning = said.get(value.toUpperCase(Locale.ROOT));
      if (meaning != null) {
        meanings.put(value, meaning);
      }
    }
    if (!meanings.isEmpty()) {
      // Who says what one letter means leaves the other two-edged ones to the usual reading.
      if (values.contains("H")) {
        meanings.putIfAbsent("H", Gender.MALE);
      }
      return;
    }
    boolean hasWoman = values.contains(Gender.FEMALE);
    for (String value : values) {
      if (MAN.contains(value)) {
        meanings.put(value, Gender.MALE);
      } else if (WOMAN.contains(value) && !hasWoman) {
        meanings.put(value, Gender.FEMALE);
      } else if (value.equals("H")) {
        meanings.put("H", Gender.MALE);
        beside(hasWoman);
      } else if (EITHER.containsKey(value) && !hasWoman && !values.contains("H")) {
        twoEdged(value, header(title));
      } else if (value.equals("E") && values.contains("K") && !values.contains("M")) {
        meanings.put("E", Gender.MALE);
      } else if (BESIDE_MEN.containsKey(value)
          && isLetter(Gender.FEMALE)
          && !values.contains("M")) {
        unsure =
            Optional.of(
                "gender: F beside " + value + " may be a woman or " + BESIDE_MEN.get(value));
        options = "--gender F=F or --gender F=M --gender " + value + "=F says which";
      }
    }
    boolean isAlone = values.contains("M") && !hasWoman && meanings.isEmpty();
    if (isAlone && header(title).equals("es") && unsure.isEmpty() && values.size() == 1) {
      unsure =
          Optional.of(
              "gender: every M under \""
                  + title
                  + "\" may be a woman (mujer) or a man"
                  + " (masculino)");
    }
  }

  /** Reads an M beside an H, unless all that are M are words for a man. */
  private void beside(boolean hasWoman) {
    boolean isMixed = isWritten(Gender.MALE, false);
    if (!isLetter(Gender.MALE)) {
      return;
    }
    if (!hasWoman && !isMixed) {
      meanings.put(Gender.MALE, Gender.FEMALE);
    } else {
      unsure =
          Optional.of(
              hasWoman
                  ? "gender: F, H and M together may be women, men and either"
                  : "gender: H and M beside a word for a man may be a man and a woman");
    }
  }

  /** Returns whether some value is a letter, as far as the files show. */
  private boolean isLetter(String sex) {
    return values.contains(sex) && (isWritten(sex, true) || !isWritten(sex, false));
  }

  /** Returns whether files write women or men as a letter, or as words. */
  private boolean isWritten(String sex, boolean asLetter) {
    boolean is = false;
    for (RowSource source : sources) {
      for (String text : source.genders()) {
        is |= (text.strip().length() == 1) == asLetter && Gender.normalise(text).equals(sex);
      }
    }
    return is;
  }

  private void twoEdged(String letter, String language) {
    if (letter.equals("V") && language.equals("nl")) {
      meanings.put("V", Gender.FEMALE);
    } else if (letter.equals("V") && language.equals("es")) {
      meanings.put("V", Gender.MALE);
      if (values.contains("M")) {
        meanings.put("M", Gender.FEMALE);
      }
    } else if (letter.equals("N") && language.equals("fi")) {
      meanings.put("N", Gender.FEMALE);
    } else if (letter.equals("D") && (language.equals("it") || values.contains("U"))) {
      meanings.put("D", Gender.FEMALE);
      if (values.contains("U")) {
        meanings.put("U", Gender.MALE);
      }
    } else if (!(letter.equals("D") && language.equals("de")) && values.contains("M")) {
      unsure = Optional.of("gender: " + letter + " beside M may be " + EITHER.get(letter));
      options = "--gender " + letter + "=F or --gender M=F says which letter is a woman";
    }
  }

  /** Returns the language of a header where it tells one; else nothing. */
  private static String header(String title) {
    return switch (FieldWords.letters(title)) {
      case "geslacht", "mv", "vm", "mvx" -> "nl";
      case "sexo", "hm", "mh" -> "es";
      case "sesso" -> "it";
      case "geschlecht", "mwd", "wmd", "mdw", "mw", "wm", "anrede" -> "de";
      case "sukupuoli" -> "fi";
      default -> "";
    };
  }
}
