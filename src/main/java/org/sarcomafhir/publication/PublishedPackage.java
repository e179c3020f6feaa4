package org.sarcomafhir.publication;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.ClassPathResource;

/** The archive that travels in the jar; a class path that was not made by Maven has none. */
final class PublishedPackage {

  private static final ClassPathResource ARCHIVE =
      new ClassPathResource("org/sarcomafhir/package.tgz");

  private PublishedPackage() {}

  static boolean exists() {
    return ARCHIVE.exists();
  }

  static byte[] content() throws IOException {
    try (InputStream in = ARCHIVE.getInputStream()) {
      return in.readAllBytes();
    }
  }

  /** An entity tag, which changes with the bytes. */
  static String tag(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return '"' + HexFormat.of().formatHex(hash) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
