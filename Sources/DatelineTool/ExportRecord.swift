import Foundation

/// Of what an export was made: lets the next run see that nothing has changed.
///
/// Stands as a hidden file beside the outputs. Files are compared by their content, not by their
/// dates.
struct ExportRecord: Codable, Hashable {
  /// Version of the tool and checksum of the gazetteer.
  let program: String
  /// The arguments that can change an output.
  let arguments: [String]
  /// Content hash of each input, by name.
  let inputs: [String: String]
  /// The files that were written, in their order.
  var outputs: [Output] = []

  struct Output: Codable, Hashable {
    let name: String
    let hash: String?
  }

  /// What the outputs of this run will depend on; nil if an input cannot be read twice.
  init?(program: String, arguments: [String], inputs: [String]) {
    var hashes: [String: String] = [:]
    for path in inputs {
      guard let hash = Self.hash(path) else { return nil }
      hashes[path] = hash
    }
    self.program = program
    self.arguments = arguments
    self.inputs = hashes
  }

  /// The names of the files of an earlier run that this one would only write again; nil if anything
  /// has changed.
  func unchangedOutputs(in folder: String, name: String) -> [String]? {
    guard let json = FileManager.default.contents(atPath: Self.path(folder, name)),
      let earlier = try? JSONDecoder().decode(ExportRecord.self, from: json),
      earlier.program == program, earlier.arguments == arguments, earlier.inputs == inputs,
      !earlier.outputs.isEmpty,
      earlier.outputs.allSatisfy({ $0.hash != nil && $0.hash == Self.hash("\(folder)/\($0.name)") })
    else { return nil }
    return earlier.outputs.map(\.name)
  }

  /// Keeps the record beside the files. Where that fails the next run does all the work again.
  func save(in folder: String, name: String, outputs: [String]) {
    var record = self
    record.outputs = outputs.map { Output(name: $0, hash: Self.hash("\(folder)/\($0)")) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    guard let json = try? encoder.encode(record) else { return }
    try? json.write(to: URL(fileURLWithPath: Self.path(folder, name)), options: .atomic)
  }

  private static func path(_ folder: String, _ name: String) -> String {
    "\(folder)/.\(name).inputs.json"
  }

  /// FNV-1a of 64 bits and the length; nil for what is no regular file (reading a pipe would empty
  /// it) and for what cannot be read.
  private static func hash(_ path: String) -> String? {
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    guard (try? file.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true,
      let handle = FileHandle(forReadingAtPath: path)
    else { return nil }
    defer { try? handle.close() }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var length = 0
    do {
      while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
        for byte in piece { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        length += piece.count
      }
    } catch {
      return nil
    }
    return String(hash, radix: 16) + "-" + String(length)
  }
}
