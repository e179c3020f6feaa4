package org.sarcomafhir.fhir.writes;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/**
 * Says what has to be stored about writes, together with them or not at all. A capability publishes
 * a bean of this type; {@code fhir} asks it at the end of every database transaction that has
 * changed something, shortly before the commit, and again when the transaction had to be repeated.
 */
public interface WriteWitness {

  /**
   * What to create beside the writes. Nobody is asked about that in turn.
   *
   * @param request the request that was carried out; of a batch the whole, once for each entry
   * @param writes what was changed, at least one
   */
  List<Resource> witness(RequestDetails request, List<Write> writes);
}
