internal import Geoparsing
internal import TemporalTagging
internal import TextAnalysis
internal import TimelineModel

/// A token with all that the readers and the lexicons know about it.
struct Word: Sendable {
  var token: Token
  var classes: WordClasses = []
  var verb: VerbEntry?
  /// Index of the event noun in ``EventNounLexicon/lemmas``; −1 if it is none.
  var noun: Int32 = -1
  /// Index of the time unit that covers it; −1 if none does.
  var time: Int32 = -1
  /// Index of the place mention that covers it; −1 if none does.
  var place: Int32 = -1
  /// Part of a proper name.
  var isName = false
  /// Index in ``EventCategoryLexicon/cues``; −1 if it tells of no category.
  var cue: Int16 = -1

  func isAny(_ classes: WordClasses) -> Bool { !self.classes.isDisjoint(with: classes) }
  var isTime: Bool { time >= 0 }
  var isPlace: Bool { place >= 0 }
  /// A lower-case word that no closed class and no reader claims: noun, adjective or verb.
  var isOpen: Bool { token.isWord && !isTime && !isName && classes.isEmpty }
}

/// The words of a document, one for each token of its text.
///
/// A class, as all who read a document hold it and nobody changes it: to hand it on costs nothing.
final class AnnotatedWords: Sendable {
  let text: TokenizedText
  /// What kind of block each sentence stands in.
  let kinds: [DocumentAnnotations.BlockKind]
  let times: [TimeUnit]
  let places: [PlaceMention]
  let all: [Word]

  subscript(_ index: Int) -> Word {
    @inline(__always) get { all[index] }
  }

  init(_ annotations: DocumentAnnotations, _ language: LanguageFit) {
    text = annotations.text
    let kinds = annotations.text.sentences.indices.map { annotations.blockKind(ofSentence: $0) }
    self.kinds = kinds
    places = annotations.places
    var words = annotations.text.tokens.map { Word(token: $0) }
    let times = TimeUnit.units(of: annotations.times, in: annotations.text)
    for (index, unit) in times.enumerated() {
      for token in unit.tokens { words[token].time = Int32(index) }
    }
    self.times = times
    for (index, mention) in annotations.places.enumerated() {
      for token in Self.tokens(of: mention.range, in: annotations.text) {
        words[token].place = Int32(index)
        words[token].isName = true
      }
    }
    for (index, sentence) in annotations.text.sentences.enumerated() {
      let isTitle = kinds[index] == .title || kinds[index] == .heading
      Self.classify(
        &words, sentence.tokens, of: text, language.entries, mayBeTitleCase: isTitle)
    }
    all = words
  }

  /// Tokens that a byte range covers, wholly or in part.
  static func tokens(of range: TextRange, in text: TokenizedText) -> Range<Int> {
    let first = text.firstToken(endingAfter: range.start)
    var end = first
    while end < text.tokens.count, text.tokens[end].start < range.end { end += 1 }
    return first..<end
  }

  private static func classify(
    _ words: inout [Word], _ range: Range<Int>, of text: TokenizedText, _ entries: [Int32],
    mayBeTitleCase: Bool
  ) {
    var long = 0
    var capitalized = 0
    if mayBeTitleCase {
      for index in range where words[index].token.isWord && words[index].token.count > 3 {
        long += 1
        if words[index].token.isCapitalized { capitalized += 1 }
      }
    }
    let titleCase = long > 2 && capitalized * 4 > long * 3
    let lexicon = WordLexicon.table
    let of = Self.of
    for index in range where words[index].token.isWord && !words[index].isTime {
      var word = words[index]
      let token = word.token
      let number = Int(entries[index])
      let entry = number < 0 ? WordLexicon() : lexicon.value(at: number)
      word.classes =
        entry.classes.isEmpty ? WordEndings.classes(of: token, in: text) : entry.classes
      word.cue = entry.cue
      if !word.isPlace {
        let known = !word.classes.isEmpty || entry.verb != nil || entry.noun >= 0
        if token.isCapitalized {
          if !isPronounI(token), !(titleCase && known) {
            let opensSentence =
              index == range.lowerBound
              || index == range.lowerBound + 1 && words[index - 1].token.isMark
              || opensStory(words, index, range)
            let followedByName =
              index + 1 < range.upperBound && words[index + 1].token.isCapitalized
              && words[index + 1].token.isWord && !titleCase
            word.isName = !opensSentence || !known || followedByName && word.classes.isEmpty
          }
          if index + 2 < range.upperBound, words[index + 1].token.hash == of,
            EventNounLexicon.named.contains(token)
          {
            word.noun = entry.noun
          }
        }
        if !word.isName {
          word.noun = entry.noun
          word.verb = entry.verb ?? unknownVerb(token, text)
        }
      }
      words[index] = word
    }
  }

  /// "02:55 – Blast at": the first word behind a time that opens its paragraph.
  private static func opensStory(_ words: [Word], _ index: Int, _ range: Range<Int>) -> Bool {
    index >= range.lowerBound + 2 && index < range.lowerBound + 8 && words[index - 1].token.isMark
      && words[index - 1].token.hasSpaceBefore && words[index - 2].isTime
  }

  private static func isPronounI(_ token: Token) -> Bool { token.count == 1 && token.hash == i }

  /// Regular past forms and gerunds that the vocabulary lacks are told by their ending.
  private static func unknownVerb(_ token: Token, _ text: TokenizedText) -> VerbEntry? {
    guard token.count > 4, !token.isCapitalized else { return nil }
    let bytes = text.bytes
    let end = token.end
    // "unaffected", "unprepared": adjectives.
    if bytes[token.start] == UInt8(ascii: "u"), bytes[token.start + 1] == UInt8(ascii: "n") {
      return nil
    }
    if bytes[end - 1] == UInt8(ascii: "d"), bytes[end - 2] == UInt8(ascii: "e"),
      bytes[end - 3] != UInt8(ascii: "e"), !notVerbs.contains(token)
    {
      return VerbEntry(lemma: -1, forms: [.past, .participle], classes: .unknown)
    }
    if bytes[end - 1] == UInt8(ascii: "g"), bytes[end - 2] == UInt8(ascii: "n"),
      bytes[end - 3] == UInt8(ascii: "i"), !notVerbs.contains(token)
    {
      return VerbEntry(lemma: -1, forms: .gerund, classes: .unknown)
    }
    return nil
  }

  private static let notVerbs = WordSet(
    EnglishVerbClasses.adjectivalPasts + " " + EnglishVerbClasses.notGerunds)

  static var of: UInt64 { WordHash.constant("of") }
  private static var i: UInt64 { WordHash.constant("i") }
}

extension DocumentAnnotations {
  func blockKind(ofSentence index: Int) -> BlockKind {
    let block = text.sentences[index].block
    let kind = block < blockKinds.count ? blockKinds[block] : .body
    return kind == .body && isHeadingLike(index) ? .heading : kind
  }

  /// A block of one short sentence without a final stop: plain text does not mark its headings.
  private func isHeadingLike(_ index: Int) -> Bool {
    let sentence = text.sentences[index]
    guard sentence.tokens.count <= 16, let last = sentence.tokens.last,
      index == 0 || text.sentences[index - 1].block != sentence.block,
      index + 1 == text.sentences.count || text.sentences[index + 1].block != sentence.block,
      text.sentences.count > 1
    else { return false }
    return !text.tokens[last].isMark
  }
}
