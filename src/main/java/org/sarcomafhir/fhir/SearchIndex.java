package org.sarcomafhir.fhir;

import java.util.List;
import java.util.Set;

/** The rows by which searches find resources. They are made of the resources and can be remade. */
public interface SearchIndex {

  /**
   * A resource by its row in the store.
   *
   * @param type resource type
   * @param number of the row
   */
  record Row(String type, long number) {}

  /** The resource types that can be stored. */
  Set<String> types();

  /**
   * The search parameters of a type that are at work now, each with all that decides what it finds
   * in a resource, in an order of their own.
   */
  List<String> parameters(String type);

  /**
   * Makes the search rows of these resources anew, with the search parameters as they are now, in
   * one database transaction. Version and time of the resources stay.
   *
   * @return what could not be indexed, for people; the rest of that resource is
   */
  List<String> rebuild(List<Row> rows);
}
