package org.sarcomafhir.audit.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomafhir.audit.journal.Entries.answered;
import static org.sarcomafhir.audit.journal.Entries.begun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  private static final long PLENTY = 1_000_000;

  @TempDir private Path folder = Path.of("");

  private static List<Entry> take(Journal journal) throws IOException, JournalException {
    List<Entry> taken = new ArrayList<>();
    for (Path file : journal.files()) {
      taken.addAll(journal.finished(file));
      journal.done(file);
    }
    return taken;
  }

  /** What the next process finds, without this one having ended in order. */
  private Inheritance afterAKill() throws IOException {
    Path copy = Files.createTempDirectory(folder, "copy");
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    try (Journal next = new Journal(copy, PLENTY)) {
      return next.inherited();
    }
  }

  private static List<Entry> answeredIn(Inheritance left) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (Path file : left.files()) {
      entries.addAll(left.answered(file));
    }
    return entries;
  }

  @Test
  void givesBackWhatItTook() throws Exception {
    try (Journal journal = new Journal(folder, PLENTY)) {
      journal.complete(answered("a"));
      journal.begin(begun("b"));
      journal.complete(answered("b"));

      assertThat(take(journal)).containsExactly(answered("a"), answered("b"));
      assertThat(take(journal)).isEmpty();
    }
  }

  @Test
  void keepsARequestThatRunsUntilItIsAnswered() throws Exception {
    try (Journal journal = new Journal(folder, PLENTY)) {
      journal.begin(begun("a"));
      assertThat(take(journal)).isEmpty();
      assertThat(take(journal)).isEmpty();
      assertThat(afterAKill().interrupted()).containsExactly(begun("a"));

      journal.complete(answered("a"));

      assertThat(afterAKill().interrupted()).isEmpty();
      assertThat(answeredIn(afterAKill())).containsExactly(answered("a"));
      assertThat(take(journal)).containsExactly(answered("a"));
      assertThat(afterAKill().files()).isEmpty();
    }
  }

  @Test
  void leavesToTheNextProcessWhatWasNotStored() throws Exception {
    try (Journal journal = new Journal(folder, PLENTY)) {
      journal.complete(answered("a"));
      take(journal);
      journal.begin(begun("b"));
      journal.files();
      journal.complete(answered("c"));

      Inheritance left = afterAKill();

      assertThat(answeredIn(left)).containsExactly(answered("c"));
      assertThat(left.interrupted()).containsExactly(begun("b"));
      left.done();
      assertThat(left.files()).noneMatch(Files::exists);
    }
  }

  @Test
  void passesOverALineWithoutAnEnd() throws Exception {
    Path file;
    try (Journal journal = new Journal(folder, PLENTY)) {
      journal.complete(answered("a"));
      file = journal.files().get(0);
    }
    Files.writeString(file, "{\"id\": \"b\", \"sta", StandardOpenOption.APPEND);

    try (Journal next = new Journal(folder, PLENTY)) {
      assertThat(answeredIn(next.inherited())).containsExactly(answered("a"));
      next.complete(answered("c"));
      assertThat(take(next)).containsExactly(answered("c"));
    }
    assertThat(folder.resolve(file.getFileName() + ".damaged")).doesNotExist();
  }

  @Test
  void keepsAFileWithADamagedLine() throws Exception {
    Path file;
    try (Journal journal = new Journal(folder, PLENTY)) {
      journal.complete(answered("a"));
      file = journal.files().get(0);
    }
    Files.writeString(file, "damaged\n" + Files.readString(file));

    try (Journal next = new Journal(folder, PLENTY)) {
      Inheritance left = next.inherited();
      assertThat(answeredIn(left)).containsExactly(answered("a"));
      left.done();
    }
    assertThat(folder.resolve(file.getFileName() + ".damaged")).content().startsWith("damaged\n");
  }

  @Test
  void takesNothingAboveItsLimit() throws Exception {
    int line = Lines.of(answered("a")).length;
    try (Journal journal = new Journal(folder, 2L * line)) {
      journal.begin(begun("a"));
      journal.complete(answered("b"));
      assertThatThrownBy(() -> journal.complete(answered("c")))
          .isInstanceOf(JournalException.class)
          .hasMessageContaining("audit.journal-limit");
      assertThatThrownBy(() -> journal.complete(answered("a")))
          .isInstanceOf(JournalException.class);

      assertThat(take(journal)).containsExactly(answered("b"));
      assertThat(journal.takeUnwritten()).containsExactly(answered("a"));
      assertThat(journal.takeUnwritten()).isEmpty();
      journal.complete(answered("d"));
      assertThat(take(journal)).containsExactly(answered("d"));
    }
  }

  @Test
  void belongsToOneProcess() throws Exception {
    try (Journal journal = new Journal(folder, PLENTY)) {
      assertThatThrownBy(() -> new Journal(folder, PLENTY))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("fhir.data-folder");
      journal.complete(answered("a"));
    }
    new Journal(folder, PLENTY).close();
  }
}
