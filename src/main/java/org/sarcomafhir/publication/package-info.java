/**
 * The sarcoma package as others install it: an NPM archive with snapshots, built with the jar and
 * served for download.
 */
@NullMarked
package org.sarcomafhir.publication;

import org.jspecify.annotations.NullMarked;
