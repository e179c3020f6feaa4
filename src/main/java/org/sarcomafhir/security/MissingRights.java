package org.sarcomafhir.security;

import java.util.List;
import java.util.Set;
import org.sarcomafhir.security.requests.Touch;
import org.sarcomafhir.security.rights.Extent;
import org.sarcomafhir.security.rights.Rights;

/** Says in words what a caller may not do, and what it may do instead. */
final class MissingRights {

  private MissingRights() {}

  static String words(Rights rights, List<Touch> missing) {
    Touch first = missing.get(0);
    Set<Extent> extents = rights.extents(first.type(), first.interaction());
    String things = "*".equals(first.type()) ? "resources of all types" : first.type();
    if (extents.contains(Extent.OWN)) {
      return "The caller's role allows to %s only such %s as this client has sent%s; chains, _has, operations and histories of a type look at others as well"
          .formatted(first.interaction().word(), things, where(first));
    }
    if (extents.contains(Extent.COUNTS)) {
      return "The caller's role allows to count %s, not to see any: search with _summary=count%s"
          .formatted(things, where(first));
    }
    return "The access token and the caller's role do not allow to %s %s%s"
        .formatted(first.interaction().word(), things, where(first));
  }

  /** The same whether there is none, or one that somebody else has sent. */
  static String nothingThere(Touch touch) {
    return "There is no %s/%s that this client has sent%s. Ids are given by the server here: create with POST and If-None-Exist, or PUT with a condition"
        .formatted(touch.type(), touch.id(), where(touch));
  }

  private static String where(Touch touch) {
    return touch.where().isEmpty() ? "" : " (" + touch.where() + ")";
  }
}
