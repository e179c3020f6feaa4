package org.sarcomafhir.validation;

import ca.uhn.fhir.parser.IParser;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Resource;
import org.sarcomafhir.conformance.LoadedPackage;
import org.sarcomafhir.validation.CaseFiles.Document;

/** Resources on which the engine and HAPI's validator are compared. */
final class ComparedDocuments {

  private static final String OWN = "https://sarcomafhir.org/fhir/StructureDefinition/no-such";
  private static final String FOREIGN = "http://example.org/fhir/StructureDefinition/no-such";
  private static final IParser JSON = LoadedPackage.context().newJsonParser();
  private static final IParser XML = LoadedPackage.context().newXmlParser();

  private ComparedDocuments() {}

  /** Every file, the examples as XML too, and examples that claim profiles nobody knows. */
  static List<Document> all() {
    List<Document> all = new ArrayList<>(CaseFiles.all());
    for (Document example : CaseFiles.examples()) {
      all.add(new Document(example.name() + " as XML", XML.encodeResourceToString(read(example))));
      all.add(claiming(example, OWN));
      all.add(claiming(example, FOREIGN));
      all.add(inBundle(claiming(example, OWN)));
    }
    all.addAll(OrdinaryResources.all());
    return all;
  }

  private static Document claiming(Document example, String profile) {
    Resource resource = read(example);
    resource.getMeta().getProfile().clear();
    resource.getMeta().addProfile(profile);
    return new Document(
        example.name() + " claiming " + profile, JSON.encodeResourceToString(resource));
  }

  private static Document inBundle(Document document) {
    Bundle bundle = new Bundle().setType(BundleType.COLLECTION);
    bundle
        .addEntry()
        .setFullUrl("urn:uuid:6a1e6f5e-3c5e-4b7b-9c57-0a7d3f0c6a11")
        .setResource(read(document));
    return new Document(document.name() + " in a Bundle", JSON.encodeResourceToString(bundle));
  }

  private static Resource read(Document document) {
    return (Resource) JSON.parseResource(document.text());
  }
}
