package nectally.cli;

import java.util.Locale;
import java.util.StringJoiner;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of a few words, written as SPEC 3 writes them: {@code by-election}, in any case.
 *
 * @param <E> the choices
 */
final class WordConverter<E extends Enum<E>> implements ITypeConverter<E> {

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
}
