/**
 * Invented patients whose right answers are known: planned without FHIR, questioned without FHIR,
 * and written as resources last.
 */
@NullMarked
package org.sarcomafhir.generation;

import org.jspecify.annotations.NullMarked;
