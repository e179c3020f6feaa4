package org.sarcomafhir.findings;

import java.util.Locale;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.sarcomafhir.model.Canonical;

/**
 * What can be wrong, by the codes that senders may rely on. {@code docs/errors.md} says of each
 * what it means and what to do; both are written from the code system of the package.
 */
public enum IssueCode {
  /** The body is not well-formed JSON or XML, or no FHIR resource at all. */
  NOT_READABLE(IssueType.STRUCTURE),
  /** The body has bytes that are no UTF-8, the only encoding of FHIR. */
  NOT_UTF8(IssueType.STRUCTURE),
  /** One JSON object has the same member twice, so that one of the two would be lost. */
  DUPLICATE_KEY(IssueType.STRUCTURE),
  /** A text holds a control character or half a surrogate pair, which FHIR does not allow. */
  CHARACTER_NOT_ALLOWED(IssueType.VALUE),
  /** The request needs a body and has none, or one that says nothing. */
  BODY_MISSING(IssueType.REQUIRED),
  /** Content-Type says neither FHIR JSON nor FHIR XML, or another format than the body has. */
  CONTENT_TYPE_UNKNOWN(IssueType.NOTSUPPORTED),
  /** Content-Encoding says gzip, and the body is no complete gzip stream. */
  COMPRESSED_BODY_BROKEN(IssueType.STRUCTURE),
  /** The body is larger than this server takes, counted after decompression. */
  BODY_TOO_LARGE(IssueType.TOOLONG),
  /** The Bundle has more entries than this server takes. */
  TOO_MANY_ENTRIES(IssueType.TOOLONG),
  /** The document is nested deeper than any resource needs to be. */
  NESTED_TOO_DEEPLY(IssueType.TOOCOSTLY),
  /** A text is longer than this server takes. */
  TEXT_TOO_LONG(IssueType.TOOLONG),
  /** A number has more digits, or a larger exponent, than can be handled. */
  NUMBER_TOO_LARGE(IssueType.VALUE),
  /** One element repeats more often than this server takes. */
  TOO_MANY_VALUES(IssueType.TOOLONG),
  /** resourceType is missing or names no resource type of FHIR R4, or another than the URL. */
  RESOURCE_TYPE_UNKNOWN(IssueType.STRUCTURE),
  /** FHIR R4 has no such element at this place; it would be lost. */
  ELEMENT_UNKNOWN(IssueType.STRUCTURE),
  /** An element that must be there is not. */
  ELEMENT_MISSING(IssueType.REQUIRED),
  /** An element is there more often than it may be. */
  ELEMENT_REPEATED(IssueType.STRUCTURE),
  /**
   * The JSON is an array where FHIR has one value, one value where FHIR has an array, an object in
   * place of a simple value, or the other way round.
   */
  ELEMENT_SHAPE(IssueType.STRUCTURE),
  /** The profile leaves no room for this element. */
  ELEMENT_NOT_ALLOWED(IssueType.STRUCTURE),
  /** The value has a data type that is not allowed at this place. */
  TYPE_NOT_ALLOWED(IssueType.STRUCTURE),
  /** The value is not what its data type asks for: no date, no whole number, no boolean. */
  VALUE_MALFORMED(IssueType.VALUE),
  /** The profile fixes this value, and another one was sent. */
  VALUE_FIXED(IssueType.VALUE),
  /**
   * The resource says something that cannot be true or understood; the rule named in the issue says
   * what.
   */
  RULE_BROKEN(IssueType.INVARIANT),
  /** Two resources of one patient contradict each other; the rule named in the issue says how. */
  CASE_CONTRADICTION(IssueType.INVARIANT),
  /** A code of a list is required, and there is none. */
  CODE_MISSING(IssueType.CODEINVALID),
  /** The code system has no such code. */
  CODE_UNKNOWN(IssueType.CODEINVALID),
  /** The code exists, and is not one of those allowed here. */
  CODE_NOT_IN_LIST(IssueType.CODEINVALID),
  /**
   * The code system, or this code of it, is not bundled with the server, so that nobody looked
   * whether the code is right.
   */
  CODE_NOT_CHECKED(IssueType.CODEINVALID),
  /** A code without a system means nothing. */
  CODE_WITHOUT_SYSTEM(IssueType.CODEINVALID),
  /**
   * The display is none of those the code has, so that code and words may mean different things.
   */
  DISPLAY_WRONG(IssueType.CODEINVALID),
  /** The code of the unit is not UCUM. */
  UNIT_UNKNOWN(IssueType.CODEINVALID),
  /** The unit is none of those allowed for this value. */
  UNIT_NOT_ALLOWED(IssueType.CODEINVALID),
  /** meta.profile, or the request, names a profile that this server does not know. */
  PROFILE_UNKNOWN(IssueType.NOTFOUND),
  /** No extension of this URL is known. */
  EXTENSION_UNKNOWN(IssueType.EXTENSION),
  /** The extension may not stand on this element. */
  EXTENSION_MISPLACED(IssueType.EXTENSION),
  /**
   * The narrative is not the XHTML that FHIR allows, or holds what could run in a reader's browser.
   */
  NARRATIVE_INVALID(IssueType.STRUCTURE),
  /**
   * The reference is neither a relative or absolute URL of a resource, nor a urn:uuid or urn:oid,
   * nor a fragment.
   */
  REFERENCE_MALFORMED(IssueType.VALUE),
  /** The reference leads to no entry of the Bundle and no stored resource. */
  REFERENCE_NOT_FOUND(IssueType.NOTFOUND),
  /** A conditional reference is met by several stored resources. */
  REFERENCE_AMBIGUOUS(IssueType.MULTIPLEMATCHES),
  /** The reference leads to a resource of a type that is not allowed there. */
  REFERENCE_TYPE(IssueType.STRUCTURE),
  /** A fact of one patient refers to a tumor, specimen, procedure or result of another one. */
  OTHER_PATIENT(IssueType.BUSINESSRULE),
  /** The type of the Bundle is not one that can be carried out. */
  BUNDLE_TYPE(IssueType.INVALID),
  /** An entry of a transaction or batch lacks request, method, url or its resource. */
  ENTRY_INCOMPLETE(IssueType.REQUIRED),
  /** The url of the request does not fit the method or the resource of the entry. */
  ENTRY_MISDIRECTED(IssueType.INVALID),
  /**
   * fullUrl is neither an absolute URL nor urn:uuid or urn:oid, or its end is not the id of the
   * resource.
   */
  FULL_URL_INVALID(IssueType.VALUE),
  /** Two entries have the same fullUrl, so that a reference to it could mean either. */
  FULL_URL_DUPLICATE(IssueType.DUPLICATE),
  /** Two entries of a transaction mean the same resource; one would be lost. */
  SAME_RESOURCE_TWICE(IssueType.DUPLICATE),
  /** The condition of a conditional request is met by several stored resources. */
  CONDITION_AMBIGUOUS(IssueType.MULTIPLEMATCHES),
  /** The condition of a conditional request is no search that can decide. */
  CONDITION_INVALID(IssueType.INVALID),
  /** A conditional create met a stored resource with other content and changed nothing. */
  CREATE_NOT_APPLIED(IssueType.CONFLICT),
  /** The patch cannot be read or carried out, or what it makes is no resource. */
  PATCH_FAILED(IssueType.PROCESSING),
  /** There is no such resource. */
  NOT_FOUND(IssueType.NOTFOUND),
  /** The resource was deleted. */
  DELETED(IssueType.DELETED),
  /** The server has nothing at this URL. */
  URL_UNKNOWN(IssueType.NOTFOUND),
  /** The URL exists, but not for this method. */
  METHOD_NOT_ALLOWED(IssueType.NOTSUPPORTED),
  /** The request is sound, and the server does not do this. */
  NOT_SUPPORTED(IssueType.NOTSUPPORTED),
  /** Another request changed the same resource at the same time; nothing of this one was stored. */
  VERSION_CONFLICT(IssueType.CONFLICT),
  /**
   * The resource is not in the version that If-Match or the condition names; nothing was stored.
   */
  PRECONDITION_FAILED(IssueType.CONFLICT),
  /** This caller may not do that. */
  FORBIDDEN(IssueType.FORBIDDEN),
  /** The request cannot be understood; the words say what about it. */
  REQUEST_INVALID(IssueType.INVALID),
  /**
   * The type has no such search parameter, and leaving it out would make the answer wider than
   * asked.
   */
  SEARCH_PARAMETER_UNKNOWN(IssueType.NOTSUPPORTED),
  /** The value does not fit the search parameter. */
  SEARCH_VALUE_INVALID(IssueType.VALUE),
  /** The URL is longer than this server takes. */
  URL_TOO_LONG(IssueType.TOOLONG),
  /** The search asks for more than this server does in one request. */
  SEARCH_TOO_COSTLY(IssueType.TOOCOSTLY),
  /** The search took longer than it may and was stopped. */
  SEARCH_TOO_SLOW(IssueType.TOOCOSTLY),
  /**
   * The store refused the write for a reason of its own, which the words tell; nothing was stored.
   */
  REFUSED(IssueType.PROCESSING),
  /** The server failed unexpectedly; nothing was stored. */
  SERVER_FAILED(IssueType.EXCEPTION),
  /** The server has too much to do at the moment; nothing was stored. */
  BUSY(IssueType.THROTTLED),
  /** The server cannot use its database at the moment; nothing was stored. */
  DATABASE_UNAVAILABLE(IssueType.NOSTORE),
  /** The database has no room to store it; nothing was stored. */
  STORAGE_FULL(IssueType.NOSTORE),
  /**
   * The database went away while it was told to keep the changes: they are stored whole or not at
   * all.
   */
  OUTCOME_UNKNOWN(IssueType.TRANSIENT),
  /** A recommendation of FHIR that nobody has to follow. */
  ADVICE(IssueType.INFORMATIONAL),
  /** Nothing was found. */
  NO_ISSUE(IssueType.INFORMATIONAL);

  /** The code system that defines them. */
  public static final String SYSTEM = Canonical.BASE + "/CodeSystem/issue-code-cs";

  private final IssueType type;

  IssueCode(IssueType type) {
    this.type = type;
  }

  /** The code as it stands in an OperationOutcome, and as the anchor in {@code docs/errors.md}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The issue type of FHIR that is nearest to it. */
  public IssueType type() {
    return type;
  }
}
