package org.sarcomafhir.database.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a store of H2 keeps when its disk is full and another commit waits for its turn. */
@Timeout(60)
class FailStopPathTest {

  private static final int MEGABYTE = 1 << 20;
  private static final int SMALL_COMMITS = 5;

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void registerFileSystems() {
    FailStopPath.register();
    FilePath.register(new FullDiskPath());
  }

  @AfterEach
  void makeRoom() {
    FullDiskPath.makeRoom();
  }

  @Test
  void keepsWhatWasCommittedBeforeAWriteThatFailed() throws Exception {
    assertThat(committedAndKept(FailStopPath.PREFIX)).isEqualTo(SMALL_COMMITS);
  }

  @Test
  void isNeededAsLongAsH2LosesItByItself() throws Exception {
    assertThat(committedAndKept("")).isLessThan(SMALL_COMMITS);
  }

  /**
   * Commits numbers, and more until the disk is full, while another thread waits to commit; then
   * opens the store again.
   *
   * @return the last number that is there
   */
  private int committedAndKept(String prefix) throws Exception {
    String name = prefix + "fulldisk:async:" + folder.resolve("store.mv.db");
    try (MVStore store = open(name)) {
      MVMap<String, byte[]> big = store.openMap("big");
      // the second takes the place of the first, which leaves a hole for the small ones
      commitBig(store, big, 1);
      commitBig(store, big, 1);
      MVMap<String, Integer> small = store.openMap("small");
      for (int i = 1; i <= SMALL_COMMITS; i++) {
        commit(store, small, i);
      }
      failBoth(() -> commitBig(store, big, 2), () -> commit(store, small, SMALL_COMMITS + 1));
      assertThat(store.isClosed()).isTrue();
    }
    FullDiskPath.makeRoom();
    try (MVStore again = open(name)) {
      return again.<String, Integer>openMap("small").getOrDefault("last", 0);
    }
  }

  private static MVStore open(String name) {
    MVStore store = new MVStore.Builder().fileName(name).autoCommitDisabled().open();
    store.setRetentionTime(0);
    store.setVersionsToKeep(0);
    return store;
  }

  private static void commit(MVStore store, MVMap<String, Integer> map, int number) {
    map.put("last", number);
    store.commit();
  }

  private static void commitBig(MVStore store, MVMap<String, byte[]> map, int megabytes) {
    byte[] value = new byte[megabytes * MEGABYTE];
    new Random(megabytes).nextBytes(value);
    map.put("value", value);
    store.commit();
  }

  /** Fills the disk with a commit, and lets it fail when the other one waits for its turn. */
  private static void failBoth(Runnable bigCommit, Runnable smallCommit) throws Exception {
    List<Throwable> failed = new CopyOnWriteArrayList<>();
    FullDiskPath.Failure failure = FullDiskPath.failBigWrites();
    Thread first = start(failed, bigCommit);
    failure.begun.await();
    Thread second = start(failed, smallCommit);
    while (second.getState() != Thread.State.WAITING) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    failure.told.countDown();
    first.join();
    second.join();
    assertThat(failed).hasSize(2);
  }

  private static Thread start(List<Throwable> failed, Runnable commit) {
    Thread thread = new Thread(commit);
    thread.setUncaughtExceptionHandler((same, failure) -> failed.add(failure));
    thread.start();
    return thread;
  }

  @Test
  void writesNothingAfterAFailedWrite() throws IOException {
    String name = FailStopPath.PREFIX + "fulldisk:async:" + folder.resolve("file");
    try (FileChannel file = FilePath.get(name).open("rw")) {
      file.write(ByteBuffer.wrap(new byte[] {1, 2, 3}), 0);
      FullDiskPath.failBigWrites().told.countDown();
      assertThatThrownBy(() -> file.write(ByteBuffer.allocate(MEGABYTE), 3))
          .hasMessage("No space left on device");
      FullDiskPath.makeRoom();
      long size = file.size();

      assertThatThrownBy(() -> file.write(ByteBuffer.wrap(new byte[] {9}), 0))
          .hasMessageContaining("a write before it has failed")
          .hasRootCauseMessage("No space left on device");
      assertThatThrownBy(() -> file.truncate(1)).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> file.force(true)).isInstanceOf(IOException.class);

      ByteBuffer first = ByteBuffer.allocate(1);
      file.read(first, 0);
      assertThat(first.get(0)).isEqualTo((byte) 1);
      assertThat(file.size()).isEqualTo(size);
    }
    try (FileChannel again = FilePath.get(name).open("rw")) {
      assertThat(again.write(ByteBuffer.wrap(new byte[] {9}), 0)).isEqualTo(1);
    }
  }
}
