// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A module of the library with exactly the edges that it may have.
func module(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of a module; they may look at every module below the façade.
func tests(of name: String, uses more: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name)] + more, swiftSettings: settings)
}

/// The modules whose types `import TimelineKit` brings along. Whoever imports TimelineKit depends on
/// them directly: the build system does not see through re-exports, and a change of a type's layout
/// would leave code behind that was compiled for the old one.
let reexported = [
  "TimelineModel", "DocumentReading", "TemporalTagging", "Gazetteer", "Geoparsing",
  "EventExtraction", "TimelineExport",
]

let package = Package(
  name: "dateline",
  platforms: [.macOS(.v13)],
  products: [
    .library(name: "TimelineKit", targets: ["TimelineKit"] + reexported),
    .executable(name: "dateline", targets: ["DatelineTool"]),
    .plugin(name: "ExportTimeline", targets: ["ExportTimeline"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.4.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"]), .yum(["libxml2-devel"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"]), .yum(["zlib-devel"])]),
    .target(name: "CEmbeddedData", exclude: ["data"]),
    .target(name: "CEmbeddedPage", exclude: ["data", "page"]),

    module("TimelineModel"),
    module("TextAnalysis", uses: ["CEmbeddedData"]),
    module("TemporalTagging", uses: ["TimelineModel", "TextAnalysis"]),
    module(
      "DocumentReading",
      uses: ["TimelineModel", "TextAnalysis", "TemporalTagging", "CLibXML2", "CZlib"]),
    module("Gazetteer", uses: ["TimelineModel", "CEmbeddedData"]),
    module("Geoparsing", uses: ["TimelineModel", "TextAnalysis", "Gazetteer"]),
    module(
      "EventExtraction", uses: ["TimelineModel", "TextAnalysis", "TemporalTagging", "Geoparsing"]),
    module("TimelineExport", uses: ["TimelineModel", "CEmbeddedPage"]),
    module(
      "TimelineKit",
      uses: [
        "TimelineModel", "TextAnalysis", "DocumentReading", "TemporalTagging", "Gazetteer",
        "Geoparsing", "EventExtraction", "TimelineExport",
      ]),
    .executableTarget(
      name: "DatelineTool",
      dependencies: ["TimelineKit"] + reexported.map { .target(name: $0) }
        + [.product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: settings),
    .plugin(
      name: "ExportTimeline",
      capability: .command(
        intent: .custom(
          verb: "export-timeline",
          description: "Writes the dated events and places of documents as GeoJSON, CSV and KML."))),

    tests(of: "TimelineModel"),
    tests(of: "TextAnalysis"),
    tests(of: "TemporalTagging", uses: ["TimelineModel", "TextAnalysis"]),
    tests(of: "DocumentReading", uses: ["TimelineModel"]),
    tests(of: "Gazetteer", uses: ["TimelineModel"]),
    tests(of: "Geoparsing", uses: ["TimelineModel", "TextAnalysis", "Gazetteer"]),
    tests(
      of: "EventExtraction",
      uses: ["TimelineModel", "TextAnalysis", "TemporalTagging", "Geoparsing", "Gazetteer"]),
    tests(of: "TimelineExport", uses: ["TimelineModel"]),
    tests(of: "TimelineKit", uses: reexported.map { .target(name: $0) }),
    tests(of: "DatelineTool"),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
