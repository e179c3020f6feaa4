package org.sarcomafhir.commandline.input;

/**
 * A resource or Bundle as a file holds it.
 *
 * @param file how the user called the file
 * @param line line of an NDJSON file, 0 where the document is the whole file
 * @param format JSON or XML
 * @param text the source
 * @param fault why there is no text, empty where there is one
 */
public record Document(String file, int line, Format format, String text, String fault) {

  static Document of(String file, int line, Format format, String text) {
    return new Document(file, line, format, text, "");
  }

  static Document broken(String file, int line, Format format, String fault) {
    return new Document(file, line, format, "", fault);
  }

  /** The file, and the line where it has several documents. */
  public String name() {
    return line == 0 ? file : file + ":" + line;
  }
}
