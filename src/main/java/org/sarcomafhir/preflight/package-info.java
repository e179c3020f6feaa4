/**
 * Judges what was sent as a whole, before anything of it is written: the validator's findings
 * explained, and of a Bundle what its entries say together.
 */
@NullMarked
package org.sarcomafhir.preflight;

import org.jspecify.annotations.NullMarked;
