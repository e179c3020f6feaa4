package org.sarcomafhir.commandline.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {

  private static List<Document> read(String file, byte[] content) throws IOException {
    List<Document> found = new ArrayList<>();
    new DocumentReader(file, new ByteArrayInputStream(content)).forEach(found::add);
    return found;
  }

  private static List<Document> read(String file, String content) throws IOException {
    return read(file, content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void seesTheFormatOfStandardInputByItsContent() throws IOException {
    assertThat(read("-", "\n {\n\"a\": 1}"))
        .singleElement()
        .matches(one -> one.format() == Format.JSON && one.line() == 0);
    assertThat(read("-", " <Patient/>\n"))
        .singleElement()
        .matches(one -> one.format() == Format.XML);
    assertThat(read("-", "{\"a\": 1}")).singleElement().matches(one -> one.line() == 0);
    assertThat(read("-", "{\"a\": 1}\n\n{\"b\": 2}\n"))
        .extracting(Document::line)
        .containsExactly(1, 3);
    assertThat(read("-", "")).hasSize(1);
  }

  @Test
  void passesOverAByteOrderMark() throws IOException {
    assertThat(read("a.json", "\uFEFF{}")).singleElement().matches(one -> one.text().equals("{}"));
  }

  @Test
  void saysWhatIsNoUtf8() throws IOException {
    assertThat(read("a.json", new byte[] {'{', (byte) 0xE4, '}'}))
        .singleElement()
        .matches(one -> one.fault().contains("UTF-8"));
    assertThat(read("a.ndjson", new byte[] {'{', '}', '\n', (byte) 0xFF, '\n', '{', '}'}))
        .extracting(Document::fault)
        .containsExactly("", "The text is not UTF-8", "");
  }

  @Test
  void goesThroughFoldersInTheOrderOfNames(@TempDir Path folder) throws Exception {
    Files.createDirectories(folder.resolve("b"));
    for (String name : List.of("b/2.xml", "c.json", "a.ndjson", ".hidden.json", "notes.txt")) {
      Files.writeString(folder.resolve(name), "{}");
    }
    List<String> files = new ArrayList<>();

    Inputs.of(List.of(folder.toString()), InputStream.nullInputStream())
        .forEach(document -> files.add(folder.relativize(Path.of(document.file())).toString()));

    assertThat(files).containsExactly("a.ndjson", Path.of("b", "2.xml").toString(), "c.json");
  }

  @Test
  void refusesWhatIsNotThere(@TempDir Path folder) {
    assertThatThrownBy(
            () -> Inputs.of(List.of(folder + "/none.json"), InputStream.nullInputStream()))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageContaining("no such file");
    assertThatThrownBy(() -> Inputs.of(List.of(folder.toString()), InputStream.nullInputStream()))
        .isInstanceOf(UnusableInputException.class);
  }
}
