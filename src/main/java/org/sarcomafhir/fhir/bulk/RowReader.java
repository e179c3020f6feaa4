package org.sarcomafhir.fhir.bulk;

import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;

/** Reads resources by their rows. */
public interface RowReader {

  /**
   * The resources in these rows, in one short database transaction; what was deleted in between is
   * left out.
   *
   * @param type of all of them
   * @param rows some hundred at the most
   */
  List<IBaseResource> read(String type, List<Long> rows);

  /** What a resource is called, {@code Type/id}, where nothing else of it can be read. */
  String name(Long row);
}
