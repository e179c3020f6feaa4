/**
 * What happens to acknowledged writes, and what senders are told, when the server is killed, its
 * database is killed, the network between the two fails, connections run out, or a disk is full.
 */
@NullMarked
package org.sarcomafhir.outage;

import org.jspecify.annotations.NullMarked;
