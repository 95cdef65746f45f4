/// A name of a text that the gazetteer knows.
public struct NameSpan: Hashable, Sendable {
  /// UTF-8 byte offsets.
  public let range: Range<Int>
  /// The strongest meaning that counts where the name stands.
  public let match: NameMatch
}

extension Gazetteer {
  /// The gazetteer's names in plain text, from left to right, the longest one at each place; they do
  /// not overlap. Nothing is told apart: "Reading" opens a sentence as well as it names a town.
  ///
  /// Names begin with a capital or a letter beyond ASCII, or with a short word and a hyphen before
  /// such a letter ("al-Bab"). An empty line ends a name, sentences are not looked for. The time is linear in
  /// the text.
  public func names(in text: [UInt8]) -> [NameSpan] {
    // Invariant of the scan: it reads through the pointer below `text.count` only, and the pointer
    // does not leave the closure.
    text.withUnsafeBufferPointer { bytes in
      var scan = GazetteerScan(gazetteer: self, reader: WordReader(bytes: bytes))
      return scan.run()
    }
  }
}

private struct GazetteerScan {
  let gazetteer: Gazetteer
  let reader: WordReader
  private var spans: [NameSpan] = []
  /// The last word that was read, for what counts after a comma only.
  private var lastWord = (end: 0, isCapitalized: false)

  init(gazetteer: Gazetteer, reader: WordReader) {
    self.gazetteer = gazetteer
    self.reader = reader
  }

  mutating func run() -> [NameSpan] {
    var position = 0
    while let start = reader.wordStart(from: position) {
      if !reader.canOpen(at: start) {
        position = reader.endOfPlainWord(at: start)
        lastWord = (position, false)
        continue
      }
      let word = reader.word(at: start)
      position = word.end
      if let span = longestName(from: word) {
        spans.append(span)
        position = span.range.upperBound
      }
      lastWord = (position, word.isCapitalized)
    }
    return spans
  }

  private func longestName(from first: WordReader.Word) -> NameSpan? {
    guard let hash = first.hash else { return nil }
    let entry = gazetteer.word(hash)
    guard entry.nameLengths != 0,
      first.isCapitalized || entry.flags.contains(.opensInLowerCase)
    else { return nil }
    let longest = entry.longestName
    var name = NameHash()
    var found: NameSpan?
    var word = first
    while true {
      if let hash = word.hash { name.append(hash) }
      if entry.startsName(ofLength: name.count), word.start == first.start || word.isCapitalized,
        let match = meaning(of: name, from: first)
      {
        found = NameSpan(range: first.start..<word.end, match: match)
      }
      guard name.count < longest, let next = reader.nextOfName(after: word) else { return found }
      word = next
    }
  }

  /// The strongest meaning that counts here.
  private func meaning(of name: NameHash, from first: WordReader.Word) -> NameMatch? {
    var found: NameMatch?
    gazetteer.visitMatches(name) { match in
      if match.isCapitalsOnly && !first.isAllCapitals
        || match.isAfterCommaOnly && !followsComma(first.start)
      {
        return true
      }
      found = match
      return false
    }
    return found
  }

  /// True after a capitalised word and a comma.
  private func followsComma(_ start: Int) -> Bool {
    lastWord.isCapitalized && reader.isComma(lastWord.end, before: start)
  }
}
