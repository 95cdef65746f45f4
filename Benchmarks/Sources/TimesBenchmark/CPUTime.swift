#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The CPU seconds that this process has used so far, of all its threads.
func cpuSeconds() -> Double {
  var usage = rusage()
  // RUSAGE_SELF, which Glibc gives a type that its own function does not take.
  getrusage(0, &usage)
  func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
  }
  return seconds(usage.ru_utime) + seconds(usage.ru_stime)
}
