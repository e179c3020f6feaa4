package org.sarcomafhir.backup;

/** Somebody who wants to know how far it has come. */
public interface Watcher {

  /**
   * Called now and then.
   *
   * @param step what is being done
   * @param done how much of it, counted in versions or resources
   * @param total how much there is
   */
  void at(String step, long done, long total);
}
