/**
 * {@code $export} of Bulk Data Access (STU 2): whole types as files of one resource a line, made in
 * the background, for the caller who asked and nobody else.
 */
@NullMarked
package org.sarcomafhir.export;

import org.jspecify.annotations.NullMarked;
