// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "dateline-benchmarks",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "dateline", path: "..")],
  targets: [
    .executableTarget(
      name: "ExportBenchmark", dependencies: [.product(name: "TimelineKit", package: "dateline")]),
    .executableTarget(
      name: "TimesBenchmark", dependencies: [.product(name: "TimelineKit", package: "dateline")]),
  ],
  swiftLanguageModes: [.v6]
)
