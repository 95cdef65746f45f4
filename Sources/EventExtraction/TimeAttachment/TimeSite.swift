internal import TextAnalysis
internal import TimelineModel

/// A time unit where it stands: the sentence around it and the words beside it.
struct TimeSite {
  let words: AnnotatedWords
  let sentence: SentenceParse
  let unitIndex: Int
  let unit: TimeUnit
  /// Publication day, or the day that the text treats as the present.
  let reference: CalendarDate?

  /// First token of the unit with its preposition and the words between ("on the morning of").
  let start: Int
  /// The preposition before it, as a token index.
  let preposition: Int?
  /// Clause in which it stands.
  let clause: Int?

  init(
    _ words: AnnotatedWords, _ sentence: SentenceParse, unit index: Int, reference: CalendarDate?
  ) {
    self.words = words
    self.sentence = sentence
    unitIndex = index
    unit = words.times[index]
    self.reference = reference
    var before = unit.tokens.lowerBound - 1
    var steps = 0
    while before >= sentence.tokens.lowerBound, steps < 3,
      Self.fillers.contains(words[before].token)
        || words[before].isAny([.determiner, .possessive])
          && !words[before].isAny(.subordinator)
    {
      before -= 1
      steps += 1
    }
    let found =
      before >= sentence.tokens.lowerBound && words[before].isAny([.preposition])
        && !words[before].isTime ? before : nil
    let first = words[unit.tokens.lowerBound]
    if found == nil, unit.tokens.count > 1, first.isAny(.preposition) {
      preposition = unit.tokens.lowerBound
      start = unit.tokens.lowerBound
    } else {
      preposition = found
      start = found ?? unit.tokens.lowerBound
    }
    clause = sentence.clause(ofToken: unit.tokens.lowerBound)
  }

  var end: Int { unit.tokens.upperBound }
  var next: Int? { end < sentence.tokens.upperBound ? end : nil }
  var previous: Int? { start > sentence.tokens.lowerBound ? start - 1 : nil }

  func preposition(is words: WordSet) -> Bool {
    preposition.map { words.contains(self.words[$0].token) } ?? false
  }

  /// What it says where the past is spoken of.
  var pastInterval: DateInterval? {
    unit.interval.map {
      StageOfUnit.narrowed(
        TenseAgreement.agreed(
          $0, unit, direction: reference == nil ? nil : .past, reference: reference), unit)
    }
  }

  /// A day or finer.
  var isDay: Bool {
    guard let interval = unit.interval, !interval.isRange else { return false }
    return [.day, .hour, .minute, .second].contains(interval.precision)
  }

  /// No verb stands before it and it starts within the first five words.
  var isInitial: Bool {
    guard start - sentence.tokens.lowerBound < 5 else { return false }
    // "The owners, who until March had denied it, settled": inside what is told in passing.
    if let clause, sentence.clauses[clause].kind == .relative,
      sentence.clauses[clause].start < start
    {
      return false
    }
    return !sentence.clauses.contains { $0.verb.first < start }
      && !words.all[sentence.tokens.lowerBound..<start].contains { $0.isPlace || $0.noun >= 0 }
  }

  private static let fillers = WordSet(
    "the early late mid this that last next same about around approximately roughly all just only"
  )
}

/// What a time dates.
struct TimeTarget: Hashable {
  enum Word: Hashable {
    /// A clause of the sentence.
    case clause(Int)
    /// An event noun, as a token index.
    case noun(Int)
  }
  let word: Word
  let rule: TimeRule
  /// Replaces the interval of the time unit.
  var interval: DateInterval?
  var basis: DateBasis?
  /// Replaces the trigger's first token ("took two weeks to capture").
  var trigger: Range<Int>?
  /// The noun is named by the time, not placed in it.
  var isNaming = false
}
