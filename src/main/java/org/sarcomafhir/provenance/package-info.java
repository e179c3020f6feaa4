/** Keeps with every write who sent it, when, and in which request. */
@NullMarked
package org.sarcomafhir.provenance;

import org.jspecify.annotations.NullMarked;
