package org.sarcomafhir.pages.start;

import java.util.List;

/**
 * What can be wrong.
 *
 * @param system URL of the codes
 * @param href page of the code system, empty when no package has it
 * @param codes the codes, in the order of the code system
 */
record ErrorsView(String system, String href, List<Code> codes) {

  /**
   * A code.
   *
   * @param code the code, which is also its anchor
   * @param name what it is called
   * @param meaning what is wrong, and what to do
   */
  record Code(String code, String name, String meaning) {}
}
