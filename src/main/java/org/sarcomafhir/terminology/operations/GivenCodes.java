package org.sarcomafhir.terminology.operations;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.CodeTranslation.Code;

/** The codes that a request asks about: one code, a Coding, or the codings of a CodeableConcept. */
final class GivenCodes {

  /** The parameters that name codes. */
  static final Set<String> PARAMETERS =
      Set.of("code", "system", "version", "display", "coding", "codeableConcept");

  /**
   * A code with the name that was given for it.
   *
   * @param code code system and code
   * @param display the name, where one was given
   * @param version the version of the code system, where one was given
   */
  record Given(Code code, @Nullable String display, @Nullable String version) {

    /** The code system, with the version where one was given. */
    String canonical() {
      return version == null ? code.system() : code.system() + "|" + version;
    }
  }

  private GivenCodes() {}

  /**
   * Reads them.
   *
   * @param system the code system when the request names none; empty where it has to
   */
  static List<Given> in(OperationInput input, Optional<String> system) {
    Optional<CodeableConcept> concept = input.value("codeableConcept", CodeableConcept.class);
    if (concept.isPresent()) {
      if (!concept.get().hasCoding()) {
        throw new InvalidRequestException("codeableConcept has no coding");
      }
      return concept.get().getCoding().stream().map(coding -> given(coding, system)).toList();
    }
    return List.of(one(input, system));
  }

  /** Reads a request that names one code. */
  static Given one(OperationInput input, Optional<String> system) {
    Optional<Coding> coding = input.value("coding", Coding.class);
    if (coding.isPresent()) {
      return given(coding.get(), system);
    }
    Coding read = new Coding().setCode(input.required("code"));
    input.text("system").ifPresent(read::setSystem);
    input.text("display").ifPresent(read::setDisplay);
    input.text("version").ifPresent(read::setVersion);
    return given(read, system);
  }

  private static Given given(Coding coding, Optional<String> system) {
    if (!coding.hasCode()) {
      throw new InvalidRequestException("A coding has no code");
    }
    String url = coding.hasSystem() ? coding.getSystem() : system.orElse("");
    if (url.isBlank()) {
      throw new InvalidRequestException(
          "%s has no system: the same code means different things in different code systems"
              .formatted(coding.getCode()));
    }
    return new Given(
        new Code(url, coding.getCode()),
        coding.hasDisplay() ? coding.getDisplay() : null,
        coding.hasVersion() ? coding.getVersion() : null);
  }
}
