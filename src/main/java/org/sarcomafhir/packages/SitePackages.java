package org.sarcomafhir.packages;

import java.util.ArrayList;
import java.util.List;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.conformance.ProfilePackage;

/**
 * What was found at start.
 *
 * @param loaded the sarcoma package and those of the site that are used
 * @param ofTheSite what became of each archive in the folder, by file name
 */
record SitePackages(LoadedPackages loaded, List<PackageReport> ofTheSite) {

  SitePackages {
    ofTheSite = List.copyOf(ofTheSite);
  }

  /** All reports, the sarcoma package first. */
  List<PackageReport> reports() {
    ProfilePackage own = loaded.own();
    List<PackageReport> reports = new ArrayList<>();
    reports.add(PackageReport.of("", own, List.of()));
    reports.addAll(ofTheSite);
    return reports;
  }
}
