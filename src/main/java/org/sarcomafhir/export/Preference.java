package org.sarcomafhir.export;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.Refused;

/**
 * What the header Prefer asks for (RFC 7240).
 *
 * @param words preferences with their values, in small letters, without spaces
 */
record Preference(Set<String> words) {

  static Preference of(RequestDetails request) {
    return new Preference(
        request.getHeaders("Prefer").stream()
            .flatMap(header -> Arrays.stream(header.split("[,;]", -1)))
            .map(word -> word.replaceAll("[\\s\"]", "").toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean isLenient() {
    return words.contains("handling=lenient");
  }

  /** An export is never answered with the files themselves. */
  void requireAsync() {
    if (!words.contains("respond-async")) {
      throw Refused.of(
          IssueCode.REQUEST_INVALID,
          "$export is carried out in the background only",
          "Send the header Prefer: respond-async, and ask at the URL in Content-Location what has become of it");
    }
  }
}
