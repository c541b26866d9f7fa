package nectally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import nectally.model.Place;
import nectally.problem.Diagnostic;
import nectally.problem.Rule;
import org.junit.jupiter.api.Test;

class VoiceTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Voice voice = new Voice(err, false);

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aFileNameCannotForgeAMessage() {
    Place place = new Place("a\n2014.csv:1: error: forged\u001B[1m");
    voice.tell(
        List.of(new Diagnostic(place, Diagnostic.Severity.ERROR, Rule.EMPTY_FILE, "empty")), 0);
    assertThat(said())
        .isEqualTo("a 2014.csv:1: error: forged\uFFFD[1m: error: empty [empty-file]\n");
  }

  @Test
  void nothingThatATerminalObeysIsSaid() {
    String harmful = "\0\u0007\u001B\u009D\u202A\u202E\u2066\u2069\u200B\u200E\u200F\u061C\uFEFF";
    voice.note(List.of(harmful));
    assertThat(said()).isEqualTo("note: " + "\uFFFD".repeat(harmful.length()) + "\n");
  }

  @Test
  void twentyAreToldAndTheRestIsCounted() {
    Diagnostic one =
        new Diagnostic(new Place("a"), Diagnostic.Severity.ERROR, Rule.EMPTY_FILE, "empty");
    voice.tell(Collections.nCopies(25, one), 1_000_000);
    assertThat(said().lines()).hasSize(21).last().isEqualTo("and 1000005 more");
  }
}
