package nectally.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nectally.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

class LinkedAheadTest {

  private static final List<String> NAMES =
      List.of("Sites", "Sites$Key", "Sites$Nested", "Sites$Told");

  @TempDir private Path temp;

  @Test
  void everyKindOfLambdaAndRecordAnswersAsBefore() throws Exception {
    String before = new Sites().get();
    assertThat(before).hasLineCount(17);
    assertThat(rewritten("Sites").get()).isEqualTo(before);
  }

  @Test
  void theWholeProgramAnswersAsBefore() throws Exception {
    List<byte[]> compiled = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes())) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        compiled.add(Files.readAllBytes(file));
      }
    }
    Class<?> rewritten = loader(LinkedAhead.of(compiled)).loadClass(Main.class.getName());
    for (String format : List.of("table", "csv", "json", "html")) {
      String command = "results samples/2014.csv --compare samples/2012.csv --explain --format ";
      String[] words = (command + format).split(" ");
      assertThat(printed(rewritten, words)).as(format).isEqualTo(printed(Main.class, words));
    }
  }

  private static String printed(Class<?> program, String... words) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Object status =
        program
            .getMethod(
                "run", String[].class, InputStream.class, OutputStream.class, OutputStream.class)
            .invoke(null, words, InputStream.nullInputStream(), out, out);
    assertThat(status).isEqualTo(0);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void nothingIsLeftToLinkButTheTextOfRecords() throws Exception {
    Map<String, byte[]> linked = LinkedAhead.of(compiled(NAMES));
    assertThat(linked).containsKeys("nectally/build/Sites$$Lambda0");
    linked.forEach(
        (name, bytes) ->
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .as(name)
                .doesNotContain("LambdaMetafactory"));
  }

  @Test
  void lambdasThatAreAlikeShareAClass() throws Exception {
    List<String> classes = new ArrayList<>();
    int sites = 0;
    for (byte[] compiled : compiled(NAMES)) {
      ClassNode owner = new ClassNode();
      new ClassReader(compiled).accept(owner, 0);
      for (MethodNode method : owner.methods) {
        for (AbstractInsnNode instruction : method.instructions) {
          boolean isSite =
              instruction instanceof InvokeDynamicInsnNode site && LambdaClass.isOne(site);
          sites += isSite ? 1 : 0;
        }
      }
    }
    for (String name : LinkedAhead.of(compiled(NAMES)).keySet()) {
      if (name.contains("Lambda")) {
        classes.add(name);
      }
    }
    assertThat(classes).hasSizeLessThan(sites);
  }

  @Test
  void twoRunsGiveTheSameBytes() throws Exception {
    Map<String, byte[]> once = LinkedAhead.of(compiled(NAMES));
    Map<String, byte[]> again = LinkedAhead.of(compiled(NAMES));
    assertThat(again.keySet()).isEqualTo(once.keySet());
    once.forEach((name, bytes) -> assertThat(again.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void aFolderIsRewrittenWithWhatElseIsInIt() throws Exception {
    Path from = Files.createDirectories(temp.resolve("from/nectally/build"));
    for (String name : NAMES) {
      Files.write(from.resolve(name + ".class"), bytes(name));
    }
    Files.writeString(from.resolve("words.txt"), "a word");
    LinkedAhead.main(new String[] {temp.resolve("from").toString(), temp.resolve("to").toString()});
    assertThat(temp.resolve("to/nectally/build/words.txt")).hasContent("a word");
    assertThat(temp.resolve("to/nectally/build/Sites$$Lambda0.class")).exists();
  }

  @Test
  void filesOfWordsAreClasses() throws Exception {
    Path program = classes();
    LinkedAhead.main(new String[] {program.toString(), temp.resolve("linked").toString()});
    Path words = Path.of("nectally/input/row-words.bin");
    assertThat(temp.resolve("linked").resolve(words)).doesNotExist();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {temp.resolve("linked").toUri().toURL()}, null)) {
      Object held =
          loader
              .loadClass("nectally.csv.WordFile")
              .getMethod("bytes", Class.class, String.class)
              .invoke(null, Object.class, "row-words.bin");
      assertThat((byte[]) held).isEqualTo(Files.readAllBytes(program.resolve(words)));
    }
  }

  private static Path classes() throws Exception {
    return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  @Test
  void aNestedClassWithoutItsOuterOneIsRefused() {
    assertThatThrownBy(() -> LinkedAhead.of(compiled(List.of("Sites$Nested"))))
        .hasMessageContaining("without its outer class nectally/build/Sites");
  }

  @SuppressWarnings("unchecked")
  private static Supplier<String> rewritten(String name) throws Exception {
    ClassLoader loader = loader(LinkedAhead.of(compiled(NAMES)));
    Class<?> type = loader.loadClass("nectally.build." + name);
    assertThat(type.getClassLoader()).isSameAs(loader);
    return (Supplier<String>) type.getConstructor().newInstance();
  }

  private static ClassLoader loader(Map<String, byte[]> linked) {
    return new ClassLoader(LinkedAheadTest.class.getClassLoader()) {
      @Override
      protected Class<?> loadClass(String wanted, boolean resolve) throws ClassNotFoundException {
        byte[] bytes = linked.get(wanted.replace('.', '/'));
        if (bytes == null) {
          return super.loadClass(wanted, resolve);
        }
        Class<?> loaded = findLoadedClass(wanted);
        return loaded == null ? defineClass(wanted, bytes, 0, bytes.length) : loaded;
      }
    };
  }

  private static List<byte[]> compiled(List<String> names) throws IOException {
    List<byte[]> all = new ArrayList<>();
    for (String name : names) {
      all.add(bytes(name));
    }
    return all;
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream stream = LinkedAheadTest.class.getResourceAsStream(name + ".class")) {
      return Objects.requireNonNull(stream, name).readAllBytes();
    }
  }
}
