package org.sarcomafhir.fhir;

import java.util.List;
import java.util.Set;
import org.sarcomafhir.fhir.CodeTranslation.Code;

/**
 * Says which codes a question means that does not list them: those of a value set, those below or
 * above another one. A capability publishes a bean of this type; {@code fhir} asks it when a token
 * parameter has one of the modifiers (FHIR R4, search, "modifiers").
 */
public interface CodeSelection {

  /** How the codes are named. */
  enum By {
    /** All codes of a value set. */
    IN,
    /** All codes but those of a value set. */
    NOT_IN,
    /** A code and what is below it. */
    BELOW,
    /** A code and what is above it. */
    ABOVE
  }

  /**
   * The codes.
   *
   * @param codes each code of a value set, or below or above a code
   * @param remarks what the questioner has to know about how complete they are, in words
   */
  record Selection(Set<Code> codes, List<String> remarks) {

    /** Copies both. */
    public Selection {
      codes = Set.copyOf(codes);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * Looks them up.
   *
   * @param value canonical URL of a value set, or {@code system|code}
   * @throws ca.uhn.fhir.rest.server.exceptions.InvalidRequestException when the value set or code
   *     is not known here
   */
  Selection select(By by, String value);
}
