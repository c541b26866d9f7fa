package nectally.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.csv.Glob;
import nectally.csv.Nearest;
import nectally.model.Role;

/**
 * A user's word on what rows of a certain name are: {@code total=All wards}.
 *
 * @param text a pattern for the name, as {@link Glob} has it
 */
public record RowRule(Role role, String text) {

  /**
   * Reads {@code ROLE=TEXT}.
   *
   * @throws IllegalArgumentException if it has no such form or there is no such role; the message
   *     tells a user what to write
   */
  public static RowRule parse(String text) {
    int equals = text.indexOf('=');
    Optional<Role> role = equals < 0 ? Optional.empty() : Role.named(text.substring(0, equals));
    if (role.isEmpty() || text.substring(equals + 1).isBlank()) {
      List<String> roles = new ArrayList<>();
      for (Role known : Role.values()) {
        roles.add(known.word());
      }
      String word = text.substring(0, Math.max(0, equals));
      throw new IllegalArgumentException(
          "row \""
              + text
              + "\": expected ROLE=TEXT"
              + (role.isEmpty() ? Nearest.suggestion(word, roles) : "")
              + "; the roles are "
              + String.join(", ", roles));
    }
    return new RowRule(role.get(), text.substring(equals + 1).strip());
  }

  /** Returns the rule as a user writes it. */
  @Override
  public String toString() {
    return role.word() + "=" + text;
  }
}
