package org.sarcomafhir.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.model.Canonical;

/**
 * What a claim of a profile is worth. A profile under our own canonical base that does not exist is
 * an error that names those that do; a foreign one that is not loaded is a warning, because
 * hospitals send resources that meet other guides as well.
 */
final class ProfileClaims {

  private static final Set<String> UNKNOWN_PROFILE =
      Set.of(
          I18nConstants.VALIDATION_VAL_PROFILE_UNKNOWN,
          I18nConstants.VALIDATION_VAL_PROFILE_UNKNOWN_NOT_POLICY,
          I18nConstants.VALIDATION_VAL_PROFILE_UNKNOWN_ERROR);
  private static final Pattern QUOTED = Pattern.compile("'(https?://[^']+)'");

  private final List<String> known;

  ProfileClaims(List<String> known) {
    this.known = known;
  }

  /** Passes every issue on, except that it decides how bad an unknown profile is. */
  Issue judge(Issue issue) {
    if (issue.messageId() == null || !UNKNOWN_PROFILE.contains(issue.messageId())) {
      return issue;
    }
    Optional<String> url = quotedUrl(issue.text());
    if (url.isPresent() && Canonical.isOwn(url.get())) {
      return issue.with(IssueSeverity.ERROR, unknown(url.get()));
    }
    return issue.with(IssueSeverity.WARNING, issue.text());
  }

  /** The definition of a profile that a caller asked for by URL. */
  StructureDefinition require(String url, @Nullable StructureDefinition definition) {
    if (definition == null) {
      throw new UnknownProfileException(unknown(url));
    }
    return definition;
  }

  private String unknown(String url) {
    return "Profile '%s' does not exist on this server. Known sarcoma profiles: %s"
        .formatted(url, String.join(", ", known));
  }

  private static Optional<String> quotedUrl(String text) {
    Matcher matcher = QUOTED.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
