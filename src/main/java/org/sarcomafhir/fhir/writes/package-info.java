/**
 * Writes that collide: one after the other where that can be foreseen, again where it could not;
 * and what else is stored with them.
 */
@NullMarked
package org.sarcomafhir.fhir.writes;

import org.jspecify.annotations.NullMarked;
