package org.sarcomafhir.packages;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.conformance.ProfilePackage;
import org.sarcomafhir.support.MemoryStore;

/** What is readable follows what is loaded. */
class SitePackageInstallerTest {

  private static final MetadataResource WARD = definition(new CodeSystem(), "package-1");
  private static final MetadataResource BED = definition(new ValueSet(), "package-2");

  /** Remembers what it was asked to do, and refuses one id. */
  private static final class Recorder extends MemoryStore {

    private final List<MetadataResource> stored = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private String refused = "none";

    @Override
    public <T extends IBaseResource> List<T> search(
        Class<T> type, Map<String, List<String>> criteria) {
      assertThat(criteria).containsOnlyKeys("_tag");
      return stored.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public Bundle transact(Bundle transaction) {
      List<String> asked =
          transaction.getEntry().stream()
              .map(Bundle.BundleEntryComponent::getRequest)
              .map(Recorder::line)
              .toList();
      if (asked.stream().anyMatch(line -> line.endsWith(refused))) {
        throw new UnprocessableEntityException("not that");
      }
      done.addAll(asked);
      return new Bundle();
    }

    private static String line(BundleEntryRequestComponent request) {
      return request.getMethod() + " " + request.getUrl();
    }
  }

  private static MetadataResource definition(MetadataResource definition, String id) {
    definition.setUrl("https://hospital.example/" + id).setId(id);
    return definition;
  }

  private static List<String> afterStart(Recorder store, MetadataResource... loaded) {
    List<MetadataResource> resources = Stream.of(loaded).toList();
    new SitePackageInstaller(List.of(new ProfilePackage("a", "1", resources)), store).start();
    return store.done;
  }

  @Test
  void storesWhatIsLoaded() {
    assertThat(afterStart(new Recorder(), WARD, BED))
        .containsExactly("PUT CodeSystem/package-1", "PUT ValueSet/package-2");
  }

  @Test
  void deletesWhatIsGone() {
    Recorder store = new Recorder();
    store.stored.addAll(List.of(WARD, BED));

    assertThat(afterStart(store, BED))
        .containsExactly("DELETE CodeSystem/package-1", "PUT ValueSet/package-2");
  }

  @Test
  void storesTheOthersWhereOneIsRefused() {
    Recorder store = new Recorder();
    store.refused = "package-1";

    assertThat(afterStart(store, WARD, BED)).containsExactly("PUT ValueSet/package-2");
  }
}
