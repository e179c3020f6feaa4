package org.sarcomafhir.fhir;

import java.util.List;

/** The rows by which searches find resources. They are made of the resources and can be remade. */
public interface SearchIndex {

  /**
   * A resource by its row in the store.
   *
   * @param type resource type
   * @param number of the row
   */
  record Row(String type, long number) {}

  /**
   * Makes the search rows of these resources anew, with the search parameters as they are now, in
   * one database transaction. Version and time of the resources stay.
   */
  void rebuild(List<Row> rows);
}
