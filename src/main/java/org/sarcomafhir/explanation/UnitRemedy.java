package org.sarcomafhir.explanation;

import org.sarcomafhir.findings.IssueCode;

/** Of a unit that is none of those the profile allows: says so. */
final class UnitRemedy implements Remedy {

  @Override
  public void add(Draft draft, Source source) {
    boolean refused =
        draft.isOneOf(IssueCode.CODE_NOT_IN_LIST, IssueCode.VALUE_FIXED)
            && Paths.isUnit(draft.path());
    if (!refused) {
      return;
    }
    if (draft.isOneOf(IssueCode.VALUE_FIXED)) {
      draft.text(
          "The unit is not '%s', which the profile asks for".formatted(draft.get(Fact.FIXED)));
      draft.finding().remedy("Send the value in " + draft.get(Fact.FIXED));
    } else {
      draft.text(draft.text().replace("The code is", "The unit is"));
    }
    draft.code(IssueCode.UNIT_NOT_ALLOWED);
  }
}
