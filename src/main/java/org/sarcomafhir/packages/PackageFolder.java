package org.sarcomafhir.packages;

import ca.uhn.fhir.context.FhirContext;
import java.nio.file.Path;
import java.util.List;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.conformance.ProfilePackage;

/**
 * What a folder of packages holds, for those who judge without a server.
 *
 * @param loaded the sarcoma package and those of the folder that are used
 * @param states one line for each archive of the folder: what became of it
 * @param leftOut how many of them are not used whole
 */
public record PackageFolder(LoadedPackages loaded, List<String> states, long leftOut) {

  /** Copies the list. */
  public PackageFolder {
    states = List.copyOf(states);
  }

  /** Loads the archives of a folder as the server does. */
  public static PackageFolder load(FhirContext context, ProfilePackage own, Path folder) {
    SitePackages found = new SitePackageLoader(context, own).load(folder);
    return new PackageFolder(
        found.loaded(),
        found.ofTheSite().stream().map(PackageReport::line).toList(),
        found.ofTheSite().stream()
            .filter(report -> report.state() != PackageReport.State.LOADED)
            .count());
  }
}
