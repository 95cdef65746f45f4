// swift-tools-version: 6.2

import PackageDescription

/// A fuzz target: libFuzzer brings `main` and calls `LLVMFuzzerTestOneInput`.
func fuzzTarget(_ name: String) -> Target {
  .executableTarget(
    name: name,
    dependencies: [.product(name: "TimelineKit", package: "dateline")],
    swiftSettings: [.unsafeFlags(["-parse-as-library"])])
}

let package = Package(
  name: "Fuzz",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "dateline", path: "..")],
  targets: [fuzzTarget("FuzzText"), fuzzTarget("FuzzDocument"), fuzzTarget("FuzzGazetteer")],
  swiftLanguageModes: [.v6]
)
