package org.sarcomafhir.pages;

import java.util.List;

/**
 * The page that is not there.
 *
 * @param asked the id that was asked for
 * @param near pages whose id is most like it
 */
record MissingView(String asked, List<Link> near) {}
