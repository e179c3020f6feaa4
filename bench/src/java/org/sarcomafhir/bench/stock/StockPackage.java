package org.sarcomafhir.bench.stock;

import ca.uhn.fhir.batch2.coordinator.JobDefinitionRegistry;
import ca.uhn.fhir.batch2.model.JobDefinition;
import ca.uhn.fhir.jpa.packages.IPackageInstallerSvc;
import ca.uhn.fhir.jpa.packages.PackageInstallationSpec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.utilities.npm.NpmPackage;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.ClassPathResource;

/**
 * Installs the profile package as the starter installs an implementation guide, before it listens.
 */
class StockPackage implements SmartLifecycle {

  private static final ClassPathResource ARCHIVE =
      new ClassPathResource("org/sarcomafhir/package.tgz");

  private final IPackageInstallerSvc installer;
  private final JobDefinitionRegistry jobs;
  private final List<JobDefinition<?>> definitions;
  private volatile boolean installed;

  StockPackage(
      IPackageInstallerSvc installer,
      JobDefinitionRegistry jobs,
      List<JobDefinition<?>> definitions) {
    this.installer = installer;
    this.jobs = jobs;
    this.definitions = definitions;
  }

  @Override
  public void start() {
    // a new search parameter asks for a job that HAPI registers only later
    definitions.forEach(jobs::addJobDefinitionIfNotRegistered);
    try (InputStream in = ARCHIVE.getInputStream()) {
      byte[] content = in.readAllBytes();
      NpmPackage archive = NpmPackage.fromPackage(new ByteArrayInputStream(content));
      PackageInstallationSpec specification =
          new PackageInstallationSpec()
              .setName(archive.name())
              .setVersion(archive.version())
              .setPackageContents(content)
              .setInstallMode(PackageInstallationSpec.InstallModeEnum.STORE_AND_INSTALL);
      // parts of foreign code systems
      specification.setAdditionalResourceFolders(Set.of("other"));
      installer.install(specification);
    } catch (IOException e) {
      throw new IllegalStateException("The profile package cannot be read", e);
    }
    installed = true;
  }

  @Override
  public void stop() {
    installed = false;
  }

  @Override
  public boolean isRunning() {
    return installed;
  }

  /** Before the web server, whose phase is near the end. */
  @Override
  public int getPhase() {
    return 0;
  }
}
