package org.sarcomafhir.bench.stock;

import ca.uhn.fhir.batch2.coordinator.JobDefinitionRegistry;
import ca.uhn.fhir.batch2.model.JobDefinition;
import ca.uhn.fhir.jpa.packages.IPackageInstallerSvc;
import ca.uhn.fhir.jpa.packages.PackageInstallationSpec;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Installs the profile package as the starter installs an implementation guide, before it listens. */
@Component
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
      installer.install(
          new PackageInstallationSpec()
              .setName("org.sarcomafhir.profiles")
              .setVersion("bench")
              .setPackageContents(in.readAllBytes())
              .setInstallMode(PackageInstallationSpec.InstallModeEnum.STORE_AND_INSTALL));
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
