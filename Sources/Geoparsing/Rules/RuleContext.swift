import Gazetteer
import TextAnalysis

/// What the rules may look at: the text, its gazetteer names, and the names that the tagger found.
///
/// It never changes once it is made; a class, so that handing it to a rule copies one reference.
final class RuleContext: Sendable {
  let text: TokenizedText
  let names: PlaceNames
  let matches: GazetteerMatches
  let entities: [Entity]
  /// Index of the entity over a token, −1 for none.
  private let entityOfToken: [Int32]

  init(
    _ text: TokenizedText, _ names: PlaceNames, _ matches: GazetteerMatches, _ entities: [Entity]
  ) {
    self.text = text
    self.names = names
    self.matches = matches
    self.entities = entities
    var owner = [Int32](repeating: -1, count: text.tokens.count)
    for (index, entity) in entities.enumerated() {
      for token in entity.tokens { owner[token] = Int32(index) }
    }
    entityOfToken = owner
  }

  var gazetteer: Gazetteer { names.gazetteer }

  /// The token, nil beyond the text.
  @inline(__always)
  func token(_ index: Int) -> Token? {
    text.tokens.indices.contains(index) ? text.tokens[index] : nil
  }

  /// The byte of a one-byte token, 0 for others and beyond the text.
  @inline(__always)
  func byte(_ index: Int) -> UInt8 {
    text.tokens.indices.contains(index) ? text.byte(text.tokens[index]) : 0
  }

  func isCapitalized(_ index: Int) -> Bool {
    token(index).map { $0.isWord && $0.isCapitalized } ?? false
  }

  func entity(at index: Int) -> Entity? {
    guard text.tokens.indices.contains(index), entityOfToken[index] >= 0 else { return nil }
    return entities[Int(entityOfToken[index])]
  }

  /// The sentence's tokens around a token.
  func sentence(of index: Int) -> Range<Int> {
    text.sentences[text.sentence(ofToken: index)].tokens
  }

  /// The first meaning of a stretch of tokens as a whole.
  func meaning(_ range: Range<Int>) -> NameMatch? {
    let start = range.lowerBound
    if text.tokens.indices.contains(start), Int(matches.ends[start]) == range.upperBound {
      return matches.meanings[start]
    }
    return names.first(text, range)
  }

  /// The longest gazetteer name that starts at a token.
  func name(at start: Int) -> (range: Range<Int>, match: NameMatch)? {
    guard text.tokens.indices.contains(start), matches.ends[start] > 0 else { return nil }
    let range = start..<Int(matches.ends[start])
    return matches.meanings[start].map { (range, $0) }
  }

  /// The same for every spelling of a name in a text, and different for different names.
  func key(_ range: Range<Int>) -> UInt64 {
    var name = NameHash()
    for index in range {
      if let hash = names.hash(text, index) { name.append(hash) }
    }
    return name.rawValue
  }

  /// True for a name of land or water as such; demonyms, codes and names of buildings are none.
  func isOfLand(_ match: NameMatch) -> Bool {
    guard match.demonym == nil, match.strength <= .historical else { return false }
    return switch gazetteer.kind(of: match.place) {
    case .seat, .facility, .historicState: false
    default: true
    }
  }

  /// True if the word is a given name or a surname as well.
  func isNameOfPersons(_ index: Int) -> Bool {
    let flags = matches.wordFlags[index]
    return flags.contains(.surname) || flags.contains(.givenName)
  }

  /// True for one word that is also written in lower case, such as "Reading" or "North".
  func isCommonWord(_ range: Range<Int>) -> Bool {
    range.count == 1 && matches.wordFlags[range.lowerBound].contains(.common)
  }

  /// The names that were found as places.
  func locations(_ found: [DraftMention]) -> NameSet {
    var names = NameSet()
    for mention in found where mention.entity == .location { names.insert(key(mention.tokens)) }
    return names
  }

  /// True if the sentence starts with this token.
  func startsSentence(_ index: Int) -> Bool { sentence(of: index).lowerBound == index }
}

extension [DraftMention] {
  /// Adds mentions that overlap no other one, and puts all into the order of the text. Both sides are
  /// in that order, and the mentions that are here already do not overlap.
  mutating func merge(_ more: [DraftMention]) {
    guard !more.isEmpty else { return }
    var added: [DraftMention] = []
    for mention in more where !overlaps(mention.tokens) {
      if let last = added.last, last.tokens.upperBound > mention.tokens.lowerBound { continue }
      added.append(mention)
    }
    guard !added.isEmpty else { return }
    append(contentsOf: added)
    sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// True if a mention shares a token with the range.
  private func overlaps(_ range: Range<Int>) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].tokens.upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < count && self[low].tokens.lowerBound < range.upperBound
  }
}
