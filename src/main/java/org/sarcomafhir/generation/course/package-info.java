/** Draws the course of invented patients, the same one for a seed and a number everywhere. */
@NullMarked
package org.sarcomafhir.generation.course;

import org.jspecify.annotations.NullMarked;
