import Foundation

/// A document file, with the name by which outputs call it.
struct InputFile: Hashable, Sendable {
  /// Where it is opened; `-` is standard input.
  let path: String
  /// As given if relative; below the named folder otherwise, so that no output holds a path of the
  /// machine.
  let name: String
  /// True if it was named itself, not found in a folder.
  let isNamed: Bool
}

/// Finds the files behind the arguments.
enum InputFiles {
  /// Files in the order of the arguments, those of a folder by name, hidden ones left out. Links to
  /// folders are not followed, so that a loop of links ends.
  static func find(_ arguments: [String]) -> (files: [InputFile], problems: [String]) {
    var files: [InputFile] = []
    var problems: [String] = []
    var seen: Set<String> = []
    for argument in arguments {
      guard argument != "-" else {
        files.append(InputFile(path: "-", name: "-", isNamed: true))
        continue
      }
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder) else {
        problems.append("\(argument): no such file or folder")
        continue
      }
      let found =
        isFolder.boolValue
        ? filesBelow(argument)
        : [InputFile(path: argument, name: publicName(argument), isNamed: true)]
      if found.isEmpty { problems.append("\(argument): the folder holds no documents") }
      for file in found where seen.insert(file.path).inserted { files.append(file) }
    }
    return (files, problems)
  }

  private static func filesBelow(_ folder: String) -> [InputFile] {
    let trimmed = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    var below: [String] = []
    var folders = [""]
    while let inner = folders.popLast() {
      let names =
        (try? FileManager.default.contentsOfDirectory(atPath: "\(trimmed)/\(inner)")) ?? []
      for name in names where !name.hasPrefix(".") {
        switch kind("\(trimmed)/\(inner)\(name)") {
        case S_IFREG: below.append(inner + name)
        case S_IFDIR: folders.append("\(inner)\(name)/")
        default: break
        }
      }
    }
    let name = publicName(trimmed)
    return below.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map {
      InputFile(
        path: "\(trimmed)/\($0)", name: name == "." ? $0 : "\(name)/\($0)", isNamed: false)
    }
  }

  /// What a path names itself: a link is neither file nor folder. Foundation's own answers to this
  /// question take longer than reading a short document.
  private static func kind(_ path: String) -> mode_t {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : 0
  }

  /// A relative path as it is, the last part of an absolute one.
  private static func publicName(_ path: String) -> String {
    guard path.hasPrefix("/") || path.hasPrefix("~") else { return path }
    return URL(fileURLWithPath: path).lastPathComponent
  }
}
