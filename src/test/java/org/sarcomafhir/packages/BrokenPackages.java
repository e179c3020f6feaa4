package org.sarcomafhir.packages;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** One archive of each kind that cannot be used, or not whole, and what has to be said about it. */
final class BrokenPackages {

  private static final String OWN = "https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs";

  private BrokenPackages() {}

  /** Writes them and returns the reason expected for each file. */
  static Map<String, String> writeTo(Path folder) {
    Map<String, String> reasons = new LinkedHashMap<>();
    reasons.putAll(writeBrokenArchives(folder));
    reasons.putAll(writeUnwanted(folder));
    return reasons;
  }

  /** Those of which nothing is used because the archive itself is bad. */
  private static Map<String, String> writeBrokenArchives(Path folder) {
    byte[] text = "no archive".getBytes(StandardCharsets.UTF_8);
    MadePackage.write(folder, "text.tgz", text);
    byte[] good = MadePackage.good().bytes();
    MadePackage.write(folder, "short.tgz", Arrays.copyOf(good, good.length / 2));
    MadePackage.empty().with("package/x.json", "{}").writeTo(folder, "no-manifest.tgz");
    MadePackage.empty().with("package/package.json", "{").writeTo(folder, "bad-manifest.tgz");
    MadePackage.named("", "1").writeTo(folder, "no-name.tgz");
    MadePackage.named("example.out", "1").with("package/../../x", "").writeTo(folder, "out.tgz");
    MadePackage.named("example.huge", "1")
        .withZeros("package/x.json", 31_000_000)
        .writeTo(folder, "huge.tgz");
    return Map.of(
        "text.tgz", "it is no gzip archive",
        "short.tgz", "the archive is broken",
        "no-manifest.tgz", "it has no package/package.json",
        "bad-manifest.tgz", "its package.json is no JSON",
        "no-name.tgz", "no name or no version",
        "out.tgz", "leads out of its folder",
        "huge.tgz", "larger than this server reads");
  }

  /** Those that are well made, and not for this server. */
  private static Map<String, String> writeUnwanted(Path folder) {
    MadePackage.named("example.r5", "1", "5.0.0", "{}").writeTo(folder, "r5.tgz");
    MadePackage.named("org.sarcomafhir.profiles", "9").writeTo(folder, "ours.tgz");
    MadePackage.named("hl7.fhir.r4.core", "4.0.1").writeTo(folder, "core.tgz");
    MadePackage.named("example.hospital", "1.1.9").writeTo(folder, "older.tgz");
    return Map.of(
        "r5.tgz", "it is for FHIR 5.0.0; this server speaks 4.0.1",
        "ours.tgz", "this server brings its own version of it along",
        "core.tgz", "FHIR R4 itself is part of this server",
        "older.tgz", "of this package good.tgz is used instead");
  }

  /** Those of which a part is used. */
  static Map<String, String> writePartlyUsable(Path folder) {
    String code = MadePackage.codeSystem(MadePackage.BASE + "/CodeSystem/part-", "b");
    part(folder, "json.tgz", "{", code);
    part(folder, "unknown-element.tgz", code.replace("content", "contents"), code);
    part(folder, "taken.tgz", MadePackage.codeSystem(OWN, "x"), code);
    part(folder, "search.tgz", MadePackage.searchParameter(), code);
    String rootless = MadePackage.profile(MadePackage.BASE + "/x", "Patient", "gender");
    part(folder, "no-base.tgz", rootless.replace("hl7.org", "nowhere.example"), code);
    String derived = rootless.replace("http://hl7.org/fhir/StructureDefinition/Patient", "URL");
    part(
        folder,
        "circle.tgz",
        derived.replace("/x\"", "/circle\"").replace("URL", MadePackage.BASE + "/circle"),
        code);
    part(folder, "typeless.tgz", rootless.replace("\"type\": \"Patient\",", ""), code);
    part(folder, "type.tgz", rootless.replace("constraint", "specialization"), code);
    MadePackage.named("example.needy", "1", "4.0.1", "{\"de.basis\": \"1.5.0\"}")
        .with("package/a.json", code.replace("part-", "needy"))
        .writeTo(folder, "needy.tgz");
    return Map.of(
        "circle.tgz", "its snapshot cannot be made",
        "typeless.tgz", "of which type it is a profile",
        "json.tgz", "it is no JSON",
        "unknown-element.tgz", "Unknown element 'contents'",
        "taken.tgz", OWN + " is defined by this server",
        "search.tgz", "would not find what was stored before",
        "no-base.tgz", "its snapshot cannot be made",
        "type.tgz", "it defines a type",
        "needy.tgz", "the package needs it, and it is not here");
  }

  private static void part(Path folder, String file, String bad, String good) {
    MadePackage.named("example." + file, "1")
        .with("package/bad.json", bad)
        .with("package/good.json", good.replace("part-", "part-" + file))
        .writeTo(folder, file);
  }
}
