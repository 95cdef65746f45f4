internal import TimelineModel

/// A word that names an occurrence, with what the rules have found about it so far.
struct Predicate: Sendable {
  /// Index in the document's sentences.
  let sentence: Int
  /// Clause of the sentence that it heads (verbs) or stands in (nouns); nil in verbless lines.
  let clause: Int?
  /// The verb without auxiliaries, or the noun.
  let head: Int
  /// Tokens shown as the event word: "attempted to escape".
  var trigger: Range<Int>
  let isNoun: Bool
  /// What kind of act it is, the same for "erupted" and "eruption".
  var act: EventAct
  var date: AttachedDate?
  var places: [AttachedPlace] = []
  var modality = Modality.asserted
  var modalityRule: ModalityRule?
  /// A further mention of another predicate, which it does not stand beside.
  var isRepetition = false
  /// Not to be shown unless a rule dates it.
  var isHidden = false
}

extension Predicate {
  var isDated: Bool { date != nil }

  /// Of a verb of saying, not "was told".
  func isSaying(in sentences: [SentenceParse]) -> Bool {
    guard !isNoun, let clause else { return false }
    let verb = sentences[sentence].clauses[clause].verb
    return verb.isAny(.reporting) && !verb.isPassive
  }

  /// Undated, yet surely told as having happened: a main clause in the past or perfect.
  func mayBeShown(in sentences: [SentenceParse]) -> Bool {
    guard !isDated, !isNoun, let index = clause, modality == .asserted, act.isKnown else {
      return false
    }
    let clause = sentences[sentence].clauses[index]
    guard clause.kind == .main || clause.kind == .coordinate, !clause.isQuoted else { return false }
    return (clause.verb.tense == .past || clause.verb.tense == .perfect) && clause.verb.strength > 1
      && !clause.verb.isState && !clause.verb.isAny([.reporting, .thinking, .relation, .unknown])
  }
}

/// A date with the rule that attached it.
///
/// A class, so that the many copies of a ``Predicate`` share it.
final class AttachedDate: Sendable {
  let interval: DateInterval
  /// The words, as byte offsets; nil if none say it.
  let text: TextRange?
  let basis: DateBasis
  let rule: TimeRule
  /// The time unit; −1 if none.
  let unit: Int

  init(interval: DateInterval, text: TextRange?, basis: DateBasis, rule: TimeRule, unit: Int) {
    self.interval = interval
    self.text = text
    self.basis = basis
    self.rule = rule
    self.unit = unit
  }

  /// The same words read another way.
  func reading(_ interval: DateInterval) -> AttachedDate {
    AttachedDate(interval: interval, text: text, basis: basis, rule: rule, unit: unit)
  }
}

/// A place with the rule that attached it.
struct AttachedPlace: Sendable, Hashable {
  /// Index in the document's place mentions.
  var mention: Int
  var basis: PlaceBasis
  var rule: PlaceRule
}
