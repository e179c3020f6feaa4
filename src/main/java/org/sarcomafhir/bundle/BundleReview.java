package org.sarcomafhir.bundle;

import java.util.List;
import org.sarcomafhir.findings.Finding;

/**
 * A further opinion on a Bundle, before anything of it is written: what its entries say together. A
 * capability publishes one bean.
 */
public interface BundleReview {

  /** All findings, located as {@code Bundle.entry[index]...}. */
  List<Finding> review(BundleView bundle);
}
