package org.sarcomafhir.support;

/** JSON paths into the issues of an OperationOutcome. */
public final class IssuePaths {

  private IssuePaths() {}

  /**
   * The key of the rule that is not kept.
   *
   * @param issue path of one issue or of several, such as {@code issue[0]}
   */
  public static String rule(String issue) {
    return detail(issue, "rule") + ".valueString";
  }

  /** The keys of all rules that issues name. */
  public static String rules(String issues) {
    return issues
        + ".extension.flatten().extension.flatten().findAll { it?.url == 'rule' }.valueString";
  }

  /** A part of the extension {@code issue-detail}, of one issue. */
  public static String detail(String issue, String part) {
    return "%s.extension.find { it.url.endsWith('issue-detail') }.extension.find { it.url == '%s' }"
        .formatted(issue, part);
  }
}
