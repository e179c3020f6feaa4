/**
 * What is wrong with something that was sent, where, and what to do: the form in which all say it.
 */
@NullMarked
package org.sarcomafhir.findings;

import org.jspecify.annotations.NullMarked;
