/**
 * Where people come in: the start page with its checker, what senders and researchers need first,
 * and what each code of an issue means. The checker itself is JavaScript, under {@code
 * pages/check}.
 */
@NullMarked
package org.sarcomafhir.pages.start;

import org.jspecify.annotations.NullMarked;
