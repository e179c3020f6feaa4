package org.sarcomafhir.limits;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.Refused;

/**
 * FHIR has one encoding. Many clients name another one out of habit and send plain ASCII, which is
 * the same in both; any other text would be read as something else than was meant.
 */
final class Charsets {

  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\\s;\"]*)", Pattern.CASE_INSENSITIVE);

  private Charsets() {}

  static void require(@Nullable String contentType, byte[] body) {
    Matcher named = CHARSET.matcher(contentType == null ? "" : contentType);
    if (!named.find() || named.group(1).toLowerCase(Locale.ROOT).matches("utf-?8")) {
      return;
    }
    for (byte b : body) {
      if (b <= 0) {
        throw Refused.of(
            Finding.error(
                    IssueCode.NOT_UTF8,
                    "The Content-Type names another encoding than UTF-8, the only one of FHIR")
                .value(Shown.of(named.group(1)))
                .remedy("Send the body as UTF-8 and say so, or leave charset out")
                .build());
      }
    }
  }
}
