extension Gazetteer {
  /// What every output with coordinates of this gazetteer has to say: licensors, licences, changes.
  public var attribution: String {
    layers.map { $0.file.note.split(separator: "\n\n", maxSplits: 1).first.map(String.init) ?? "" }
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// One line a source: name, version, checksum.
  public var sources: [String] {
    layers.flatMap { layer in
      let parts = layer.file.note.split(separator: "\n\n", maxSplits: 1)
      return parts.count < 2 ? [] : parts[1].split(separator: "\n").map(String.init)
    }
  }

  /// yyyymmdd of the newest data; 0 if it is not known.
  public var dataDate: Int { layers.map(\.file.dataDate).max() ?? 0 }

  /// Sum over the section tables, which hold the sums of all sections.
  public var checksum: UInt64 { layers.reduce(0) { $0 &* 31 ^ $1.file.checksum } }

  /// Size of the files of all layers; they are mapped, so it is address space more than memory.
  public var byteCount: Int { layers.reduce(0) { $0 + $1.file.byteCount } }
}
