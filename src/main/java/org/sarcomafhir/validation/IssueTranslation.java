package org.sarcomafhir.validation;

import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.model.Canonical;

/** From the validator's message to an {@link Issue}. */
final class IssueTranslation {

  private IssueTranslation() {}

  static Issue fromMessage(ValidationMessage message) {
    return new Issue(
        isUnknownExtensionOfOurs(message) ? IssueSeverity.ERROR : severity(message.getLevel()),
        message.getType() == null ? "invalid" : message.getType().toCode(),
        message.getLocation() == null ? "" : message.getLocation(),
        messageId(message),
        message.getMessage(),
        message.getLine(),
        message.getCol());
  }

  /** A mistyped extension of this package would be stored and never found again. */
  private static boolean isUnknownExtensionOfOurs(ValidationMessage message) {
    return message.getMessage() != null
        && message.getMessage().startsWith("Unknown extension " + Canonical.BASE + "/");
  }

  private static IssueSeverity severity(ValidationMessage.@Nullable IssueSeverity level) {
    return level == null ? IssueSeverity.INFORMATION : IssueSeverity.fromCode(level.toCode());
  }

  /** Messages from the terminology layer carry their text in the place of the id. */
  private static @Nullable String messageId(ValidationMessage message) {
    String id = message.getMessageId();
    return id == null || id.contains(" ") ? null : id;
  }
}
