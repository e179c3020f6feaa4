package org.sarcomafhir.fhir;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.findings.IssueCode;

/**
 * Which of our codes an error of HAPI has, whose words and status are all that is known of it. The
 * words are those of HAPI's file of messages, in which they are stable.
 */
final class ErrorCodes {

  private static final Map<Pattern, IssueCode> BY_WORDS = new LinkedHashMap<>();

  private static final Map<Integer, IssueCode> BY_STATUS =
      Map.ofEntries(
          Map.entry(401, IssueCode.FORBIDDEN),
          Map.entry(403, IssueCode.FORBIDDEN),
          Map.entry(404, IssueCode.NOT_FOUND),
          Map.entry(405, IssueCode.METHOD_NOT_ALLOWED),
          Map.entry(409, IssueCode.VERSION_CONFLICT),
          Map.entry(410, IssueCode.DELETED),
          Map.entry(412, IssueCode.PRECONDITION_FAILED),
          Map.entry(413, IssueCode.BODY_TOO_LARGE),
          Map.entry(415, IssueCode.CONTENT_TYPE_UNKNOWN),
          Map.entry(422, IssueCode.REFUSED),
          Map.entry(501, IssueCode.NOT_SUPPORTED),
          Map.entry(503, IssueCode.BUSY));

  static {
    say("Multiple resources match|because this search matched", IssueCode.CONDITION_AMBIGUOUS);
    say(
        "No resources match this search|not found, specified in path",
        IssueCode.REFERENCE_NOT_FOUND);
    say("Invalid match URL|match URL", IssueCode.CONDITION_INVALID);
    say("Unknown resource type|Unknown resource name", IssueCode.RESOURCE_TYPE_UNKNOWN);
    say("does not know how to handle|base URL of FHIR server", IssueCode.URL_UNKNOWN);
    say("Unknown search parameter", IssueCode.SEARCH_PARAMETER_UNKNOWN);
    say("[Ii]nvalid parameter chain|chains are not supported", IssueCode.SEARCH_PARAMETER_UNKNOWN);
    say("Failed to parse request body", IssueCode.NOT_READABLE);
    say("(?i)content[- ]type", IssueCode.CONTENT_TYPE_UNKNOWN);
    say("Invalid attribute value", IssueCode.VALUE_MALFORMED);
    say("Invalid [\\w/ ]+ format", IssueCode.SEARCH_VALUE_INVALID);
    say("Unable to delete", IssueCode.REFUSED);
    say("Search ID .* does not exist", IssueCode.NOT_FOUND);
    say(
        "must contain an ID element|ID must not be supplied|clients may only assign IDs|"
            + "not a valid FHIR ID|ID element must not be|does not match the provided ID",
        IssueCode.ENTRY_MISDIRECTED);
  }

  private ErrorCodes() {}

  private static void say(String words, IssueCode code) {
    BY_WORDS.put(Pattern.compile(words), code);
  }

  /**
   * The code.
   *
   * @param request absent where the request was not understood, and of an entry of a batch
   */
  static IssueCode of(int status, @Nullable String words, @Nullable RequestDetails request) {
    if (status < 500 && status != 410) {
      for (Map.Entry<Pattern, IssueCode> known : BY_WORDS.entrySet()) {
        if (words != null && known.getKey().matcher(words).find()) {
          return inUrl(status, known.getValue());
        }
      }
    }
    return byStatus(status, request);
  }

  /** HAPI says of a type in the URL what it says of one in a body, with another status. */
  private static IssueCode inUrl(int status, IssueCode code) {
    return status == 404 && code == IssueCode.RESOURCE_TYPE_UNKNOWN ? IssueCode.URL_UNKNOWN : code;
  }

  private static IssueCode byStatus(int status, @Nullable RequestDetails request) {
    if (status == 400 && is(RestOperationTypeEnum.PATCH, request)) {
      return IssueCode.PATCH_FAILED;
    }
    if (status == 400 && is(RestOperationTypeEnum.SEARCH_TYPE, request)) {
      return IssueCode.SEARCH_VALUE_INVALID;
    }
    if (status == 422 && isOperation(request)) {
      return IssueCode.NOT_SUPPORTED;
    }
    IssueCode usual = status >= 500 ? IssueCode.SERVER_FAILED : IssueCode.REQUEST_INVALID;
    return BY_STATUS.getOrDefault(status, usual);
  }

  private static boolean is(RestOperationTypeEnum operation, @Nullable RequestDetails request) {
    return request != null && request.getRestOperationType() == operation;
  }

  private static boolean isOperation(@Nullable RequestDetails request) {
    return request != null
        && request.getOperation() != null
        && request.getOperation().startsWith("$");
  }
}
