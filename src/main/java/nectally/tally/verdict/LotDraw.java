package nectally.tally.verdict;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nectally.model.Candidacy;
import nectally.model.Contest;

/**
 * A public draw that anyone can repeat: the order follows from a seed, the contest's stated name
 * and the names of the tied candidates alone.
 *
 * <p>In the manner of RFC 3797 (rfc-editor.org/rfc/rfc3797): the seed must be something that nobody
 * could choose and everybody can check, announced before it is known, such as the numbers of a
 * lottery. Each candidate gets the SHA-256 of {@code seed/contest/name} in UTF-8, contest and name
 * in lower case; the smaller hexadecimal number is drawn earlier. A contest that the file does not
 * name is blank there, so that the name of a file plays no part; nor does the order of rows, nor
 * who else stands. Where two of the tied have one name, {@code /id} follows it (rules.md 4.6).
 */
public final class LotDraw {

  private LotDraw() {}

  /**
   * How a lot was drawn.
   *
   * @param entries the tied candidates in drawn order
   */
  public record Certificate(String seed, List<Entry> entries) {

    /** Keeps a copy of the entries. */
    public Certificate {
      entries = List.copyOf(entries);
    }
  }

  /**
   * What drew one candidate.
   *
   * @param hashed the text of which {@code value} is the SHA-256 in 64 hexadecimal digits
   */
  public record Entry(Candidacy candidate, String hashed, String value) {}

  /**
   * Draws the lot of a contest; {@link Lot#NONE} where two have one text, so that only the order of
   * rows could tell them apart.
   *
   * @param tied those among whom it is drawn, by their place in the contest
   */
  public static Lot draw(String seed, Contest contest, Collection<Integer> tied) {
    Map<String, Integer> times = new HashMap<>();
    for (int c : tied) {
      times.merge(folded(contest.candidacies().get(c).name()), 1, Integer::sum);
    }
    List<Drawn> drawn = new ArrayList<>(tied.size());
    for (int c : tied) {
      Candidacy candidate = contest.candidacies().get(c);
      String name = folded(candidate.name());
      Optional<String> id = times.getOrDefault(name, 1) > 1 ? candidate.id() : Optional.empty();
      String text =
          seed
              + "/"
              + folded(contest.statedName())
              + "/"
              + name
              + (id.isPresent() ? "/" + id.get() : "");
      drawn.add(new Drawn(c, new Entry(candidate, text, hash(text))));
    }
    drawn.sort(Comparator.comparing((Drawn each) -> each.entry().value()));
    for (int i = 1; i < drawn.size(); i++) {
      if (drawn.get(i).entry().hashed().equals(drawn.get(i - 1).entry().hashed())) {
        return Lot.NONE;
      }
    }
    return new Lot(
        drawn.stream().map(Drawn::place).toList(),
        Optional.of(new Certificate(seed, drawn.stream().map(Drawn::entry).toList())));
  }

  /** A candidate's place in the contest, and what drew it. */
  private record Drawn(int place, Entry entry) {}

  /** Returns a name in lower case with single blanks, without signs that nobody sees. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\p{Cf}+", "")
        .replaceAll("[\\s\\p{Z}]+", " ")
        .strip();
  }

  /** Returns the SHA-256 of a text in UTF-8 as 64 hexadecimal digits. */
  static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
