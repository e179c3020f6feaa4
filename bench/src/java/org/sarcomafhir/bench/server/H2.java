package org.sarcomafhir.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** H2 in a file, inside the server's process, durable for both servers. */
public final class H2 implements Database {

  /** The name of ours, so that the floor can open what it wrote. */
  private static final String FILE = "sarcoma";

  private final Path folder;

  /** Databases below a folder. */
  public H2(Path folder) {
    this.folder = folder;
  }

  @Override
  public String name() {
    return "h2";
  }

  @Override
  public Space space(String name) throws IOException {
    Path place = Files.createDirectories(folder.resolve("h2-" + name));
    return new Space(
        place,
        "jdbc:h2:async:%s;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
            .formatted(place.resolve(FILE).toAbsolutePath()),
        "sa",
        "");
  }

  @Override
  public long bytes(Space space) throws IOException {
    return Files.size(file(space));
  }

  @Override
  public Space copy(Space space, String name) throws IOException {
    Space copy = space(name);
    Files.copy(file(space), file(copy));
    return copy;
  }

  private static Path file(Space space) throws IOException {
    try (Stream<Path> files = Files.list(space.folder())) {
      return files
          .filter(file -> file.toString().endsWith(".mv.db"))
          .findFirst()
          .orElse(space.folder().resolve(FILE + ".mv.db"));
    }
  }

  @Override
  public void settle(Space space) {
    // nothing is left running when the server has ended
  }

  @Override
  public @Nullable Long pid() {
    return null;
  }

  @Override
  public void close() {
    // ends with the server
  }
}
