package org.sarcomafhir.publication;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.sarcomafhir.conformance.PackageLoader;
import org.sarcomafhir.definitions.prepared.Preparation;

/**
 * Writes the archive of the package and the prepared definitions during the build, unless what is
 * there was made from the same files by the same classes and libraries: snapshots cost some ten
 * seconds of CPU.
 */
final class PackageBuild {

  private static final String DEFINITIONS = "definitions.bin";

  private PackageBuild() {}

  /** Takes the folder of compiled files, the archive to write, its time stamp and its mark. */
  public static void main(String[] arguments) throws IOException {
    SortedMap<String, byte[]> sources = filesBelow(Path.of(arguments[0]));
    Path archive = Path.of(arguments[1]);
    Instant time = Instant.parse(arguments[2]);
    Path mark = Path.of(arguments[3]);
    String fingerprint = fingerprint(sources, Path.of(arguments[4]), time);
    if (Files.exists(archive)
        && Files.exists(archive.resolveSibling(DEFINITIONS))
        && Files.exists(mark)
        && fingerprint.equals(Files.readString(mark, StandardCharsets.UTF_8))) {
      return;
    }
    Files.createDirectories(archive.toAbsolutePath().getParent());
    FhirContext context = FhirContext.forR4();
    List<StructureDefinition> definitions = new ArrayList<>();
    Files.write(archive, new PackageArchive(context).build(sources, time, definitions::add));
    Files.write(
        archive.resolveSibling(DEFINITIONS),
        Preparation.of(context, new PackageLoader(context).load(), definitions));
    Files.writeString(mark, fingerprint, StandardCharsets.UTF_8);
  }

  /** All files by their path below the folder, with slashes on every system. */
  static SortedMap<String, byte[]> filesBelow(Path folder) throws IOException {
    SortedMap<String, byte[]> content = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        content.put(name, Files.readAllBytes(file));
      }
    }
    return content;
  }

  private static String fingerprint(SortedMap<String, byte[]> sources, Path classes, Instant time)
      throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(digest, sources);
      for (String name : List.of("archive", "conformance", "definitions", "publication")) {
        add(digest, filesBelow(classes.resolve("org/sarcomafhir").resolve(name)));
      }
      String libraries = System.getProperty("java.class.path") + Runtime.version() + time;
      digest.update(libraries.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(MessageDigest digest, Map<String, byte[]> files) {
    files.forEach(
        (name, content) -> {
          digest.update(name.getBytes(StandardCharsets.UTF_8));
          digest.update(content);
        });
  }
}
