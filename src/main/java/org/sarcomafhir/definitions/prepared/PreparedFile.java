package org.sarcomafhir.definitions.prepared;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Named parts in one file, each compressed for itself, so that one can be read without others;
 * parts of the same content are there once.
 */
public final class PreparedFile {

  private static final String NAME = "/org/sarcomafhir/definitions.bin";

  private record Place(int offset, int length) {}

  private final byte[] content;
  private final Map<String, Place> places;

  private PreparedFile(byte[] content, Map<String, Place> places) {
    this.content = content;
    this.places = places;
  }

  /**
   * The file that the build has put on the class path; a class path without it is usual in tests.
   */
  public static Optional<PreparedFile> onClassPath() {
    try (InputStream file = PreparedFile.class.getResourceAsStream(NAME)) {
      return file == null ? Optional.empty() : Optional.of(read(file.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PreparedFile read(byte[] file) {
    try (DataInputStream index = new DataInputStream(new ByteArrayInputStream(file))) {
      int start = index.readInt();
      Map<String, Place> places = new HashMap<>();
      for (int left = index.readInt(); left > 0; left--) {
        places.put(index.readUTF(), new Place(start + index.readInt(), index.readInt()));
      }
      return new PreparedFile(file, places);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] write(SortedMap<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream index = new ByteArrayOutputStream();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Map<ByteBuffer, Place> written = new HashMap<>();
    try (DataOutputStream places = new DataOutputStream(index)) {
      places.writeInt(parts.size());
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ByteBuffer content = ByteBuffer.wrap(part.getValue());
        Place place = written.get(content);
        if (place == null) {
          place = append(part.getValue(), packed);
          written.put(content, place);
        }
        places.writeUTF(part.getKey());
        places.writeInt(place.offset());
        places.writeInt(place.length());
      }
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(file)) {
      out.writeInt(Integer.BYTES + index.size());
      index.writeTo(out);
      packed.writeTo(out);
    }
    return file.toByteArray();
  }

  private static Place append(byte[] content, ByteArrayOutputStream packed) throws IOException {
    int offset = packed.size();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      deflater.write(content);
    }
    return new Place(offset, packed.size() - offset);
  }

  boolean has(String name) {
    return places.containsKey(name);
  }

  /** A part, or null when there is none of this name. */
  byte @Nullable [] part(String name) {
    Place place = places.get(name);
    if (place == null) {
      return null;
    }
    try (InputStream packed =
        new InflaterInputStream(
            new ByteArrayInputStream(content, place.offset(), place.length()))) {
      return packed.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
