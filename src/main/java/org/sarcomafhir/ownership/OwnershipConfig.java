package org.sarcomafhir.ownership;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.sarcomafhir.fhir.FhirContribution;
import org.sarcomafhir.fhir.StorageViews;
import org.sarcomafhir.fhir.TaggedResources;
import org.sarcomafhir.security.Senders;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers what tells the resources of one sender from those of another. */
@Configuration
class OwnershipConfig {

  @Bean
  Senders senders(ObjectProvider<TaggedResources> stored) {
    return (sender, references) -> stored.getObject().among(references, sender.coding());
  }

  @Bean
  @ConditionalOnProperty(name = "security.access", havingValue = "oauth2")
  FhirContribution ownership(FhirContext context, Senders senders) {
    return new FhirContribution(
        List.of(),
        List.of(new Narrowing(context)),
        List.of(
            new SenderStamp(),
            new OwnReferences(context, senders),
            new StorageViews(new LimitedView(senders))));
  }
}
