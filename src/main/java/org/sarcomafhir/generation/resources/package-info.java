/** Writes a plan as a FHIR transaction, with the codes and profiles that a hospital would use. */
@NullMarked
package org.sarcomafhir.generation.resources;

import org.jspecify.annotations.NullMarked;
