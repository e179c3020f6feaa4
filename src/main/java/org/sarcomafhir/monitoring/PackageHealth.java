package org.sarcomafhir.monitoring;

import org.sarcomafhir.conformance.ProfilePackage;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Health says which profile package judges the resources. */
@Component
class PackageHealth implements HealthIndicator {

  private final ProfilePackage profiles;

  PackageHealth(ProfilePackage profiles) {
    this.profiles = profiles;
  }

  @Override
  public Health health() {
    return Health.up()
        .withDetail("package", profiles.id() + "#" + profiles.version())
        .withDetail("profiles", profiles.profileUrls().size())
        .build();
  }
}
