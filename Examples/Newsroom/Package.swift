// swift-tools-version: 6.2

import PackageDescription

// A package that uses dateline: as a library in its own program, and as a command,
// `swift package export-timeline ../../fixtures/articles`.
let package = Package(
  name: "Newsroom",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "dateline", path: "../..")],
  targets: [
    .executableTarget(
      name: "Newsroom", dependencies: [.product(name: "TimelineKit", package: "dateline")])
  ],
  swiftLanguageModes: [.v6]
)
