extension GazetteerCompiler {
  /// The bytes of the file.
  public consuming func compile() -> [UInt8] {
    let (names, postings) = nameTable()
    let note = ([attribution, ""] + sources).joined(separator: "\n") + "\n"
    let (wordStarts, wordEntries) = Self.hashTable(words.map { ($0.key, $0.value) })
    let (nameStarts, nameEntries) = Self.hashTable(names)

    var divisions = ByteWriter()
    for (code, place) in zip(divisionCodes, divisionPlaces) {
      divisions.append(code.packed)
      divisions.append(code.country.rawValue)
      divisions.append(UInt16(0))
      divisions.append(place)
    }
    var features = ByteWriter()
    for name in featureNames { features.append(texts.offset(of: name)) }

    var sections: [[UInt8]] = []
    for section in GazetteerFormat.Section.allCases {
      switch section {
      case .text: sections.append(texts.bytes)
      case .note: sections.append(Array(note.utf8))
      case .places: sections.append(places.bytes)
      case .divisions: sections.append(divisions.bytes)
      case .features: sections.append(features.bytes)
      case .boxes: sections.append(boxTable().bytes)
      case .wordStarts: sections.append(wordStarts.bytes)
      case .words: sections.append(wordEntries.bytes)
      case .nameStarts: sections.append(nameStarts.bytes)
      case .names: sections.append(nameEntries.bytes)
      case .postings: sections.append(postings.bytes)
      }
    }
    return Self.file(
      sections, date: dataDate, flags: extendsDefault ? GazetteerFormat.extendsDefault : 0)
  }

  private func boxTable() -> ByteWriter {
    var table = ByteWriter()
    for (place, box) in boxes.sorted(by: { $0.key < $1.key }) {
      table.append(place)
      for edge in [box.west, box.south, box.east, box.north] { table.append(Self.scaled(edge)) }
    }
    return table
  }

  /// Sorts the postings of each name; returns the first row of each name, and the postings.
  private func nameTable() -> (names: [(UInt64, UInt32)], postings: ByteWriter) {
    let sorted = postings.sorted {
      ($0.hash, $0.order, $0.bits) < ($1.hash, $1.order, $1.bits)
    }
    var names: [(UInt64, UInt32)] = []
    var rows: [UInt32] = []
    var index = 0
    while index < sorted.count {
      let hash = sorted[index].hash
      names.append((hash, UInt32(clamping: rows.count)))
      // A place keeps its strongest posting only.
      var seen: Set<UInt32> = []
      while index < sorted.count, sorted[index].hash == hash {
        if seen.insert(sorted[index].bits & 0xFF_FFFF).inserted { rows.append(sorted[index].bits) }
        index += 1
      }
      rows[rows.count - 1] |= GazetteerFormat.Posting.last
    }
    var writer = ByteWriter()
    for row in rows { writer.append(row) }
    return (names, writer)
  }

  /// About four entries a bucket. Of two hashes that cannot be told apart the first one stays.
  private static func hashTable(
    _ entries: [(hash: UInt64, value: UInt32)]
  ) -> (starts: ByteWriter, entries: ByteWriter) {
    let buckets = max(1, entries.count / 4)
    let keyed = entries.map {
      (
        bucket: GazetteerFormat.bucket($0.hash, of: buckets),
        key: UInt32(truncatingIfNeeded: $0.hash), hash: $0.hash, value: $0.value
      )
    }
    let sorted = keyed.sorted { ($0.bucket, $0.key, $0.hash) < ($1.bucket, $1.key, $1.hash) }
    var starts = ByteWriter()
    var rows = ByteWriter()
    var count: UInt32 = 0
    var nextBucket = 0
    for (index, entry) in sorted.enumerated() {
      if index > 0, sorted[index - 1].bucket == entry.bucket, sorted[index - 1].key == entry.key {
        continue
      }
      while nextBucket <= entry.bucket {
        starts.append(count)
        nextBucket += 1
      }
      rows.append(entry.key)
      rows.append(entry.value)
      count += 1
    }
    while nextBucket <= buckets {
      starts.append(count)
      nextBucket += 1
    }
    return (starts, rows)
  }

  private static func file(_ sections: [[UInt8]], date: Int, flags: UInt32) -> [UInt8] {
    typealias Format = GazetteerFormat
    let tags = Format.Section.allCases.map(\.tag)
    var table = ByteWriter()
    var body = ByteWriter()
    let tableEnd = Format.headerLength + sections.count * Format.sectionEntryLength
    let bodyStart = (tableEnd + Format.alignment - 1) / Format.alignment * Format.alignment
    for (tag, section) in zip(tags, sections) {
      body.pad(to: Format.alignment)
      table.append(Format.tagValue(tag))
      table.append(UInt32(0))
      table.append(UInt64(bodyStart + body.count))
      table.append(UInt64(section.count))
      table.append(GazetteerChecksum.of(section))
      body.append(contentsOf: section)
    }
    var file = ByteWriter()
    file.append(Format.magic)
    file.append(Format.byteOrderMark)
    file.append(Format.majorVersion)
    file.append(Format.minorVersion)
    file.append(UInt32(sections.count))
    file.append(UInt64(bodyStart + body.count))
    file.append(UInt32(clamping: date))
    file.append(flags)
    file.append(GazetteerChecksum.of(table.bytes))
    file.pad(to: Format.headerLength)
    file.append(contentsOf: table.bytes)
    file.pad(to: Format.alignment)
    file.append(contentsOf: body.bytes)
    return file.bytes
  }
}
