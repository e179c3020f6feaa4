/**
 * Says in plain words what the validator found: one finding for each fault and none for its mere
 * consequences, with the value seen and the remedy.
 */
@NullMarked
package org.sarcomafhir.explanation;

import org.jspecify.annotations.NullMarked;
