package org.sarcomafhir.fhir;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.Resource;

/**
 * Searches for what would be found if resources were other than they are. Asks as the server, not
 * as a caller: whoever tells the answer to somebody asks the gate.
 */
public interface SupposedMatches {

  /**
   * The resources that meet some criteria as they are stored, and some others once they are
   * changed.
   *
   * @param stored search parameters with their values, as in a URL but not encoded
   * @param supposed the same, held against a changed copy; modifiers other than those for code sets
   *     and hierarchies are met by nothing
   * @param change changes the copy
   * @param most how many stored resources are looked at
   * @return the resources as they are stored
   */
  List<Resource> find(
      String type,
      Map<String, List<String>> stored,
      Map<String, List<String>> supposed,
      Consumer<Resource> change,
      int most);

  /** Whether any resource of a type meets criteria. */
  boolean exists(String type, Map<String, List<String>> criteria);
}
