/**
 * A backup: every version of every resource in files of text, out of a database and back into
 * another one. Knows which rows of HAPI's tables a version stands in; search rows are made anew.
 */
@NullMarked
package org.sarcomafhir.backup;

import org.jspecify.annotations.NullMarked;
