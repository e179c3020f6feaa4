package org.sarcomafhir.bench.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What Linux tells about processes below {@code /proc}; elsewhere nothing is known. */
public final class Proc {

  /** Whether there is CPU time to be read on this machine. */
  public static final boolean AVAILABLE = Files.exists(Path.of("/proc/self/stat"));

  private static final Path ROOT = Path.of("/proc");
  private static final double TICKS_PER_SECOND = AVAILABLE ? ticksPerSecond() : 1;
  private static final int PARENT = 1;
  private static final int FIRST_CPU = 11;
  private static final int AFTER_CPU = 15;

  private Proc() {}

  private record Stat(long parent, long ticks) {}

  /** CPU seconds of a process, its living descendants, and the children they have waited for. */
  static @Nullable Double cpu(@Nullable Long pid) {
    if (!AVAILABLE || pid == null) {
      return null;
    }
    Map<Long, Stat> processes = processes();
    long ticks = 0;
    Deque<Long> open = new ArrayDeque<>();
    open.add(pid);
    while (!open.isEmpty()) {
      long process = open.remove();
      Stat stat = processes.get(process);
      if (stat != null) {
        ticks += stat.ticks();
        processes.forEach(
            (id, other) -> {
              if (other.parent() == process) {
                open.add(id);
              }
            });
      }
    }
    return ticks / TICKS_PER_SECOND;
  }

  private static Map<Long, Stat> processes() {
    Map<Long, Stat> found = new HashMap<>();
    try (Stream<Path> folders = Files.list(ROOT)) {
      for (Path folder : folders.toList()) {
        String name = folder.getFileName().toString();
        if (Character.isDigit(name.charAt(0))) {
          Stat stat = stat(folder);
          if (stat != null) {
            found.put(Long.valueOf(name), stat);
          }
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("/proc cannot be read", e);
    }
    return found;
  }

  private static @Nullable Stat stat(Path folder) throws IOException {
    try {
      String line = Files.readString(folder.resolve("stat"), StandardCharsets.ISO_8859_1);
      String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
      long ticks = Arrays.stream(fields, FIRST_CPU, AFTER_CPU).mapToLong(Long::parseLong).sum();
      return new Stat(Long.parseLong(fields[PARENT]), ticks);
    } catch (NoSuchFileException ended) {
      return null;
    } catch (IOException ended) {
      if (Files.exists(folder)) {
        throw ended;
      }
      return null;
    }
  }

  /** CPU seconds of all processors that were not idle. */
  static @Nullable Double machineBusy() {
    if (!AVAILABLE) {
      return null;
    }
    String[] fields = firstLine("stat").split(" +");
    long all = Arrays.stream(fields, 1, 9).mapToLong(Long::parseLong).sum();
    long idle = Long.parseLong(fields[4]) + Long.parseLong(fields[5]);
    return (all - idle) / TICKS_PER_SECOND;
  }

  /** Resident memory of one process in MiB. */
  public static @Nullable Long residentMebibytes(long pid) {
    if (!AVAILABLE) {
      return null;
    }
    try (Stream<String> lines = Files.lines(ROOT.resolve(pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(null);
    } catch (IOException e) {
      throw new IllegalStateException("Process " + pid + " cannot be looked at", e);
    }
  }

  private static String firstLine(String file) {
    try (Stream<String> lines = Files.lines(ROOT.resolve(file))) {
      return lines.findFirst().orElse("");
    } catch (IOException e) {
      throw new IllegalStateException("/proc cannot be read", e);
    }
  }

  private static double ticksPerSecond() {
    try {
      Process process = new ProcessBuilder("getconf", "CLK_TCK").start();
      return Double.parseDouble(
          new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).trim());
    } catch (IOException e) {
      throw new IllegalStateException("getconf CLK_TCK does not run", e);
    }
  }
}
