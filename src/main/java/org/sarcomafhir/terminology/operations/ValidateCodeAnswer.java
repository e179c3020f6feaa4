package org.sarcomafhir.terminology.operations;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Parameters;

/** The answer about all codings of a concept: one that is right makes it right (FHIR R4). */
final class ValidateCodeAnswer {

  private ValidateCodeAnswer() {}

  static Parameters of(List<CodeVerdict> verdicts) {
    if (verdicts.size() == 1) {
      return verdicts.get(0).answer();
    }
    CodeVerdict best =
        verdicts.stream().filter(CodeVerdict::valid).findFirst().orElse(verdicts.get(0));
    String messages =
        verdicts.stream()
            .map(CodeVerdict::message)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("; "));
    return new CodeVerdict(
            best.code(), best.valid(), best.display(), messages.isEmpty() ? null : messages)
        .answer();
  }
}
