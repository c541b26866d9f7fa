package nectally.tally.verdict;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import nectally.model.Contest;
import nectally.model.NameKey;

/**
 * A public draw that anyone can repeat: the order follows from a seed and the names alone (rules.md
 * 4.6).
 *
 * <p>In the manner of RFC 3797 (rfc-editor.org/rfc/rfc3797): the seed must be something that nobody
 * could choose and everybody can check, announced before it is known, such as the numbers of a
 * lottery. Each candidate gets the SHA-256 of {@code seed/contest/name} in UTF-8, contest and name
 * in their {@link NameKey} form; the smaller hexadecimal number is drawn earlier. The order of rows
 * plays no part.
 */
public final class LotDraw {

  /** How the order is made, in one sentence to print beside the seed. */
  public static final String METHOD =
      "the candidates in order of the SHA-256 of \"seed/contest/name\" in UTF-8, contest and name"
          + " in lower case without accents and punctuation";

  private LotDraw() {}

  /** Returns the names standing in {@code contest} in the order that {@code seed} draws. */
  public static List<NameKey> order(String seed, Contest contest) {
    return order(
        seed,
        NameKey.of(contest.name()),
        contest.candidacies().stream().map(candidacy -> NameKey.of(candidacy.name())).toList());
  }

  /** Returns {@code names} in the order that {@code seed} draws for {@code contest}. */
  public static List<NameKey> order(String seed, NameKey contest, Collection<NameKey> names) {
    return names.stream()
        .distinct()
        .sorted(Comparator.comparing(name -> number(seed, contest, name)))
        .toList();
  }

  /** Returns the 64 hexadecimal digits by which {@code name} is drawn. */
  public static String number(String seed, NameKey contest, NameKey name) {
    String text = seed + "/" + contest.text() + "/" + name.text();
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
