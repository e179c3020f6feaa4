/** Why a search found nothing, or less than was meant. */
@NullMarked
package org.sarcomafhir.reasons;

import org.jspecify.annotations.NullMarked;
