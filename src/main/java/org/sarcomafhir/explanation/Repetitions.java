package org.sarcomafhir.explanation;

import java.util.Objects;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.model.Canonical;

/** What the validator says twice of the same place: once in general and once more precisely. */
final class Repetitions {

  private Repetitions() {}

  /** Whether the draft says nothing that the other one does not say better. */
  static boolean saysLess(Draft draft, Draft other) {
    return isLessPreciseOnTheSame(draft, other)
        || isOfBaseProfile(draft, other)
        || isOfMoreTypes(draft, other)
        || isPatternOfDataType(draft, other)
        || isAboutUncheckedCode(draft, other)
        || isAboutMisspeltCode(draft, other);
  }

  /** The element is missing: once in general, once with the name of the slice. */
  private static boolean isLessPreciseOnTheSame(Draft draft, Draft cause) {
    return draft.isOneOf(IssueCode.ELEMENT_MISSING)
        && cause.isOneOf(IssueCode.ELEMENT_MISSING)
        && (isUnitOf(draft, cause)
            || (draft.path().equals(cause.path())
                && !draft.get(Fact.ELEMENT).contains(":")
                && cause.get(Fact.ELEMENT).contains(":")));
  }

  /** Of a unit the system is missing with its code. */
  private static boolean isUnitOf(Draft draft, Draft cause) {
    return "system".equals(Paths.last(draft.path()))
        && "code".equals(Paths.last(cause.path()))
        && Paths.parent(draft.path()).equals(Paths.parent(cause.path()));
  }

  /** FHIR asks for it, and so does our profile, which says more. */
  private static boolean isOfBaseProfile(Draft draft, Draft other) {
    return draft.isOneOf(
            IssueCode.ELEMENT_MISSING, IssueCode.ELEMENT_REPEATED, IssueCode.ELEMENT_NOT_ALLOWED)
        && draft.code() == other.code()
        && draft.path().equals(other.path())
        && draft.get(Fact.ELEMENT).equals(other.get(Fact.ELEMENT))
        && !Canonical.isOwn(draft.get(Fact.PROFILE))
        && Canonical.isOwn(other.get(Fact.PROFILE));
  }

  private static boolean isOfMoreTypes(Draft draft, Draft other) {
    return draft.isOneOf(IssueCode.REFERENCE_TYPE)
        && draft.code() == other.code()
        && draft.path().equals(other.path())
        && draft.get(Fact.ALLOWED).length() > other.get(Fact.ALLOWED).length();
  }

  private static boolean isPatternOfDataType(Draft draft, Draft other) {
    return draft.isOneOf(IssueCode.VALUE_MALFORMED)
        && draft.code() == other.code()
        && draft.path().equals(other.path())
        && isPattern(draft)
        && !isPattern(other);
  }

  private static boolean isPattern(Draft draft) {
    return Objects.requireNonNullElse(draft.issue().messageId(), "").contains("Primitive_Regex");
  }

  /** A code that nobody knows, where a list says which ones are allowed. */
  private static boolean isAboutUncheckedCode(Draft draft, Draft other) {
    return draft.isOneOf(IssueCode.CODE_NOT_CHECKED)
        && other.isOneOf(IssueCode.CODE_NOT_IN_LIST)
        && draft.concept().equals(other.concept());
  }

  /** Spaces around a code make it another code, which no list has. */
  private static boolean isAboutMisspeltCode(Draft draft, Draft other) {
    return draft.isOneOf(
            IssueCode.CODE_NOT_IN_LIST,
            IssueCode.CODE_UNKNOWN,
            IssueCode.CODE_NOT_CHECKED,
            IssueCode.UNIT_UNKNOWN)
        && other.isOneOf(IssueCode.VALUE_MALFORMED)
        && draft.concept().equals(other.concept());
  }
}
