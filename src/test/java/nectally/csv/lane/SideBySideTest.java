package nectally.csv.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SideBySideTest {

  private final AtomicInteger done = new AtomicInteger();

  private void fail(Error fault) {
    done.incrementAndGet();
    throw fault;
  }

  @Test
  void whatGoesWrongInAnyJobIsThrownWhenAllAreDone() {
    Error fault = new OutOfMemoryError("Java heap space");
    for (int wrong = 0; wrong < 3; wrong++) {
      done.set(0);
      Runnable[] jobs = {done::incrementAndGet, done::incrementAndGet, done::incrementAndGet};
      jobs[wrong] = () -> fail(fault);
      assertThatThrownBy(() -> SideBySide.run("jobs", List.of(jobs))).isSameAs(fault);
      assertThat(done).hasValue(3);
    }
  }

  @Test
  void allAreDone() {
    SideBySide.run("jobs", List.of(done::incrementAndGet));
    SideBySide.run("jobs", List.of(done::incrementAndGet, done::incrementAndGet));
    assertThat(done).hasValue(3);
  }
}
