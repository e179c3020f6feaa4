/**
 * What the server knows: profiles and terminology of every package and of base R4, in memory. The
 * validator and the terminology operations answer from it, so that they cannot disagree.
 */
@NullMarked
package org.sarcomafhir.definitions;

import org.jspecify.annotations.NullMarked;
