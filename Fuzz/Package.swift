// swift-tools-version: 6.2

import PackageDescription

/// A fuzz target: libFuzzer brings `main` and calls `LLVMFuzzerTestOneInput`.
func fuzzTarget(_ name: String) -> Target {
  .executableTarget(
    name: name,
    dependencies: ["DocumentChecks", .product(name: "TimelineKit", package: "dateline")],
    swiftSettings: [.unsafeFlags(["-parse-as-library"])])
}

let package = Package(
  name: "Fuzz",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "dateline", path: "..")],
  targets: [
    .target(
      name: "DocumentChecks", dependencies: [.product(name: "TimelineKit", package: "dateline")]),
    fuzzTarget("FuzzText"), fuzzTarget("FuzzDocument"), fuzzTarget("FuzzGazetteer"),
    fuzzTarget("FuzzPage"), fuzzTarget("FuzzFeed"), fuzzTarget("FuzzEdition"),
    fuzzTarget("FuzzMail"), fuzzTarget("FuzzTable"), fuzzTarget("FuzzWiki"),
    fuzzTarget("FuzzArchive"),
  ],
  swiftLanguageModes: [.v6]
)
