package org.sarcomafhir.terminology.operations;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.CodeTranslation.Code;

/**
 * What {@code $validate-code} finds of a code.
 *
 * @param code the code that was asked about
 * @param valid whether it is right, as far as this server knows
 * @param display the right name; absent where none is bundled
 * @param message why it is not valid, or what was not checked; absent when there is nothing to say
 */
record CodeVerdict(Code code, boolean valid, @Nullable String display, @Nullable String message) {

  static CodeVerdict valid(Code code, @Nullable String display) {
    return new CodeVerdict(code, true, display, null);
  }

  static CodeVerdict invalid(Code code, String message) {
    return new CodeVerdict(code, false, null, message);
  }

  Parameters answer() {
    Parameters answer = new Parameters();
    answer.addParameter("result", new BooleanType(valid));
    answer.addParameter("code", new CodeType(code.code()));
    answer.addParameter("system", new UriType(code.system()));
    if (display != null) {
      answer.addParameter("display", new StringType(display));
    }
    if (message != null) {
      answer.addParameter("message", new StringType(message));
    }
    return answer;
  }
}
