/** What is true of an invented patient: plain facts, without FHIR and without codes. */
@NullMarked
package org.sarcomafhir.generation.plan;

import org.jspecify.annotations.NullMarked;
