/**
 * Packages of a site: read from a folder at start, used beside the sarcoma package, and reported
 * with everything that was left out of them.
 */
@NullMarked
package org.sarcomafhir.packages;

import org.jspecify.annotations.NullMarked;
