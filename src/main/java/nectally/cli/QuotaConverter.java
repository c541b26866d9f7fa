package nectally.cli;

import nectally.model.Quota;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code --quota gender:F=50%}. */
final class QuotaConverter implements ITypeConverter<Quota> {

  @Override
  public Quota convert(String value) {
    try {
      return Quota.parse(value);
    } catch (IllegalArgumentException problem) {
      throw new TypeConversionException(problem.getMessage());
    }
  }
}
