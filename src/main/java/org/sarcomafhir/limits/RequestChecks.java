package org.sarcomafhir.limits;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletSubRequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.InterceptorOrder;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.Refused;

/** Looks at URL, headers and parameters of each request, and of each entry of a batch. */
@Interceptor(order = InterceptorOrder.LIMIT)
public class RequestChecks {

  /** Where Tomcat notes that it has left parameters out; it goes on without them. */
  private static final String LEFT_OUT = "org.apache.catalina.parameter_parse_failed";

  private static final Set<String> ENCODINGS = Set.of("", "gzip", "identity");
  private static final Pattern VERSION = Pattern.compile("(?:W/)?\"?[0-9]{1,18}\"?");

  private final SearchLimitsProperties limits;
  private final SearchRules rules;

  RequestChecks(SearchLimitsProperties limits, SearchRules rules) {
    this.limits = limits;
    this.rules = rules;
  }

  /** Looks at the request as such. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
  public void beforeHandling(RequestDetails request, HttpServletRequest http) {
    requireUrl(request);
    requireEncoding(http);
    AnswerFormat.require(request, Collections.list(http.getHeaders("Accept")));
    if (http.getAttribute(LEFT_OUT) != null) {
      throw Refused.of(
          IssueCode.REQUEST_INVALID,
          "Some of the parameters cannot be read: too many, too long, or not encoded as a URL",
          "Send fewer parameters, each encoded; %25 is a percent sign");
    }
    requireVersion(http.getHeader("If-Match"));
    if (http.getHeader("X-Transaction-Semantics") != null) {
      throw Refused.of(
          IssueCode.NOT_SUPPORTED,
          "The header X-Transaction-Semantics would change what a batch means, or hold it back",
          "Leave it out");
    }
    rules.check(request.getParameters());
  }

  /** The same for the entries of a batch, which come here without a request of their own. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void beforeEntry(RequestDetails request) {
    if (request instanceof ServletSubRequestDetails) {
      rules.check(request.getParameters());
    }
  }

  private void requireUrl(RequestDetails request) {
    int length = StringUtils.length(request.getCompleteUrl());
    if (length > limits.url()) {
      throw Refused.of(
          IssueCode.URL_TOO_LONG,
          "The URL has %d characters; the most is %d".formatted(length, limits.url()),
          "Send a search with POST to _search, or ask in several requests. The operator may raise search.limits.url");
    }
  }

  private static void requireEncoding(HttpServletRequest http) {
    String encoding = StringUtils.defaultString(http.getHeader("Content-Encoding")).strip();
    boolean form =
        Strings.CI.startsWith(http.getContentType(), "application/x-www-form-urlencoded");
    if (!ENCODINGS.contains(encoding.toLowerCase(Locale.ROOT))
        || (form && encoding.equalsIgnoreCase("gzip"))) {
      throw Refused.of(
          Finding.error(
                  IssueCode.CONTENT_TYPE_UNKNOWN,
                  form
                      ? "A form may not be compressed; its parameters would be lost"
                      : "This server does not read a body of this Content-Encoding")
              .value(Shown.of(encoding))
              .remedy(form ? "Send it plain" : "Send it plain, or compressed once with gzip")
              .build());
    }
  }

  static void requireVersion(@Nullable String ifMatch) {
    if (ifMatch != null && !VERSION.matcher(ifMatch.strip()).matches()) {
      throw Refused.of(
          Finding.error(
                  IssueCode.PRECONDITION_FAILED, "If-Match names no version that this server gives")
              .value(Shown.of(ifMatch))
              .remedy("Send the ETag of the version you have read, for example W/\"3\"")
              .build());
    }
  }
}
