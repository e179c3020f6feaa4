/**
 * Which patients meet a criterion that no single resource holds: facts of several resources,
 * compared when the question is asked.
 */
@NullMarked
package org.sarcomafhir.cohort;

import org.jspecify.annotations.NullMarked;
