package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nectally.model.Marks;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.api.Test;

class MappingsTest {

  @Test
  void aMappingGoesBeforeAllNames() throws UnusableInputException {
    String text = "contest,ward,candidate,votes,valid\nX,W,A,1,2\nX,V,B,3,4\n";
    assertThat(
            Reads.described(Reads.text(text, Reads.mapped("contest=ward", "votes=Valid").build())))
        .isEqualTo("W: A 2\nV: B 4");
  }

  @Test
  void aMappedColumnIsNoOtherField() throws UnusableInputException {
    String text = "ward,candidate,votes\nN,A,1\nS,A,3\n";
    assertThat(Reads.described(Reads.text(text, Reads.mapped("area=ward").build())))
        .isEqualTo("standard input: A 4");
  }

  @Test
  void partsThatAreNotBlankAreJoined() throws UnusableInputException {
    String text =
        "council,ward,candidate,slate,votes\nAdur,Mash,A,C,1\nBath,,A,,3\nBath,,A,Lab,4\n";
    ReadingOptions options =
        Reads.mapped("contest=council + ward", "candidate=candidate+slate").build();
    assertThat(Reads.described(Reads.text(text, options)))
        .isEqualTo("Adur / Mash: A / C 1 (C)\nBath: A 3, A / Lab 4 (Lab)");
  }

  @Test
  void aColumnMayHaveAPlusInItsName() throws UnusableInputException {
    String text = "candidate,18+,votes\nA,7,1\n";
    assertThat(Reads.described(Reads.text(text, Reads.mapped("votes=18+").build())))
        .isEqualTo("standard input: A 7");
  }

  @Test
  void mappedColumnsStayAttributes() throws UnusableInputException {
    String text = "candidate,votes,Party name,Party abbreviation\nA,7,Labour,Lab\n";
    Reading reading = Reads.text(text, Reads.mapped("slate=Party abbreviation").build());
    assertThat(reading.election().contests().get(0).candidacies().get(0).attributes())
        .hasToString("{party name=Labour, slate=Lab, party abbreviation=Lab}");
  }

  @Test
  void theFirstMappingThatAFileCanUseIsUsed() throws UnusableInputException {
    ReadingOptions options =
        Reads.mapped("slate=party_abbr", "slate=Party abbr", "bloc=Camp").build();
    Reading reading = Reads.text("candidate,votes,Party abbr\nA,7,Lab\n", options);
    assertThat(Reads.described(reading)).isEqualTo("standard input: A 7 (Lab)");
    assertThat(reading.unusedMappings()).containsExactly(FieldMapping.parse("bloc=Camp"));
  }

  @Test
  void anUnusedMappingIsKnownWhenReadingFails() {
    ReadingOptions options = Reads.mapped("votes=Votse").build();
    assertThatThrownBy(() -> Reads.text("candidate,Kreuze\nA,7\n", options))
        .isInstanceOfSatisfying(
            UnusableResultsException.class,
            e -> assertThat(e.unusedMappings()).containsExactly(FieldMapping.parse("votes=Votse")));
    assertThatThrownBy(() -> Reads.text("", options))
        .isInstanceOfSatisfying(
            UnusableResultsException.class, e -> assertThat(e.unusedMappings()).isEmpty());
  }

  @Test
  void aMappingIsFieldEqualsColumn() {
    FieldMapping mapping = FieldMapping.parse(" Party = a+b ");
    assertThat(mapping).hasToString("slate=a+b");
    assertThat(mapping.columns()).isEqualTo(List.of("a", "b"));
    assertThatThrownBy(() -> FieldMapping.parse("votes"))
        .hasMessage("mapping \"votes\": expected FIELD=COLUMN, FIELD=COLUMN+COLUMN or FIELD=");
    assertThat(FieldMapping.parse("votes =")).hasToString("votes=");
    assertThatThrownBy(() -> FieldMapping.parse("vots=a"))
        .hasMessageStartingWith(
            "mapping \"vots=a\": no field is called \"vots\"; did you mean \"votes\"?; the fields"
                + " are contest, candidate,");
  }

  @Test
  void aColumnOfNominationsHoldsNominations() throws UnusableInputException {
    assertThat(marks("candidate,nominations\nA,1\n")).isEqualTo(Marks.NOMINATIONS);
    assertThat(marks("candidate,votes,nominations\nA,1,2\n")).isEqualTo(Marks.VOTES);
    assertThat(marks("candidate,CLP Nominations\nA,1\n", "votes=clp nominations"))
        .isEqualTo(Marks.NOMINATIONS);
    assertThat(marks("candidate,votes,nominations\nA,1,2\n", "votes=nominations"))
        .isEqualTo(Marks.NOMINATIONS);
  }

  private static Marks marks(String text, String... mappings) throws UnusableInputException {
    return Reads.text(text, Reads.mapped(mappings).build()).election().contests().get(0).marks();
  }

  @Test
  void theLaterOfTwoColumnsForOneFieldHolds() {
    ReadingOptions options = Reads.mapped("votes=early", "votes=late").build();
    assertThat(Reads.problems("candidate,early,late\nA,1,2\n", options))
        .isEqualTo("usable: standard input: A 2");
    assertThat(Reads.problems("candidate,early\nA,1\n", options))
        .isEqualTo("usable: standard input: A 1");
  }
}
