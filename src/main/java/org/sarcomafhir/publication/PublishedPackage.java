package org.sarcomafhir.publication;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sarcomafhir.conformance.ProfilePackage;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The archive that travels in the jar. */
@Component
class PublishedPackage {

  private static final ClassPathResource ARCHIVE =
      new ClassPathResource("org/sarcomafhir/package.tgz");

  private final ProfilePackage profiles;
  private final String tag;

  PublishedPackage(ProfilePackage profiles) throws IOException, NoSuchAlgorithmException {
    this.profiles = profiles;
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    tag = HexFormat.of().formatHex(digest.digest(content()));
  }

  /** The bytes. */
  byte[] content() throws IOException {
    try (InputStream in = ARCHIVE.getInputStream()) {
      return in.readAllBytes();
    }
  }

  /** Changes with the bytes. */
  String tag() {
    return tag;
  }

  /** Under which name it is saved. */
  String fileName() {
    return "%s-%s.tgz".formatted(profiles.id(), profiles.version());
  }

  /** What it holds. */
  ProfilePackage profiles() {
    return profiles;
  }
}
