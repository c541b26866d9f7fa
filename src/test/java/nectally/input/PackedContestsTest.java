package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import nectally.model.Attributes;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.ContestFacts;
import nectally.model.Election;
import nectally.model.Marks;
import nectally.model.Member;
import nectally.model.Place;
import nectally.model.Published;
import nectally.model.Quota;
import nectally.model.Role;
import nectally.model.RowFacts;
import org.junit.jupiter.api.Test;

class PackedContestsTest {

  private static final String[] TEXTS = {
    "", "Ann Lee", "Žofie Škoda", "林", "\uD83D\uDE00", "É", "a;b\n\"c\"", "Ward 12", "\uD800", " "
  };

  private final Random random = new Random(7);

  @Test
  void whatIsPackedIsUnpackedWhereverItIsKept() {
    for (int mostInMemory : new int[] {0, 1 << 18, 1 << 25}) {
      PackedContests packed = new PackedContests(mostInMemory);
      List<Contest> contests = new ArrayList<>();
      for (int i = 0; i < 6000; i++) {
        contests.add(contest(i));
        packed.append(contests.get(i));
      }
      assertThat(packed).isEqualTo(contests);
      for (String attribute : List.of("slate", "NOTE", "bloc")) {
        assertThat(packed.has(attribute)).isEqualTo(new Election("", contests).has(attribute));
      }
      for (int i = 0; i < 500; i++) {
        int any = random.nextInt(contests.size());
        assertThat(packed.get(any)).isEqualTo(contests.get(any));
      }
    }
  }

  @Test
  void thereIsNoContestBesideThoseThatAreKept() {
    PackedContests packed = new PackedContests();
    assertThat(packed).isEmpty();
    packed.append(contest(0));
    assertThatThrownBy(() -> packed.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> packed.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aVeryLargeContestIsReadOnceForAllWhoLookAtItInTurn() {
    PackedContests packed = new PackedContests();
    List<Contest> contests = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      contests.add(i < 38 ? contest(i) : contest(i, 100_000));
      packed.append(contests.get(i));
    }
    assertThat(packed.get(39)).isEqualTo(contests.get(39)).isSameAs(packed.get(39));
    assertThat(packed.get(38)).isEqualTo(contests.get(38)).isSameAs(packed.get(38));
    assertThat(packed).isEqualTo(contests);
  }

  private Contest contest(int number) {
    return contest(number, 1 + random.nextInt(5));
  }

  private Contest contest(int number, int people) {
    List<Candidacy> candidacies = new ArrayList<>();
    for (int i = people - 1; i >= 0; i--) {
      candidacies.add(candidacy(number * 5L + i));
    }
    boolean odd = random.nextInt(20) == 0;
    String name = text() + number;
    return new Contest(
        name,
        random.nextInt(3) == 0 ? text() : name,
        small(),
        odd && random.nextBoolean() ? Quota.parseAll("gender:F=1") : List.of(),
        new ContestFacts(
            small(),
            count(),
            count(),
            count(),
            count(),
            random.nextInt(4) == 0 ? Optional.of(place(number)) : Optional.empty(),
            odd && random.nextBoolean() ? RowFacts.NONE.with(List.of()) : RowFacts.NONE,
            random.nextBoolean() ? Marks.VOTES : Marks.NOMINATIONS,
            odd && random.nextBoolean() ? List.of(new Member("Bo", Attributes.NONE)) : List.of(),
            odd && random.nextBoolean() ? List.of(candidacy(1)) : List.of()),
        candidacies);
  }

  private Candidacy candidacy(long line) {
    List<String> names =
        random.nextBoolean() ? List.of(Attributes.SLATE) : List.of(Attributes.SLATE, "note");
    List<String> values = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      values.add(random.nextBoolean() ? text() : "note " + line);
    }
    return new Candidacy(
        text(),
        optional(),
        count(),
        random.nextInt(3) == 0 ? Optional.empty() : Optional.of(random.nextBoolean()),
        Attributes.of(names, values),
        random.nextInt(3) == 0
            ? new Published(optional(), optional(), optional(), random.nextBoolean())
            : Published.NOTHING,
        place(line),
        random.nextInt(9) == 0 ? Role.NONE : Role.CANDIDATE);
  }

  private String text() {
    return TEXTS[random.nextInt(TEXTS.length)];
  }

  private Optional<String> optional() {
    return random.nextBoolean() ? Optional.empty() : Optional.of(text());
  }

  private OptionalInt small() {
    return random.nextInt(3) == 0
        ? OptionalInt.of(random.nextBoolean() ? random.nextInt(9) : Integer.MAX_VALUE)
        : OptionalInt.empty();
  }

  private OptionalLong count() {
    return switch (random.nextInt(5)) {
      case 0 -> OptionalLong.empty();
      case 1 -> OptionalLong.of(Long.MAX_VALUE - random.nextInt(3));
      case 2 -> OptionalLong.of(random.nextLong() >>> 1);
      default -> OptionalLong.of(random.nextInt(10_000));
    };
  }

  private Place place(long line) {
    long near = random.nextInt(5) == 0 ? random.nextLong() >>> 1 : line + random.nextInt(5);
    return new Place(random.nextBoolean() ? "f.csv" : "-", near, random.nextInt(2));
  }
}
