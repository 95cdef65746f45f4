internal import TextAnalysis

/// Finds the time expressions of a text: at each word that may open one the families that it opens
/// are tried; the longest match wins, the earlier family among equals.
enum Recognizer {
  /// The longest simple phrase that begins at a token.
  ///
  /// - Parameter excluded: a family that asks must not be asked again: phrases do not nest in
  ///   themselves.
  static func core(
    _ text: TimeText, _ start: Int, without excluded: Families = []
  ) -> Mention? {
    guard start >= 0, start < text.count else { return nil }
    return longest(Families.simple(text.category(start)).subtracting(excluded), text, start)
  }

  private static func longest(_ families: Families, _ text: TimeText, _ start: Int) -> Mention? {
    var best: Mention?
    var length = 0
    var rest = families.rawValue
    while rest != 0 {
      let family = Families(rawValue: rest & (~rest &+ 1))
      rest &= rest &- 1
      guard let match = family.match(text, at: start), match.tokens.count > length,
        text.inOneSentence(start, match.tokens.upperBound - 1)
      else { continue }
      length = match.tokens.count
      best = match
    }
    return best
  }

  /// All mentions of a text, in order and without overlaps.
  static func mentions(in text: TimeText) -> [Mention] {
    var mentions: [Mention] = []
    var index = 0
    while index < text.count {
      guard text.mayOpen(index) else {
        index += 1
        continue
      }
      let category = text.category(index)
      let simple = longest(Families.simple(category), text, index)
      var best = simple
      if let composite = longest(Families.composite(category), text, index),
        composite.tokens.count > simple?.tokens.count ?? 0
      {
        best = composite
      }
      // Clock times need the day they stand behind, which has been read just now.
      if let simple, let timed = DayTimes.after(simple, text),
        timed.tokens.count > best?.tokens.count ?? 0,
        text.inOneSentence(index, timed.tokens.upperBound - 1)
      {
        best = timed
      }
      if let best {
        mentions.append(best)
        index = best.tokens.upperBound
      } else {
        index += 1
      }
    }
    return mentions
  }
}

extension TimeText {
  /// The kind of opener that a token is.
  @inline(__always)
  func category(_ index: Int) -> TimeWord.Category {
    tokens[index].kind == .number ? .number : words[index].category
  }

  /// True if a time expression may begin at the token: the test that most tokens fail.
  @inline(__always)
  func mayOpen(_ index: Int) -> Bool {
    switch words[index] {
    case .none:
      let token = tokens[index]
      return token.kind == .number || token.kind == .mark && isApostrophe(index)
    case .connector(.per), .connector(.at): return true
    case .connector: return false
    case .the, .article:
      let next = index + 1
      return next < tokens.count && (words[next] != .none || tokens[next].kind != .word)
    default: return true
    }
  }
}
