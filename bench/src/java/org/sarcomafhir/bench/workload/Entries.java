package org.sarcomafhir.bench.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/** Collects the entries of one transaction and hands out the references between them. */
final class Entries {

  /** Prefix of the identifier systems; the type follows. */
  static final String IDENTIFIERS = "https://hospital.example/bench/";

  /** No profile claimed. */
  static final String NONE = "";

  private static final String PROFILES = "https://sarcomafhir.org/fhir/StructureDefinition/";

  private final Random random;
  private final String key;
  private final List<String> entries = new ArrayList<>();

  Entries(int number, Random random) {
    this.random = random;
    key = key(number);
  }

  static String key(int number) {
    return "case-%07d".formatted(number);
  }

  /**
   * Adds a resource that is created; a patient only if there is none with this identifier.
   *
   * @param profile last part of the canonical URL of the profile that it claims, {@link #NONE} for
   *     none
   * @param members what follows type, profile and identifier, without braces
   * @return the reference to it, in quotation marks
   */
  String add(String type, String profile, String members) {
    String system = IDENTIFIERS + type.toLowerCase(Locale.ROOT);
    String value = key + "-" + (entries.size() + 1);
    String fullUrl = "\"urn:uuid:" + uuid() + "\"";
    String condition =
        "Patient".equals(type)
            ? ",\"ifNoneExist\":\"identifier=%s|%s\"".formatted(system, value)
            : "";
    entries.add(
        """
        {"fullUrl":%s,"resource":{"resourceType":"%s",%s\
        "identifier":[{"system":"%s","value":"%s"}],%s},\
        "request":{"method":"POST","url":"%s"%s}}"""
            .formatted(fullUrl, type, meta(profile), system, value, members, type, condition));
    return fullUrl;
  }

  private static String meta(String profile) {
    return profile.isEmpty()
        ? ""
        : "\"meta\":{\"profile\":[\"%s%s\"]},".formatted(PROFILES, profile);
  }

  private UUID uuid() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return UUID.nameUUIDFromBytes(bytes);
  }

  List<String> all() {
    return List.copyOf(entries);
  }
}
