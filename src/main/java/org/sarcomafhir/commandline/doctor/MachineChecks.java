package org.sarcomafhir.commandline.doctor;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sarcomafhir.database.Database;

/** What the machine has to offer: address, folder, Java, time. */
final class MachineChecks {

  private static final long MEGABYTE = 1_000_000;
  private static final long ENOUGH_DISK = 1_000 * MEGABYTE;
  private static final long ENOUGH_MEMORY = 900 * MEGABYTE;
  private static final int OLDEST_JAVA = 17;
  private static final int FIRST_YEAR = 2025;

  private MachineChecks() {}

  static List<Check> address(String address, int port, List<String> trusted, boolean guarded) {
    List<Check> checks = new ArrayList<>();
    try {
      InetAddress found = InetAddress.getByName(address);
      if (!found.isLoopbackAddress() && trusted.isEmpty() && !guarded) {
        return List.of(
            Check.bad(
                "address",
                "server.address is %s; without access control (security.access) the server listens on this machine only, so it will not start"
                    .formatted(address)));
      }
      checks.add(
          found.isLoopbackAddress() || guarded
              ? Check.ok("address", "%s, port %d".formatted(address, port))
              : Check.note(
                  "address",
                  "%s, port %d: without access control for everybody in %s (security.trusted-networks)"
                      .formatted(address, port, String.join(", ", trusted))));
      checks.add(port(found, port));
    } catch (UnknownHostException e) {
      checks.add(Check.bad("address", "server.address %s is unknown".formatted(address)));
    }
    return checks;
  }

  private static Check port(InetAddress address, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address, port));
      return Check.ok("port", port == 0 ? "any free one" : port + " is free");
    } catch (BindException e) {
      return Check.bad(
          "port",
          "%d is in use, by this server if it runs already, or by another program; server.port names another"
              .formatted(port));
    } catch (IOException | IllegalArgumentException e) {
      return Check.bad("port", "%d cannot be used: %s".formatted(port, e.getMessage()));
    }
  }

  static List<Check> folder(Path given) {
    Path folder = given.toAbsolutePath().normalize();
    Path existing = folder;
    while (existing.getParent() != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    if (!Files.isDirectory(existing) || !Files.isWritable(existing)) {
      return List.of(
          Check.bad(
              "data folder", "%s cannot be written to (fhir.data-folder)".formatted(existing)));
    }
    List<Check> checks = new ArrayList<>();
    if (!Files.exists(folder)) {
      checks.add(Check.note("data folder", folder + " is not there yet; the server makes it"));
    } else {
      checks.add(Check.ok("data folder", "%s, %d MB".formatted(folder, size(folder) / MEGABYTE)));
      checks.add(database(Database.file(folder)));
    }
    checks.add(disk(existing));
    return checks;
  }

  private static long size(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.mapToLong(file -> Files.isRegularFile(file) ? file.toFile().length() : 0).sum();
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }

  /** H2 holds a lock on its file as long as it is open. */
  private static Check database(Path file) {
    if (!Files.exists(file)) {
      return Check.note("database", "H2 in a file, not made yet");
    }
    try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw");
        FileLock lock = opened.getChannel().tryLock()) {
      return lock == null ? inUse(file) : Check.ok("database", "H2 in " + file);
    } catch (OverlappingFileLockException e) {
      return inUse(file);
    } catch (IOException e) {
      return Check.bad("database", "%s cannot be opened: %s".formatted(file, e.getMessage()));
    }
  }

  private static Check inUse(Path file) {
    return Check.bad(
        "database",
        "%s is open in another process, this server if it runs already; fhir.data-folder names another folder"
            .formatted(file));
  }

  private static Check disk(Path folder) {
    long free = folder.toFile().getUsableSpace();
    String words = free / MEGABYTE + " MB free";
    return free < ENOUGH_DISK
        ? Check.bad(
            "disk", words + "; less than %d MB is too little".formatted(ENOUGH_DISK / MEGABYTE))
        : Check.ok("disk", words);
  }

  static List<Check> runtime(Clock clock) {
    int version = Runtime.version().feature();
    long memory = Runtime.getRuntime().maxMemory();
    String megabytes = memory / MEGABYTE + " MB at most (-Xmx)";
    String charset = Charset.defaultCharset().name();
    ZonedDateTime now = ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    return List.of(
        version < OLDEST_JAVA
            ? Check.bad("Java", version + "; 17 is needed")
            : Check.ok(
                "Java", "%s, %s".formatted(Runtime.version(), System.getProperty("java.vendor"))),
        memory < ENOUGH_MEMORY
            ? Check.bad("memory", megabytes + "; the definitions alone need most of that")
            : Check.ok("memory", megabytes),
        Charset.defaultCharset().equals(StandardCharsets.UTF_8)
            ? Check.ok("charset", charset)
            : Check.note(
                "charset",
                charset + "; the server reads and writes UTF-8 all the same, its log does not"),
        now.getYear() < FIRST_YEAR
            ? Check.bad("clock", now + " cannot be right")
            : Check.ok("clock", now.toString()));
  }
}
