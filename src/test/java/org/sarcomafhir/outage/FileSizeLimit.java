package org.sarcomafhir.outage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long a file of a running process may become, so that writing fails as it does on a full disk
 * (setrlimit(2), by the program prlimit of Linux).
 */
final class FileSizeLimit {

  private FileSizeLimit() {}

  /** Whether this machine can do it. */
  static boolean isPossible() {
    return Stream.of("/usr/bin/prlimit", "/bin/prlimit")
        .map(Path::of)
        .anyMatch(Files::isExecutable);
  }

  /** Files of these processes may not become longer. */
  static void set(List<ProcessHandle> processes, long bytes) throws IOException {
    limit(processes, bytes + ":unlimited");
  }

  /** Takes the limit away. */
  static void lift(List<ProcessHandle> processes) throws IOException {
    limit(processes, "unlimited");
  }

  private static void limit(List<ProcessHandle> processes, String limit) throws IOException {
    for (ProcessHandle process : processes) {
      try {
        new ProcessBuilder("prlimit", "--pid=" + process.pid(), "--fsize=" + limit)
            .inheritIO()
            .start()
            .waitFor();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
