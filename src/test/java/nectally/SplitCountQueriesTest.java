package nectally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The queries that the page shows are those that are run. */
class SplitCountQueriesTest {

  @ParameterizedTest
  @ValueSource(strings = {"sums.sql", "twice.sql"})
  void thePageShowsTheQueryThatIsRun(String name) throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/spark.md"), StandardCharsets.UTF_8);
    String query = Files.readString(Path.of("src/bench/sql", name), StandardCharsets.UTF_8);
    assertThat(page).contains("```sql\n" + query + "```");
  }
}
