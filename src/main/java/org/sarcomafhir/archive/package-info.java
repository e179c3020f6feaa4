/** Reads and writes the archives in which FHIR packages travel; knows nothing of FHIR. */
@NullMarked
package org.sarcomafhir.archive;

import org.jspecify.annotations.NullMarked;
