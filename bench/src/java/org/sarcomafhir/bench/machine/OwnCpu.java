package org.sarcomafhir.bench.machine;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** CPU of the benchmark's own process, which its JVM knows on every system. */
public final class OwnCpu {

  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private OwnCpu() {}

  /** Seconds since its start. */
  public static double seconds() {
    return PROCESS.getProcessCpuTime() / 1e9;
  }
}
