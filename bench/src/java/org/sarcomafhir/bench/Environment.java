package org.sarcomafhir.bench;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sarcomafhir.bench.machine.Proc;

/** What a run was made with. */
final class Environment {

  private Environment() {}

  static Map<String, Object> describe(Settings settings) {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("time", Instant.now().toString());
    run.put("processors", Runtime.getRuntime().availableProcessors());
    run.put("java", System.getProperty("java.vm.version", ""));
    run.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    run.put("cpuTimeKnown", Proc.AVAILABLE);
    run.put("databases", settings.databases);
    run.put("servers", settings.servers);
    run.put("sizes", settings.sizes);
    run.put("rounds", settings.rounds);
    run.put("load", settings.load);
    run.put("warmUp", settings.warmUp);
    run.put("queries", settings.queries);
    run.put("validations", settings.validations);
    run.put("workload", settings.bundles == null ? "invented" : settings.bundles.toString());
    run.put("jvmOptions", List.of("-Xmx" + settings.heap, String.join(" ", settings.jvm)));
    return run;
  }
}
