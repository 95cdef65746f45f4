internal import TextAnalysis

/// Whom or what "he", "it" and "they" at the start of a title stand for, where that is plain: the
/// subject of the clause above or of the sentence before in the same paragraph, if it agrees.
struct PronounAntecedent {
  let words: AnnotatedWords
  let sentences: [SentenceParse]

  /// The words that name the subject of a clause whose subject is the pronoun `token`.
  func name(of token: Int, clause: Int, sentence number: Int) -> Range<Int>? {
    // Who speaks between quotation marks does not speak of herself.
    guard let kind = Kind(words[token].token), !words[token].token.isQuoted else { return nil }
    return name(kind, before: token, clause: clause, sentence: number)
  }

  private enum Kind: Equatable {
    case man, woman, thing, several

    init?(_ token: Token) {
      switch token.hash {
      case PronounAntecedent.he: self = .man
      case PronounAntecedent.she: self = .woman
      case PronounAntecedent.it: self = .thing
      case PronounAntecedent.they: self = .several
      default: return nil
      }
    }
  }

  /// Sentences looked back: a chain of "he … he … he" leads to the name.
  private static let reach = 3

  private func name(
    _ kind: Kind, before token: Int, clause: Int, sentence number: Int
  ) -> Range<Int>? {
    let sentence = sentences[number]
    // The subject of the main clause of the same sentence decides, if there is one before.
    var above = sentence.clauses[clause].kind == .main ? nil : sentence.clauses[clause].parent
    for _ in sentence.clauses {
      guard let index = above else { break }
      if let subject = ClauseSubject(words: words, sentence: sentence).shared(index),
        subject.upperBound <= token
      {
        if !isPronoun(subject) { return agrees(subject, kind) ? subject : nil }
        guard Kind(words[subject.lowerBound].token) == kind else { return nil }
        break
      }
      above = sentence.clauses[index].parent.flatMap { $0 < index ? $0 : nil }
    }
    // "X fell; it was burned": what stands before in the sentence goes before any other.
    if sentence.clauses[clause].kind == .main,
      let main = sentence.clauses[..<clause].lastIndex(where: {
        $0.kind == .main && $0.verb.isFinite
      })
    {
      guard let subject = ClauseSubject(words: words, sentence: sentence).own(main),
        subject.upperBound <= token
      else { return nil }
      // "The firm sent a man, but he left": only whom a title or a full name makes a person.
      if !isPronoun(subject) {
        let isPerson = kind == .man || kind == .woman
        return agrees(subject, kind) && (!isPerson || subject.count > 1) ? subject : nil
      }
      guard Kind(words[subject.lowerBound].token) == kind else { return nil }
    }
    var current = number
    for _ in 0..<Self.reach {
      guard current > 0, !sentences[current].opensParagraph else { return nil }
      current -= 1
      let before = sentences[current]
      guard let main = before.clauses.firstIndex(where: { $0.kind == .main && $0.verb.isFinite }),
        let subject = ClauseSubject(words: words, sentence: before).own(main)
      else { return nil }
      if isPronoun(subject) {
        guard Kind(words[subject.lowerBound].token) == kind else { return nil }
        continue
      }
      return agrees(subject, kind) ? subject : nil
    }
    return nil
  }

  func isPronoun(_ subject: Range<Int>) -> Bool {
    subject.count == 1 && words[subject.lowerBound].isAny(.subjectPronoun)
  }

  private func agrees(_ subject: Range<Int>, _ kind: Kind) -> Bool {
    if subject.contains(where: { words[$0].isAny(.subjectPronoun) }) { return false }
    let end =
      subject.first { $0 > subject.lowerBound && words[$0].isAny(.preposition) }
      ?? subject.upperBound
    let joined = (subject.lowerBound..<end).contains { words[$0].isAny(.coordinator) }
    let head = words[end - 1]
    guard head.token.isWord, head.isOpen || head.isName || head.noun >= 0 else { return false }
    let isPerson = Self.persons.contains(head.token)
    // A bare name may be anybody's; one of a place or with an article is a thing's.
    let isNameOfPerson =
      head.isName && !head.isPlace
      && !words[subject.lowerBound].isAny([.determiner, .definite])
      && !(subject.count == 1 && isPluralForm(head.token) && !isKnownName(subject.lowerBound))
    let isPlural = joined || Self.groups.contains(head.token) || isPluralForm(head.token)
    switch kind {
    case .man: return !joined && (isPerson || isNameOfPerson) && !Self.women.contains(head.token)
    case .woman: return !joined && (isPerson || isNameOfPerson) && !Self.men.contains(head.token)
    case .thing:
      return !isPerson && !isNameOfPerson && !isPlural && (!head.isPlace || subject.count == 1)
    case .several: return isPlural && !head.isPlace
    }
  }

  /// The capital of a sentence's first word says nothing: "Neighbours", while "Ann Jones" was named.
  private func isKnownName(_ index: Int) -> Bool {
    let hash = words[index].token.hash
    return (max(1, index - Self.memory)..<max(1, index)).contains {
      words[$0].token.hash == hash && words[$0 - 1].isName && words[$0].isName
    }
  }

  private static let men = WordSet(
    "man boy father brother son husband uncle grandfather nephew king prince sir mr")
  private static let women = WordSet(
    "woman girl mother sister daughter wife aunt grandmother niece queen princess mrs ms")

  /// Words looked back for a name.
  private static let memory = 500

  private func isPluralForm(_ token: Token) -> Bool {
    guard token.count > 3 else { return false }
    let bytes = words.text.bytes
    return bytes[token.end - 1] == UInt8(ascii: "s") && bytes[token.end - 2] != UInt8(ascii: "s")
      && bytes[token.end - 2] != UInt8(ascii: "u") && bytes[token.end - 2] != UInt8(ascii: "i")
  }

  private static var he: UInt64 { WordHash.constant("he") }
  private static var she: UInt64 { WordHash.constant("she") }
  private static var it: UInt64 { WordHash.constant("it") }
  private static var they: UInt64 { WordHash.constant("they") }
  private static let persons = WordSet(EnglishPersons.singular)
  private static let groups = WordSet(EnglishPersons.groups)
}
