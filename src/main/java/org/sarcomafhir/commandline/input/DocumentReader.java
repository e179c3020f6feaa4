package org.sarcomafhir.commandline.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/** Takes one file apart into documents. */
final class DocumentReader {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final String file;
  private final BufferedInputStream in;
  private int line;

  DocumentReader(String file, InputStream in) {
    this.file = file;
    this.in = new BufferedInputStream(in);
  }

  void forEach(Consumer<Document> consumer) throws IOException {
    skipMark();
    Format format = Format.ofName(file).orElse(null);
    if (format == Format.NDJSON) {
      lines(consumer);
    } else if (format != null) {
      whole(new byte[0], format, consumer);
    } else {
      byContent(consumer);
    }
  }

  private void skipMark() throws IOException {
    in.mark(MARK.length);
    if (!Arrays.equals(in.readNBytes(MARK.length), MARK)) {
      in.reset();
    }
  }

  /** XML begins with a bracket; NDJSON has a whole object on its first line, and more behind it. */
  private void byContent(Consumer<Document> consumer) throws IOException {
    byte[] first = nextLine();
    while (first.length > 0 && new String(first, StandardCharsets.UTF_8).isBlank()) {
      first = nextLine();
    }
    String start = new String(first, StandardCharsets.UTF_8).strip();
    if (start.startsWith("<")) {
      whole(first, Format.XML, consumer);
    } else if (isObject(start) && !isAtEnd()) {
      hand(first, consumer);
      lines(consumer);
    } else {
      whole(first, Format.JSON, consumer);
    }
  }

  private boolean isAtEnd() throws IOException {
    in.mark(1);
    int next = in.read();
    in.reset();
    return next < 0;
  }

  private static boolean isObject(String start) {
    try {
      return start.endsWith("}") && JSON.readTree(start).isObject();
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private void whole(byte[] begun, Format format, Consumer<Document> consumer) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(begun);
    in.transferTo(all);
    hand(all.toByteArray(), 0, format, consumer);
  }

  private void lines(Consumer<Document> consumer) throws IOException {
    for (byte[] next = nextLine(); next.length > 0; next = nextLine()) {
      hand(next, consumer);
    }
  }

  private void hand(byte[] bytes, Consumer<Document> consumer) {
    if (!new String(bytes, StandardCharsets.UTF_8).isBlank()) {
      hand(bytes, line, Format.JSON, consumer);
    }
  }

  private void hand(byte[] bytes, int at, Format format, Consumer<Document> consumer) {
    Document document;
    try {
      document = Document.of(file, at, format, text(bytes));
    } catch (CharacterCodingException e) {
      document = Document.broken(file, at, format, "The text is not UTF-8");
    }
    consumer.accept(document);
  }

  private static String text(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  /** The next line with its end, empty at the end of the file. */
  private byte[] nextLine() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int next = in.read();
    while (next >= 0) {
      bytes.write(next);
      if (next == '\n') {
        break;
      }
      next = in.read();
    }
    line++;
    return bytes.toByteArray();
  }
}
