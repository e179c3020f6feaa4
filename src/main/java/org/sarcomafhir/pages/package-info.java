/**
 * Pages about the profiles, for people: what the loaded packages say, in words, with examples to
 * try. Everything on them comes from the packages; they hold no patient data.
 */
@NullMarked
package org.sarcomafhir.pages;

import org.jspecify.annotations.NullMarked;
