package org.sarcomafhir.pages;

import java.util.List;
import org.sarcomafhir.pages.ProfileView.Trial;

/**
 * All examples, by the profile they show; those that show none can be checked on the list itself.
 */
record ExampleList(Catalogue catalogue, Examples examples, ProfileViews profiles) {

  /**
   * The page of all examples.
   *
   * @param entries those that stand on the page of a profile
   * @param trials those that claim no profile
   */
  record View(List<Entry> entries, List<Trial> trials) {}

  View view() {
    return new View(
        examples.all().stream()
            .flatMap(
                example ->
                    example.profiles().stream()
                        .flatMap(url -> catalogue.find(url).stream())
                        .map(profile -> entry(example, Catalogue.link(profile))))
            .toList(),
        examples.all().stream()
            .filter(
                example ->
                    example.profiles().stream().allMatch(url -> catalogue.find(url).isEmpty()))
            .map(example -> profiles.trial(example, ""))
            .toList());
  }

  private static Entry entry(Example example, Link profile) {
    return new Entry(
        new Link(example.title(), profile.href() + "#example-" + example.id()),
        example.id(),
        profile.text(),
        example.description());
  }
}
