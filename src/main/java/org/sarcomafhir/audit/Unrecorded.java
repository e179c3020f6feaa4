package org.sarcomafhir.audit;

import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.IssueCode;

/** What is answered in place of what cannot be recorded. */
final class Unrecorded {

  /** Seconds after which to try again. */
  static final String PAUSE = "10";

  static final Finding NOTHING_STORED =
      Finding.error(
              IssueCode.STORAGE_FULL,
              "The record of access cannot be written, and nothing is answered without it; nothing was stored")
          .remedy("Send the same request again after a while; the operator's log has the cause")
          .build();

  static final Finding MAY_BE_STORED =
      Finding.error(
              IssueCode.OUTCOME_UNKNOWN,
              "The record of access could not be completed, and nothing is answered without it; what the request would store may be stored")
          .remedy("Look for it before you send it again; the operator's log has the cause")
          .build();

  private Unrecorded() {}
}
