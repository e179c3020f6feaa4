package org.sarcomafhir.commandline.issuer;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.commandline.input.Console;
import org.sarcomafhir.commandline.input.ExitCodes;
import org.sarcomafhir.issuer.Credentials;
import org.sarcomafhir.issuer.Issuer;
import org.sarcomafhir.issuer.IssuerClient;
import org.sarcomafhir.issuer.IssuerSettings;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.context.ApplicationContextException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code issuer}. */
@Command(
    name = "issuer",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    header = "Issues access tokens for trying access control out, on this machine only.",
    description = {
      "",
      "Clients prove who they are by a secret or by an assertion signed with RS384 or ES384 (SMART Backend Services). Secrets and keys are new at each start. It is no identity provider: people cannot log in, and nothing is stored.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  issuer",
      "  issuer --port 9001 --keys keys --client pathology:submitter:system/*.cruds"
    })
public final class IssuerCommand implements Callable<Integer> {

  private final Console console;
  private @Spec CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "A loopback address, any other is refused; without it ${DEFAULT-VALUE}.")
  private String address = "";

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "9000",
      description = "Without it ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--audience",
      paramLabel = "URL",
      defaultValue = "http://127.0.0.1:8080/fhir",
      description = "The server that the tokens are for; without it ${DEFAULT-VALUE}.")
  private String audience = "";

  @Option(
      names = "--minutes",
      paramLabel = "N",
      defaultValue = "60",
      description = "How long a token is valid, 60 at the most; without it ${DEFAULT-VALUE}.")
  private int minutes;

  @Option(
      names = "--client",
      paramLabel = "NAME:ROLE:SCOPE[,SCOPE]",
      description =
          "Who may ask for tokens, again for each; without it one client for each role of the server.")
  private List<String> clients = new ArrayList<>();

  @Option(
      names = "--keys",
      paramLabel = "DIR",
      description =
          "Writes the private keys of each client into this folder, as NAME.jwks.json (JSON Web Keys).")
  private @Nullable Path keys;

  /** A command on these streams. */
  public IssuerCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    // Tomcat would tell how it starts
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    try (Issuer issuer = Issuer.start(settings())) {
      if (keys != null) {
        KeyFiles.write(keys, issuer.credentials());
      }
      describe(issuer, console.out());
      new CountDownLatch(1).await();
      return ExitCodes.GOOD;
    } catch (IllegalArgumentException | UnknownHostException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      console.err().printf("--keys: %s cannot be written (%s)%n", keys, e);
    } catch (WebServerException | ApplicationContextException e) {
      console.err().printf("The issuer cannot listen on port %d: %s%n", port, e.getMessage());
    }
    return ExitCodes.USAGE;
  }

  private IssuerSettings settings() throws UnknownHostException {
    if (port < 1 || port > 65_535 || minutes < 1 || minutes > 60) {
      throw new IllegalArgumentException("--port is 1 to 65535, --minutes 1 to 60");
    }
    return new IssuerSettings(
        InetAddress.getByName(address),
        port,
        audience,
        Duration.ofMinutes(minutes),
        clients.isEmpty()
            ? IssuerClient.ONE_FOR_EACH_ROLE
            : clients.stream().map(IssuerClient::parse).toList());
  }

  private static void describe(Issuer issuer, PrintStream out) {
    out.printf("Issuer for development at %s, on this machine only%n", issuer.settings().url());
    out.printf("Token endpoint: %s%n%n", issuer.settings().tokenEndpoint());
    for (Credentials one : issuer.credentials()) {
      out.printf(
          "client %-14s role %-14s secret %s  scopes %s%n",
          one.client().name(),
          one.client().role(),
          one.secret(),
          one.client().scopes().stream().sorted().collect(Collectors.joining(" ")));
    }
    out.printf(
        "%nThe server that believes it:%njava -jar sarcoma-fhir-server.jar --security.access=oauth2 --security.oauth2.issuer=%s --security.oauth2.audience=%s%s%n",
        issuer.settings().url(),
        issuer.settings().audience(),
        issuer.credentials().stream()
            .map(one -> one.client().role())
            .distinct()
            .map(" --security.oauth2.roles.%1$s=%1$s"::formatted)
            .collect(Collectors.joining()));
    out.println("Ends with Ctrl-C.");
    out.flush();
  }
}
