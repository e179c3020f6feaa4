package org.sarcomafhir.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.conformance.LoadedPackage;
import org.sarcomafhir.support.TestServer;
import org.springframework.web.util.HtmlUtils;

/** Follows every link from the start page on. */
class PageLinksIT {

  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

  @Test
  void linksLeadSomewhere() {
    Map<String, Set<String>> wanted = new TreeMap<>();
    Deque<String> next = new ArrayDeque<>(List.of("/", "/profiles"));
    Set<String> seen = new TreeSet<>(next);
    while (!next.isEmpty()) {
      String path = next.remove();
      for (String link : found(LINK, ServedPages.at(path))) {
        String target = link.startsWith("#") ? path : link.replaceAll("#.*", "");
        assertThat(link).as("on %s", path).matches("#.*|/|/[^/].*");
        if (link.contains("#")) {
          wanted
              .computeIfAbsent(target, unknown -> new TreeSet<>())
              .add(link.replaceAll(".*#", ""));
        }
        if (isPage(target) && seen.add(target)) {
          next.add(target);
        } else if (!isPage(target)) {
          TestServer.plain().urlEncodingEnabled(false).get(target).then().statusCode(200);
        }
      }
    }
    wanted.forEach(
        (path, anchors) ->
            assertThat(found(ID, ServedPages.at(path))).as(path).containsAll(anchors));
    assertThat(seen).hasSizeGreaterThan(LoadedPackage.profiles().resources().size());
  }

  private static boolean isPage(String path) {
    return !path.matches(".*/files/.*|.*[.]tgz|/fhir/.*|/actuator/.*");
  }

  private static Set<String> found(Pattern pattern, String page) {
    return pattern
        .matcher(page)
        .results()
        .map(match -> HtmlUtils.htmlUnescape(match.group(1)))
        .collect(Collectors.toSet());
  }
}
