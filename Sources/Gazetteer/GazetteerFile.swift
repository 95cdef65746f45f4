import CEmbeddedData

/// The bytes of one gazetteer file and where its sections lie.
///
/// Invariant: `base` points to `count` readable
/// bytes that nobody changes while `owner` lives (without an owner: as long as the process lives).
/// All reads go through ``load(_:as:)``, which checks its bounds against `count`.
struct GazetteerFile: Sendable {
  nonisolated(unsafe) private let base: UnsafeRawPointer
  private let count: Int
  private let owner: MappedMemory?
  /// Offset and number of records of each section, by the section's number.
  private let sections: [(offset: Int, count: Int)]
  /// The two hash tables, which every word of a text is looked up in.
  let words: HashTable
  let names: HashTable

  /// Where the buckets and the entries of a hash table lie.
  struct HashTable: Sendable {
    fileprivate let starts: Int
    fileprivate let bucketCount: Int
    fileprivate let entries: Int
    fileprivate let entryCount: Int

    fileprivate init(starts: (offset: Int, count: Int), entries: (offset: Int, count: Int)) {
      self.starts = starts.offset
      bucketCount = max(0, starts.count - 1)
      self.entries = entries.offset
      entryCount = entries.count
    }
  }

  /// yyyymmdd
  let dataDate: Int
  /// It is to be laid over the built-in gazetteer.
  let extendsDefault: Bool
  var byteCount: Int { count }

  private init(base: UnsafeRawPointer, count: Int, owner: MappedMemory?) throws(GazetteerError) {
    self.base = base
    self.count = count
    self.owner = owner
    let header = Reader(base: base, count: count)
    (sections, dataDate) = try Self.openSections(header)
    extendsDefault = header.load(28, as: UInt32.self) & GazetteerFormat.extendsDefault != 0
    typealias Section = GazetteerFormat.Section
    words = HashTable(
      starts: sections[Section.wordStarts.rawValue], entries: sections[Section.words.rawValue])
    names = HashTable(
      starts: sections[Section.nameStarts.rawValue], entries: sections[Section.names.rawValue])
  }

  /// The file that is compiled into the program.
  static func embedded() throws(GazetteerError) -> GazetteerFile {
    guard let base = dateline_gazetteer_bytes() else {
      throw GazetteerError(code: .notAGazetteer, message: "No gazetteer is compiled in.")
    }
    return try GazetteerFile(base: base, count: dateline_gazetteer_size(), owner: nil)
  }

  init(mapping path: String) throws(GazetteerError) {
    let memory = try MappedMemory(mapping: path)
    try self.init(base: memory.base, count: memory.count, owner: memory)
  }

  init(copying bytes: [UInt8]) throws(GazetteerError) {
    let memory = MappedMemory(copying: bytes)
    try self.init(base: memory.base, count: memory.count, owner: memory)
  }

  // MARK: Reading

  /// Number of records of a section.
  @inline(__always)
  func count(of section: GazetteerFormat.Section) -> Int { sections[section.rawValue].count }

  /// A field of a record; 0 if there is no such row.
  @inline(__always)
  func load<Value: FixedWidthInteger>(
    _ section: GazetteerFormat.Section, row: Int, field: Int = 0, as type: Value.Type
  ) -> Value {
    let (offset, count) = sections[section.rawValue]
    guard row >= 0, row < count else { return 0 }
    return load(offset + row * section.recordLength + field, as: type)
  }

  @inline(__always)
  private func load<Value: FixedWidthInteger>(_ offset: Int, as type: Value.Type) -> Value {
    Reader(base: base, count: count).load(offset, as: type)
  }

  /// The value of a hash; nil if the table does not have it.
  @inline(__always)
  func value(of hash: UInt64, in table: HashTable) -> UInt32? {
    guard table.bucketCount > 0 else { return nil }
    let start = table.starts + 4 * GazetteerFormat.bucket(hash, of: table.bucketCount)
    var row = Int(load(start, as: UInt32.self))
    let end = min(Int(load(start + 4, as: UInt32.self)), table.entryCount)
    let key = UInt32(truncatingIfNeeded: hash)
    // Sorted within the bucket, so the first larger key ends the search.
    while row < end {
      let entry = table.entries + 8 * row
      let candidate = load(entry, as: UInt32.self)
      if candidate >= key { return candidate == key ? load(entry + 4, as: UInt32.self) : nil }
      row += 1
    }
    return nil
  }

  /// ``value(of:in:)`` of many hashes. The words of a table lie far apart: asked for in two sweeps, the
  /// processor waits for many of them at a time.
  func values(of hashes: [UInt64], in table: HashTable) -> [UInt32?] {
    guard table.bucketCount > 0 else { return hashes.map { _ in nil } }
    let rows = hashes.map { hash in
      let start = table.starts + 4 * GazetteerFormat.bucket(hash, of: table.bucketCount)
      return (from: load(start, as: UInt32.self), to: load(start + 4, as: UInt32.self))
    }
    let heads = rows.map { load(table.entries + 8 * Int($0.from), as: UInt64.self) }
    return hashes.indices.map { index in
      let key = UInt32(truncatingIfNeeded: hashes[index])
      let end = min(Int(rows[index].to), table.entryCount)
      var row = Int(rows[index].from)
      var entry = heads[index]
      while row < end {
        // A key and above it the value.
        let candidate = UInt32(truncatingIfNeeded: entry)
        if candidate >= key { return candidate == key ? UInt32(entry >> 32) : nil }
        row += 1
        entry = load(table.entries + 8 * row, as: UInt64.self)
      }
      return nil
    }
  }

  /// The text at an offset of `TEXT`; empty if there is none.
  func text(at offset: UInt32) -> String {
    let (start, count) = sections[GazetteerFormat.Section.text.rawValue]
    let position = Int(offset)
    guard position < count else { return "" }
    let length = Int(load(start + position, as: UInt8.self))
    guard position + 1 + length <= count else { return "" }
    return string(start + position + 1, length)
  }

  /// The whole `NOTE` section.
  var note: String {
    let (start, count) = sections[GazetteerFormat.Section.note.rawValue]
    return string(start, count)
  }

  private func string(_ offset: Int, _ length: Int) -> String {
    guard offset >= 0, length >= 0, offset <= count - length else { return "" }
    // In bounds by the guard; invalid UTF-8 is repaired.
    return String(
      decoding: UnsafeRawBufferPointer(start: base + offset, count: length), as: UTF8.self)
  }

  /// True if the checksum of every section is right. Reads the whole file.
  func verifyChecksums() -> Bool {
    let reader = Reader(base: base, count: count)
    let number = Int(reader.load(12, as: UInt32.self))
    for entry in 0..<number {
      let at = GazetteerFormat.headerLength + entry * GazetteerFormat.sectionEntryLength
      let offset = reader.load(at + 8, as: UInt64.self)
      let length = reader.load(at + 16, as: UInt64.self)
      let sum = reader.checksum(Int(clamping: offset), Int(clamping: length))
      if sum != reader.load(at + 24, as: UInt64.self) { return false }
    }
    return true
  }

  /// Checksum of the section table, which holds those of all sections.
  var checksum: UInt64 { load(32, as: UInt64.self) }
}

/// Bounds-checked reads of little-endian numbers.
private struct Reader {
  let base: UnsafeRawPointer
  let count: Int

  @inline(__always)
  func load<Value: FixedWidthInteger>(_ offset: Int, as type: Value.Type) -> Value {
    guard offset >= 0, offset <= count - MemoryLayout<Value>.size else { return 0 }
    // In bounds by the guard; integers have no invalid bit patterns.
    return Value(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: type))
  }

  /// FNV-1a-64 of a range; 0 if it is out of bounds.
  func checksum(_ offset: Int, _ length: Int) -> UInt64 {
    guard offset >= 0, length >= 0, offset <= count - length else { return 0 }
    return GazetteerChecksum.of(UnsafeRawBufferPointer(start: base + offset, count: length))
  }
}

extension GazetteerFile {
  private static func openSections(
    _ header: Reader
  ) throws(GazetteerError) -> ([(offset: Int, count: Int)], Int) {
    typealias Format = GazetteerFormat
    guard header.count >= Format.headerLength, header.load(0, as: UInt32.self) == Format.magic
    else {
      throw GazetteerError(
        code: .notAGazetteer,
        message: "It is no gazetteer file: the first bytes are not TLGZ.")
    }
    let mark = header.load(4, as: UInt32.self)
    guard mark == Format.byteOrderMark else {
      throw GazetteerError(
        code: mark == Format.byteOrderMark.byteSwapped ? .foreignByteOrder : .damaged,
        message: mark == Format.byteOrderMark.byteSwapped
          ? "It was written in big-endian byte order; compile it again."
          : "The byte-order mark is damaged; compile it again.")
    }
    let major = header.load(8, as: UInt16.self)
    guard major == Format.majorVersion else {
      throw GazetteerError(
        code: .otherVersion,
        message: "It has format version \(major), this program reads version "
          + "\(Format.majorVersion); compile it again or use the other version of dateline.")
    }
    guard header.load(16, as: UInt64.self) == UInt64(header.count) else {
      throw GazetteerError(
        code: .damaged,
        message: "It is cut off or too long: it should have \(header.load(16, as: UInt64.self)) "
          + "bytes and has \(header.count).")
    }
    let number = Int(header.load(12, as: UInt32.self))
    let tableLength = number * Format.sectionEntryLength
    guard number <= 256, Format.headerLength + tableLength <= header.count,
      header.checksum(Format.headerLength, tableLength) == header.load(32, as: UInt64.self)
    else {
      throw GazetteerError(code: .damaged, message: "Its section table is damaged.")
    }
    var found = [(offset: Int, count: Int)?](repeating: nil, count: Format.Section.allCases.count)
    for entry in 0..<number {
      let at = Format.headerLength + entry * Format.sectionEntryLength
      let tag = header.load(at, as: UInt32.self)
      // Sections of later minor versions are stepped over.
      guard let section = Format.Section.allCases.first(where: { Format.tagValue($0.tag) == tag })
      else { continue }
      let offset = header.load(at + 8, as: UInt64.self)
      let length = header.load(at + 16, as: UInt64.self)
      guard offset <= UInt64(header.count), length <= UInt64(header.count) - offset,
        length % UInt64(section.recordLength) == 0, found[section.rawValue] == nil
      else {
        throw GazetteerError(
          code: .damaged, message: "Section \(section.tag) does not lie within the file.")
      }
      found[section.rawValue] = (Int(offset), Int(length) / section.recordLength)
    }
    var sections: [(offset: Int, count: Int)] = []
    for section in Format.Section.allCases {
      guard let place = found[section.rawValue] else {
        throw GazetteerError(code: .damaged, message: "Section \(section.tag) is missing.")
      }
      sections.append(place)
    }
    return (sections, Int(header.load(24, as: UInt32.self)))
  }
}

/// FNV-1a-64 of bytes.
enum GazetteerChecksum {
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = FoldedHash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }
}
