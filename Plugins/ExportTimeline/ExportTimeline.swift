import Foundation
import PackagePlugin

/// `swift package export-timeline`: builds the release tool and passes its arguments on.
///
/// Every decision is the tool's. Nothing is written outside the plugin's own folder unless the
/// arguments name another one.
@main
struct ExportTimeline: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    let build = try packageManager.build(
      .product("dateline"), parameters: .init(configuration: .release))
    // Chosen by name: the list may hold a debug twin that was built for another plugin.
    let tool = build.builtArtifacts.last {
      $0.kind == .executable && $0.url.deletingPathExtension().lastPathComponent == "dateline"
    }
    guard build.succeeded, let tool else {
      Diagnostics.error(
        """
        The tool did not build. If libxml/HTMLparser.h is missing, install libxml2's headers:
          Debian, Ubuntu: sudo apt-get install -y libxml2-dev pkg-config
          Fedora:         sudo dnf install libxml2-devel
        \(build.logText)
        """)
      return
    }
    let process = Process()
    process.executableURL = tool.url
    process.arguments =
      ["export", "--default-output", context.pluginWorkDirectoryURL.path, "--progress", "lines"]
      + ownArguments(arguments)
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    passOn(errors.fileHandleForReading)
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      Diagnostics.error(failure(process, arguments))
      return
    }
  }

  /// Hands on what the tool tells line by line, its progress as progress of the package manager.
  private func passOn(_ errors: FileHandle) {
    let mark = Data("progress: ".utf8)
    var rest = Data()
    while case let piece = errors.availableData, !piece.isEmpty {
      rest += piece
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        let line = rest[rest.startIndex..<end]
        rest = Data(rest[rest.index(after: end)...])
        if line.starts(with: mark) {
          Diagnostics.progress(String(decoding: line.dropFirst(mark.count), as: UTF8.self))
        } else {
          try? FileHandle.standardError.write(contentsOf: line + Data("\n".utf8))
        }
      }
    }
    try? FileHandle.standardError.write(contentsOf: rest)
  }

  /// The arguments without the options of the package manager, which it hands on when they stand
  /// after the verb.
  private func ownArguments(_ arguments: [String]) -> [String] {
    let flags: Set = ["--allow-writing-to-package-directory", "--disable-sandbox"]
    let options: Set = [
      "--allow-writing-to-directory", "--allow-network-connections", "--package",
    ]
    var own: [String] = []
    var skipsNext = false
    for argument in arguments {
      if skipsNext {
        skipsNext = false
      } else if flags.contains(argument)
        || options.contains(where: { argument.hasPrefix($0 + "=") })
      {
        continue
      } else if options.contains(argument) {
        skipsNext = true
      } else {
        own.append(argument)
      }
    }
    return own
  }

  private func failure(_ process: Process, _ arguments: [String]) -> String {
    guard process.terminationReason == .exit else {
      return "dateline ended by signal \(process.terminationStatus)."
    }
    switch process.terminationStatus {
    case 64:
      return
        "The arguments were not understood. For all options type: swift package export-timeline --help"
    case 66:
      return
        "No document could be read. Name files or folders: swift package export-timeline articles"
    case 73:
      return """
        The files could not be written. To write to a folder of your own, allow it: \
        swift package --allow-writing-to-directory out export-timeline articles --output out
        """
    default:
      return "Some documents could not be read (exit code \(process.terminationStatus)); see above."
    }
  }
}
