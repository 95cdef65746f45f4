extension Gazetteer {
  /// What is known of one word, by its `hash(of:in:)` in ``NameFolding``: how long the names
  /// are that start with it, and whether it is a common word or a person's name.
  @inline(__always)
  public func word(_ hash: UInt64) -> WordEntry {
    var bits: UInt32 = 0
    for layer in layers { bits |= layer.word(hash) }
    return WordEntry(bits: bits)
  }

  /// The same for many words, in less time than one by one.
  public func words(_ hashes: [UInt64]) -> [WordEntry] {
    var bits = [UInt32](repeating: 0, count: hashes.count)
    for layer in layers {
      for (index, value) in layer.file.values(of: hashes, in: layer.file.words).enumerated() {
        bits[index] |= value ?? 0
      }
    }
    return bits.map { WordEntry(bits: $0) }
  }

  /// What is known of one word.
  public func word(_ word: some StringProtocol) -> WordEntry {
    var name = NameSplitter(String(word))
    let words = name.split()
    return words.count == 1 ? self.word(NameFolding.hash(ofFolded: words[0])) : .unknown
  }

  /// True if some place has this name.
  public func contains(_ name: NameHash) -> Bool {
    layers.contains { $0.firstPosting(name.rawValue) != nil } && !ignored.contains(name)
  }

  /// The places of a name, strongest first: the user's own places, then names of the first rank
  /// (primary and preferred), transliterations and abbreviations, former and other names, codes; within
  /// a rank the most prominent place first.
  public func matches(_ name: NameHash) -> [NameMatch] {
    var result: [NameMatch] = []
    guard ignored.isEmpty || !ignored.contains(name) else { return result }
    for layer in layers.reversed() {
      guard var row = layer.firstPosting(name.rawValue) else { continue }
      let upper = result.count
      while let (match, isLast) = layer.posting(row) {
        // The same place of a layer above stands for it.
        let isCovered = result[..<upper].contains {
          numericIdentifier(of: $0.place).map { $0 == numericIdentifier(of: match.place) } ?? false
        }
        if !isCovered { result.append(match) }
        if isLast { break }
        row += 1
      }
    }
    return result
  }

  /// Calls `body` with ``matches(_:)`` one after another until it returns false.
  public func visitMatches(_ name: NameHash, _ body: (NameMatch) -> Bool) {
    if let meanings = meanings(of: name) { visit(meanings, body) }
  }

  /// Where the meanings of a name begin; nil if no place has it.
  public func meanings(of name: NameHash) -> NameMeanings? {
    guard layers.count == 1 else {
      return contains(name) ? NameMeanings(name: name, row: nil) : nil
    }
    guard ignored.isEmpty || !ignored.contains(name),
      let row = layers[0].firstPosting(name.rawValue)
    else { return nil }
    return NameMeanings(name: name, row: row)
  }

  /// The same for many names, in less time than one by one.
  public func meanings(of names: [NameHash]) -> [NameMeanings?] {
    guard layers.count == 1, let layer = layers.first else { return names.map { meanings(of: $0) } }
    let rows = layer.file.values(of: names.map(\.rawValue), in: layer.file.names)
    return zip(names, rows).map { name, row in
      guard let row, ignored.isEmpty || !ignored.contains(name) else { return nil }
      return NameMeanings(name: name, row: Int(row))
    }
  }

  /// Calls `body` with the meanings of a name, strongest first, until it returns false.
  public func visit(_ meanings: NameMeanings, _ body: (NameMatch) -> Bool) {
    guard var row = meanings.row, let layer = layers.first else {
      for match in matches(meanings.name) where !body(match) { return }
      return
    }
    while let (match, isLast) = layer.posting(row) {
      if !body(match) || isLast { return }
      row += 1
    }
  }

  /// The first of ``matches(_:)``, without making an array.
  public func bestMatch(_ name: NameHash) -> NameMatch? {
    guard ignored.isEmpty || !ignored.contains(name) else { return nil }
    for layer in layers.reversed() {
      if let row = layer.firstPosting(name.rawValue) { return layer.posting(row)?.match }
    }
    return nil
  }

  /// The places of a name, strongest first; letter case, marks and punctuation do not count.
  public func matches(named name: String) -> [NameMatch] { matches(NameHash(of: name)) }

  /// The places that a name can mean, strongest first.
  public func candidates(named name: String) -> [Candidate] {
    matches(named: name).map {
      Candidate(index: $0.place, place: place(at: $0.place), kind: kind(of: $0.place), match: $0)
    }
  }
}

extension GazetteerLayer {
  @inline(__always)
  func word(_ hash: UInt64) -> UInt32 { file.value(of: hash, in: file.words) ?? 0 }

  @inline(__always)
  func firstPosting(_ hash: UInt64) -> Int? {
    file.value(of: hash, in: file.names).map { Int($0) }
  }

  /// The name at a row of the postings and whether it is the last one of its name.
  @inline(__always)
  func posting(_ row: Int) -> (match: NameMatch, isLast: Bool)? {
    guard row >= 0, row < file.count(of: .postings) else { return nil }
    let bits = file.load(.postings, row: row, as: UInt32.self)
    let place = bits & 0xFF_FFFF
    guard place < UInt32(truncatingIfNeeded: placeCount),
      let strength = NameStrength(
        rawValue: UInt8((bits >> GazetteerFormat.Posting.strengthShift) & 7))
    else { return nil }
    let demonym = UInt8((bits >> GazetteerFormat.Posting.demonymShift) & 3)
    let match = NameMatch(
      place: PlaceIndex(rawValue: first + place), strength: strength,
      isAfterCommaOnly: bits & GazetteerFormat.Posting.afterComma != 0,
      isCapitalsOnly: bits & GazetteerFormat.Posting.capitals != 0,
      demonym: DemonymClass(rawValue: demonym))
    return (match, bits & GazetteerFormat.Posting.last != 0)
  }
}
