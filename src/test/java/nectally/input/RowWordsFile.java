package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nectally.csv.AsciiSpellings;
import nectally.input.RowWords.Counts;
import nectally.input.RowWords.Word;
import nectally.model.NameKey;
import nectally.model.Role;

/** The words as people read and change them, and the index of them that the program reads. */
final class RowWordsFile {

  static final Path INDEX = Path.of("src/main/resources/nectally/input/row-words.bin");

  private static final Path WORDS = Path.of("src/main/words/row-words.txt");

  /** Of each of two words that may change places. */
  private static final int LEAST_LETTERS = 4;

  private static final Map<String, Character> LISTS =
      Map.ofEntries(
          Map.entry("quantity", RowWords.QUANTITY),
          Map.entry("link", RowWords.LINK),
          Map.entry("percent", RowWords.PERCENT),
          Map.entry("filler", RowWords.FILLER),
          Map.entry("and", RowWords.AND),
          Map.entry("part", RowWords.PART),
          Map.entry("area", RowWords.AREA),
          Map.entry("qualifier", RowWords.QUALIFIER),
          Map.entry("noun", RowWords.NOUN),
          Map.entry("verb", RowWords.VERB),
          Map.entry("answer", RowWords.ANSWER),
          Map.entry("no_party", PersonalRow.NO_PARTY));

  /** The lists of words that are told before any other part of a name is looked at. */
  private static final String PARTS =
      ""
          + RowWords.QUANTITY
          + RowWords.PERCENT
          + RowWords.PART
          + RowWords.QUALIFIER
          + RowWords.NOUN;

  private RowWordsFile() {}

  /** Returns what every folded word says, and of two words the other way round as well. */
  static Map<String, Word> all() throws IOException {
    Map<String, Word> words = withSpellings(listed());
    Map<String, Word> all = new LinkedHashMap<>(words);
    words.forEach(
        (key, word) -> {
          int blank = key.indexOf(' ');
          boolean two = blank >= LEAST_LETTERS && blank == key.lastIndexOf(' ');
          if (two && !word.unsure() && key.length() - blank > LEAST_LETTERS) {
            all.putIfAbsent(key.substring(blank + 1) + " " + key.substring(0, blank), word);
          }
        });
    return all;
  }

  /** Adds how words are written in ASCII, where that is no other word. */
  private static Map<String, Word> withSpellings(Map<String, Word> words) throws IOException {
    for (String line : Files.readAllLines(WORDS)) {
      int colon = line.startsWith("#") ? -1 : line.indexOf(':');
      for (String text : colon < 0 ? new String[0] : line.substring(colon + 1).split(",", -1)) {
        for (String spelling : AsciiSpellings.of(text.strip().toLowerCase(Locale.ROOT))) {
          Word word = word(line.substring(0, colon), text);
          words.putIfAbsent(
              key(line.substring(0, colon), spelling),
              new Word(word.role(), word.unsure(), word.counts(), false));
        }
      }
    }
    return words;
  }

  /** Returns what every folded word says that stands in the file, none of them twice. */
  static Map<String, Word> listed() throws IOException {
    Map<String, Word> words = new LinkedHashMap<>();
    List<String> twice = new ArrayList<>();
    for (String line : Files.readAllLines(WORDS)) {
      int colon = line.startsWith("#") ? -1 : line.indexOf(':');
      for (String text : colon < 0 ? new String[0] : line.substring(colon + 1).split(",", -1)) {
        String key = key(line.substring(0, colon), text.strip());
        if (words.put(key, word(line.substring(0, colon), text)) != null) {
          twice.add(key);
        }
      }
    }
    assertThat(twice).as("words that stand twice").isEmpty();
    return words;
  }

  /** Returns all words, and beside them each word of which names are made, as the filter has it. */
  static Set<String> withParts(Map<String, Word> words) {
    Set<String> all = new HashSet<>(words.keySet());
    for (String key : words.keySet()) {
      if (PARTS.indexOf(key.charAt(0)) >= 0) {
        for (String part : key.substring(1).split(" ", -1)) {
          all.add(RowWords.ANY_PART + part);
        }
      } else if (key.endsWith(" *")) {
        all.add(RowWords.ANY_PART + key.substring(0, key.indexOf(' ')));
      } else if (key.startsWith("* ")) {
        all.add(RowWords.ANY_PART + key.substring(key.lastIndexOf(' ') + 1));
      }
    }
    return all;
  }

  private static String key(String list, String text) {
    String word = text.replaceAll("[?~+]+$", "");
    String key = NameKey.of(word).text();
    key = word.startsWith("* ") ? "* " + key : word.endsWith(" *") ? key + " *" : key;
    return LISTS.containsKey(list) ? LISTS.get(list) + key : key;
  }

  private static Word word(String list, String text) {
    Optional<Role> role = Role.named(list);
    assertThat(role.isPresent() || LISTS.containsKey(list)).as(list).isTrue();
    Counts counts =
        text.contains("~") ? Counts.PEOPLE : text.contains("+") ? Counts.PART : Counts.WHOLE;
    boolean accented = text.chars().anyMatch(c -> c >= 0x80);
    return new Word(role.orElse(Role.TOTAL), text.contains("?"), counts, accented);
  }

  /** Returns the index of these words. */
  static byte[] index(Map<String, Word> words) {
    TreeMap<Long, Word> sorted = new TreeMap<>();
    words.forEach((key, word) -> sorted.put(WordIndex.hash(key), word));
    assertThat(sorted).as("hashes").hasSameSizeAs(words);
    ByteBuffer index = ByteBuffer.allocate(sorted.size() * (Long.BYTES + 1));
    sorted.keySet().forEach(index::putLong);
    for (Word word : sorted.values()) {
      int says =
          List.of(Role.values()).indexOf(word.role()) + (word.unsure() ? RowWordIndex.UNSURE : 0);
      says += word.accented() ? RowWordIndex.ACCENTED : 0;
      int counts = List.of(Counts.values()).indexOf(word.counts());
      index.put((byte) (says + counts * RowWordIndex.COUNTS));
    }
    return index.array();
  }
}
