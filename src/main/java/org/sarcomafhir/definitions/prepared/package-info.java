/**
 * The same definitions as those of the parent package, prepared by the build: one file from which
 * only what is asked for is read. It makes a short run possible; verdicts are the same.
 */
@NullMarked
package org.sarcomafhir.definitions.prepared;

import org.jspecify.annotations.NullMarked;
