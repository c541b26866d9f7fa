package nectally.cli;

import java.util.Locale;
import java.util.StringJoiner;
import nectally.report.Format;
import nectally.tally.winners.QuotaOrder;
import nectally.tally.winners.Unmet;
import nectally.tally.winners.VacancyRules;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of a few words, written as SPEC 3 writes them: {@code by-election}, in any case.
 *
 * @param <E> the choices
 */
abstract class WordConverter<E extends Enum<E>> implements ITypeConverter<E> {

  private final Class<E> choices;

  WordConverter(Class<E> choices) {
    this.choices = choices;
  }

  @Override
  public E convert(String value) {
    StringJoiner words = new StringJoiner(", ");
    for (E choice : choices.getEnumConstants()) {
      String word = choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (word.equals(value.toLowerCase(Locale.ROOT))) {
        return choice;
      }
      words.add(word);
    }
    throw new TypeConversionException("expected one of " + words + ", not \"" + value + "\"");
  }

  /** Reads {@code --format}. */
  static final class OfFormat extends WordConverter<Format> {
    OfFormat() {
      super(Format.class);
    }
  }

  /** Reads {@code --quota-order}. */
  static final class OfQuotaOrder extends WordConverter<QuotaOrder> {
    OfQuotaOrder() {
      super(QuotaOrder.class);
    }
  }

  /** Reads {@code --unmet}. */
  static final class OfUnmet extends WordConverter<Unmet> {
    OfUnmet() {
      super(Unmet.class);
    }
  }

  /** Reads {@code --winners}. */
  static final class OfWinners extends WordConverter<CountingOptions.WinnersFrom> {
    OfWinners() {
      super(CountingOptions.WinnersFrom.class);
    }
  }

  /** Reads {@code --rule}. */
  static final class OfFilling extends WordConverter<VacancyRules.Filling> {
    OfFilling() {
      super(VacancyRules.Filling.class);
    }
  }

  /** Reads {@code --unrestored}. */
  static final class OfUnrestored extends WordConverter<VacancyRules.Unrestored> {
    OfUnrestored() {
      super(VacancyRules.Unrestored.class);
    }
  }
}
