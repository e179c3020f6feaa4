package org.sarcomafhir.terminology;

import java.util.Set;
import org.sarcomafhir.fhir.CodeTranslation.Code;

/** Which concepts a resource is found by besides the codes it carries. */
interface IndexedConcepts {

  /** For the codes of one element; empty where nothing is to be added. */
  Set<Code> of(Set<Code> sent);
}
