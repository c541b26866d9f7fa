package nectally.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttributesTest {

  private final Attributes attributes =
      Attributes.of(List.of("slate", "home region", "gender"), List.of("Left", "North", " "));

  @Test
  void aColumnIsFoundHoweverItsNameIsSpelt() {
    assertThat(attributes.get(" Home\n REGION ")).contains("North");
  }

  @Test
  void aBlankValueIsUnknownButItsColumnIsThere() {
    assertThat(attributes.get("gender")).isEmpty();
    assertThat(attributes.has("gender")).isTrue();
    assertThat(attributes.has("age")).isFalse();
    assertThat(attributes.get("age")).isEmpty();
  }

  @Test
  void namesAndValuesMustBeOfOneLength() {
    assertThatThrownBy(() -> Attributes.of(List.of("a"), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 names, 0 values");
  }

  @Test
  void equalContentIsEqual() {
    Attributes same =
        Attributes.of(List.of("slate", "home region", "gender"), List.of("Left", "North", " "));
    assertThat(attributes).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(Attributes.NONE);
    assertThat(attributes).hasToString("{slate=Left, home region=North, gender= }");
  }
}
