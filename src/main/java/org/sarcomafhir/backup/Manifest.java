package org.sarcomafhir.backup;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.util.List;

/**
 * What is in a backup.
 *
 * @param kind says that this folder is a backup at all
 * @param format number of the form of the files; a higher one is not understood
 * @param server version of the server that has written it
 * @param database kind of the database that it was taken from
 * @param taken when, as FHIR writes it
 * @param parts the files
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Manifest(
    String kind, int format, String server, String database, String taken, List<Part> parts) {

  static final String KIND = "sarcoma-fhir-server backup";
  static final int FORMAT = 1;

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /**
   * A file.
   *
   * @param counts of what is in it
   * @param bytes its size
   * @param sha256 of its bytes, as {@code sha256sum} prints it
   */
  public record Part(String type, String file, Counts counts, long bytes, String sha256) {}

  /**
   * Numbers of one resource type.
   *
   * @param resources those that are deleted counted as well
   */
  public record Counts(long versions, long resources, long deleted) {}

  /** Versions in all files. */
  public long versions() {
    return parts.stream().mapToLong(part -> part.counts().versions()).sum();
  }

  /** Resources in all files, those that are deleted counted as well. */
  public long resources() {
    return parts.stream().mapToLong(part -> part.counts().resources()).sum();
  }

  /** Resources in all files that are deleted. */
  public long deleted() {
    return parts.stream().mapToLong(part -> part.counts().deleted()).sum();
  }

  byte[] json() throws IOException {
    return JSON.writeValueAsBytes(this);
  }

  static Manifest parse(byte[] json) throws IOException {
    return JSON.readValue(json, Manifest.class);
  }
}
