#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What this process has used so far.
public struct Usage: Sendable {
  /// User and system time of all threads.
  public let cpuSeconds: Double
  public let peakMegabytes: Int

  public static var now: Usage {
    var usage = rusage()
    // RUSAGE_SELF, which Glibc gives a type that its own function does not take.
    getrusage(0, &usage)
    #if canImport(Darwin)
      let bytesPerUnit = 1
    #else
      let bytesPerUnit = 1_024
    #endif
    return Usage(
      cpuSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      peakMegabytes: usage.ru_maxrss * bytesPerUnit / 1_000_000)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
  }
}
