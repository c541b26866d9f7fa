package nectally.cli;

import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads an option's value with the parser of another layer; its refusal is the parser's message.
 *
 * <p>A class of its own, as are all that implement interfaces of picocli: a lambda would keep that
 * interface out of the archive of loaded classes.
 *
 * @param parser throws IllegalArgumentException with words for the user
 * @param <T> what it reads
 */
record ParsingConverter<T>(Function<String, T> parser) implements ITypeConverter<T> {

  @Override
  public T convert(String text) {
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException problem) {
      throw new TypeConversionException(problem.getMessage());
    }
  }
}
