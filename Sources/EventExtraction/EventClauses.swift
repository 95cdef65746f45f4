internal import TextAnalysis

/// The clause of one verb group and how it hangs on the others: recipe section D.
struct EventClause: Hashable, Sendable {
  enum Kind: UInt8, Hashable, Sendable {
    /// Tells on its own level.
    case main
    /// Shares the subject of the clause it is coordinated with.
    case coordinate
    /// What a verb of saying or thinking says.
    case content
    case relative
    case adverbial
    /// -ing and participles.
    case participial
    case infinitive
  }

  var kind: Kind
  var verb: VerbGroup
  /// Clause it depends on or is coordinated with.
  var parent: Int?
  /// First token: the link word, or the first word of its subject.
  var start: Int
  /// The word that links it: "which", "after", "and"; nil if there is none.
  var link: Int?
  /// Where its subject begins, if that stands before an inserted clause or is another clause's.
  var subjectStart: Int?
  var isConditional = false
  var isQuoted = false

  var head: Int { verb.head }
  /// Main clauses and their coordinates.
  var isMainLevel: Bool { kind == .main }
}

/// A sentence cut into the clauses of its verbs.
///
/// A class, as ``AnnotatedWords``: every rule holds it and none changes it.
final class SentenceParse: Sendable {
  /// Index in the text's sentences.
  let index: Int
  let tokens: Range<Int>
  let kind: DocumentAnnotations.BlockKind
  let opensParagraph: Bool
  /// Stands behind a date that opens its paragraph, "6 January: …", "14:30 – …": tells in the present.
  let isChronicle: Bool
  /// The first token behind such a date and its mark; nil where the sentence does not open with one.
  let story: Int?
  let clauses: [EventClause]
  /// Clause of each token, counted from the sentence's first; −1 where the sentence has none.
  private let owners: [Int16]
  /// Event nouns that are no part of a verb group, as token indices.
  let nouns: [Int]

  func clause(ofToken token: Int) -> Int? {
    let index = token - tokens.lowerBound
    guard owners.indices.contains(index), owners[index] >= 0 else { return nil }
    return Int(owners[index])
  }

  /// The clause whose verb's head is this token.
  func clause(withHead token: Int) -> Int? { clauses.firstIndex { $0.head == token } }

  /// The main clause (or the one itself) under whose level a clause stands.
  func level(of clause: Int) -> Int {
    var current = clause
    for _ in clauses {
      guard clauses[current].kind == .coordinate, let parent = clauses[current].parent else {
        break
      }
      current = parent
    }
    return current
  }

  /// A clause and all that are coordinated with it, directly or by each other.
  func coordinates(of clause: Int) -> [Int] {
    let root = level(of: clause)
    return clauses.indices.filter { level(of: $0) == root }
  }

  /// - Parameter previous: the sentence before; a paragraph that opens with a date is a chronicle to its end.
  init(_ words: AnnotatedWords, sentence index: Int, after previous: SentenceParse?) {
    let sentence = words.text.sentences[index]
    self.index = index
    tokens = sentence.tokens
    kind = words.kinds[index]
    opensParagraph = sentence.opensParagraph
    story = opensParagraph ? Self.story(words, sentence.tokens) : nil
    isChronicle = opensParagraph ? story != nil : previous?.isChronicle ?? false
    let groups = VerbGroups.read(
      words, sentence.tokens, isHeadline: kind == .title || kind == .heading,
      isChronicle: isChronicle)
    var builder = ClauseBuilder(words: words, range: sentence.tokens)
    builder.clauses.reserveCapacity(groups.count)
    for group in groups { builder.add(group) }
    clauses = builder.clauses
    owners = builder.owners()
    nouns = sentence.tokens.filter { token in
      words[token].noun >= 0 && !words[token].isTime
        && !groups.contains { $0.head == token || $0.first == token }
    }
  }
}

extension SentenceParse {
  private static func story(_ words: AnnotatedWords, _ tokens: Range<Int>) -> Int? {
    guard let first = tokens.prefix(3).first(where: { words[$0].isTime }),
      case let end = words.times[Int(words[first].time)].tokens.upperBound,
      end + 1 < tokens.upperBound, separators.contains(words[end].token),
      words[end].token.hasSpaceBefore || words[end].token.hash == colon,
      (tokens.lowerBound..<first).allSatisfy({ !words[$0].isOpen && words[$0].verb == nil })
    else { return nil }
    return end + 1
  }

  private static let separators = WordSet(": - – —")
  private static var colon: UInt64 { WordHash.constant(":") }
}

extension AnnotatedWords {
  static var comma: UInt64 { WordHash.constant(",") }

  func hasComma(in region: Range<Int>) -> Bool {
    region.contains { all[$0].token.hash == Self.comma && !isInsideNumber($0) }
  }

  /// The comma of "45,000".
  func isInsideNumber(_ index: Int) -> Bool {
    index > 0 && index + 1 < all.count && all[index - 1].token.isNumber
      && all[index + 1].token.isNumber && !all[index + 1].token.hasSpaceBefore
  }
}
