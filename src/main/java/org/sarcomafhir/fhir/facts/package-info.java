/**
 * Joins facts of several resources in the search index: what FHIR search cannot say, asked of the
 * rows that HAPI keeps in step with the resources.
 */
@NullMarked
package org.sarcomafhir.fhir.facts;

import org.jspecify.annotations.NullMarked;
