import ArgumentParser

/// Options that say how much is told on standard error. Errors are told always.
struct VerbosityOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Tells nothing but errors.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Tells what was found in each document.")
  var verbose = false

  @Option(help: .hidden)
  var progress: RunProgress.Style?

  mutating func validate() throws {
    if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
  }

  /// Progress is shown where somebody looks at it, and nothing else is told meanwhile.
  var progressStyle: RunProgress.Style {
    quiet || verbose ? .none : progress ?? (StandardStreams.errorsGoToTerminal ? .line : .none)
  }
}
