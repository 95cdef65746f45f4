// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "training",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "dateline", path: "../..")],
  targets: [
    .executableTarget(
      name: "train", dependencies: [.product(name: "TimelineKit", package: "dateline")])
  ],
  swiftLanguageModes: [.v6]
)
