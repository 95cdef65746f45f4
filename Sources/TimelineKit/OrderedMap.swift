/// Work on many inputs at once, results in the order of the inputs.
enum OrderedMap {
  /// Results waiting for an earlier one, for each job; it bounds the memory.
  private static let windowPerJob = 8

  /// Calls `work` for at most `jobs` inputs at a time and hands the results to `consume` one by one in
  /// the order of the inputs, so that outputs never depend on scheduling. Inputs are drawn only as
  /// they are needed. One job works on the caller's task.
  static func run<Input: Sendable, Output: Sendable>(
    jobs: Int, next: () -> Input?, work: @escaping @Sendable (Input) -> Output,
    consume: (Output) throws -> Void
  ) async throws {
    guard jobs > 1 else {
      while let input = next() { try consume(work(input)) }
      return
    }
    try await withThrowingTaskGroup(of: (Int, Output).self) { group in
      var running = 0
      var started = 0
      var due = 0
      var waiting: [Int: Output] = [:]
      while true {
        while running < jobs, started - due < jobs * windowPerJob, let input = next() {
          let index = started
          group.addTask { (index, work(input)) }
          started += 1
          running += 1
        }
        guard let (index, output) = try await group.next() else { break }
        running -= 1
        waiting[index] = output
        while let ready = waiting.removeValue(forKey: due) {
          try consume(ready)
          due += 1
        }
      }
    }
  }
}
