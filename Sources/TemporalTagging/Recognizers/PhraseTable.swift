internal import TextAnalysis

/// Fixed phrases of several words, found by the hashes of their words; the longest wins.
struct PhraseTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    let rest: [UInt64]
    let value: Value
  }

  private let entries: WordTable<[Entry]>

  init(_ phrases: [(String, Value)]) {
    var byOpener: [(String, [Entry])] = []
    var places: [String: Int] = [:]
    for (phrase, value) in phrases {
      let words = phrase.split(separator: " ").map(String.init)
      guard let first = words.first else { continue }
      let entry = Entry(rest: words.dropFirst().map { WordHash.of($0) }, value: value)
      if let place = places[first] {
        byOpener[place].1.append(entry)
      } else {
        places[first] = byOpener.count
        byOpener.append((first, [entry]))
      }
    }
    entries = WordTable(byOpener)
  }

  /// The longest phrase that begins at a token, and the token after it.
  func match(_ text: TimeText, at start: Int) -> (value: Value, next: Int)? {
    guard start < text.count, let candidates = entries[text.tokens[start].hash] else { return nil }
    var best: (value: Value, next: Int)?
    for entry in candidates {
      let next = start + 1 + entry.rest.count
      guard next > best?.next ?? 0, next <= text.count else { continue }
      var fits = true
      for (offset, hash) in entry.rest.enumerated()
      where text.tokens[start + 1 + offset].hash != hash {
        fits = false
        break
      }
      if fits { best = (entry.value, next) }
    }
    return best
  }
}
