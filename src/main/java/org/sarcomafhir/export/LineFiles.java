package org.sarcomafhir.export;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.export.ExportedFile.Kind;

/**
 * Writes lines of one type into as many files as they need; none where there is no line (Bulk Data
 * Access STU 2, complete status: no item for a type without resources).
 */
final class LineFiles implements Closeable {

  private final ExportFolder folder;
  private final String export;
  private final Kind kind;
  private final String type;
  private final int most;
  private final List<ExportedFile> made = new ArrayList<>();
  private @Nullable Writer open;
  private int lines;

  /**
   * Files that do not exist yet.
   *
   * @param most lines of one file
   */
  LineFiles(ExportFolder folder, String export, Kind kind, String type, int most) {
    this.folder = folder;
    this.export = export;
    this.kind = kind;
    this.type = type;
    this.most = most;
  }

  void add(String line) throws IOException {
    Writer writer = open;
    if (writer == null) {
      writer =
          new BufferedWriter(
              new OutputStreamWriter(folder.create(export, name()), StandardCharsets.UTF_8));
      open = writer;
    }
    writer.write(line);
    writer.write('\n');
    lines++;
    if (lines == most) {
      close();
    }
  }

  private String name() {
    String list = kind == Kind.DELETED ? "deleted-" : "";
    return "%s%s-%d.ndjson".formatted(list, type, made.size() + 1);
  }

  /** Ends the file that is being written. */
  @Override
  public void close() throws IOException {
    Writer writer = open;
    if (writer != null) {
      ExportedFile file = new ExportedFile(kind, type, name(), lines);
      open = null;
      lines = 0;
      made.add(file);
      writer.close();
    }
  }

  /** What was written, after all of it was. */
  List<ExportedFile> made() {
    return List.copyOf(made);
  }
}
