package org.sarcomafhir.terminology;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.sarcomafhir.findings.NearestNames;

/** Which of the known code systems a URL may mean that is none of theirs. */
public final class NearestSystems {

  private static final int SLIPS = 3;
  private static final String UCUM = "http://unitsofmeasure.org";

  private final List<String> urls;
  private final Map<String, String> byPlainUrl = new HashMap<>();

  /** Of these code systems, and UCUM. */
  public NearestSystems(Collection<String> known) {
    urls = known.stream().distinct().sorted().toList();
    urls.forEach(url -> byPlainUrl.put(plain(url), url));
    byPlainUrl.put(plain(UCUM), UCUM);
  }

  /** The known system that the URL is, but for what people write differently and mean the same. */
  public Optional<String> same(String system) {
    return Optional.ofNullable(byPlainUrl.get(plain(system)));
  }

  /** The known system that is a few slips of the pen away. */
  public Optional<String> misspelt(String system) {
    LevenshteinDistance distance = new LevenshteinDistance(SLIPS);
    return urls.stream().filter(url -> distance.apply(url, system) >= 0).findFirst();
  }

  /** The known system that is meant by any of these, or whose last step is like that of the URL. */
  public Optional<String> nearest(String system) {
    return same(system).or(() -> misspelt(system)).or(() -> ofLastStep(system));
  }

  private Optional<String> ofLastStep(String system) {
    Map<String, String> bySteps = new TreeMap<>();
    urls.forEach(url -> bySteps.put(last(url), url));
    return NearestNames.to(last(system), bySteps.keySet()).stream().findFirst().map(bySteps::get);
  }

  private static String last(String url) {
    String plain = plain(url);
    return plain.substring(plain.lastIndexOf('/') + 1);
  }

  private static String plain(String url) {
    return url.strip()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^https?://(www\\.)?", "")
        .replaceFirst("/+$", "");
  }
}
