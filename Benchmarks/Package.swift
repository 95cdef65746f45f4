// swift-tools-version: 6.2

import PackageDescription

/// A program that measures, over the library as its users see it.
func benchmark(_ name: String) -> Target {
  .executableTarget(
    name: name,
    dependencies: ["ResourceUsage", .product(name: "TimelineKit", package: "dateline")])
}

let package = Package(
  name: "dateline-benchmarks",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "dateline", path: "..")],
  targets: [
    .target(name: "ResourceUsage"), benchmark("ExportBenchmark"), benchmark("PipelineBenchmark"),
    benchmark("PlacesBenchmark"), benchmark("ReadingBenchmark"), benchmark("TimesBenchmark"),
  ],
  swiftLanguageModes: [.v6]
)
