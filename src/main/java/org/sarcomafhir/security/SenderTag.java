package org.sarcomafhir.security;

import com.google.common.hash.Hashing;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;
import org.sarcomafhir.model.Canonical;

/**
 * The tag by which a resource says who has sent it: {@code Resource.meta.tag}, given by the server
 * when the resource is created, and by nobody else.
 *
 * @param code the client; where its name is no plain word, a hash of it
 */
public record SenderTag(String code) {

  /** System of the tags. Its codes are the clients of a site, and stand in no file. */
  public static final String SYSTEM = Canonical.BASE + "/NamingSystem/sender";

  private static final Pattern PLAIN = Pattern.compile("(?!sha256-)[A-Za-z0-9._~:/@-]{1,100}");

  /** The tag of a client. No two clients have the same: a name that looks like a hash is hashed. */
  public static SenderTag of(String client) {
    return new SenderTag(
        PLAIN.matcher(client).matches()
            ? client
            : "sha256-" + Hashing.sha256().hashString(client, StandardCharsets.UTF_8));
  }

  /** As it stands in a resource. */
  public Coding coding() {
    return new Coding().setSystem(SYSTEM).setCode(code);
  }

  /** As a criterion of a search, encoded for a URL. */
  public String criterion() {
    return "_tag=" + URLEncoder.encode(token(), StandardCharsets.UTF_8);
  }

  /** As a value of the search parameter {@code _tag}. */
  public String token() {
    return SYSTEM + "|" + code;
  }

  /** Whether a resource has it. */
  public boolean isOn(IBaseResource resource) {
    return resource instanceof Resource one && one.getMeta().getTag(SYSTEM, code) != null;
  }
}
