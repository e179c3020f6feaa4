package org.sarcomafhir.bench.machine;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Nanoseconds that a piece of work took.
 *
 * @param threadCpu CPU time of the thread that did it
 * @param processCpu CPU time of the whole process, with garbage collection and compilation
 * @param wall time on the clock
 */
public record Cost(long threadCpu, long processCpu, long wall) {

  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /** Of running it once. */
  public static Cost of(Runnable work) {
    Cost before = now();
    work.run();
    Cost after = now();
    return new Cost(
        after.threadCpu - before.threadCpu,
        after.processCpu - before.processCpu,
        after.wall - before.wall);
  }

  /** The median of each of the three. */
  public static Cost median(List<Cost> costs) {
    return new Cost(
        median(costs, Cost::threadCpu), median(costs, Cost::processCpu), median(costs, Cost::wall));
  }

  private static Cost now() {
    return new Cost(
        THREAD.getCurrentThreadCpuTime(), PROCESS.getProcessCpuTime(), System.nanoTime());
  }

  private static long median(List<Cost> costs, ToLongFunction<Cost> part) {
    return costs.stream().mapToLong(part).sorted().skip(costs.size() / 2).findFirst().orElseThrow();
  }
}
