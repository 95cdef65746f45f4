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
  /// What kind of act it is, the same for "erupted" and "eruption"; empty for unknown verbs.
  var act: String
  var date: AttachedDate?
  var places: [AttachedPlace] = []
  var modality = Modality.asserted
  var modalityRule: String?
  /// A further mention of another predicate, which it does not stand beside.
  var isRepetition = false
  /// Not to be shown unless a rule dates it.
  var isHidden = false
}

/// A date with the rule that attached it.
struct AttachedDate: Sendable, Hashable {
  var interval: DateInterval
  /// The words, as byte offsets; nil if none say it.
  var text: TextRange?
  var basis: DateBasis
  /// Identifier of the rule.
  var rule: String
  /// The time unit; −1 if none.
  var unit: Int
}

/// A place with the rule that attached it.
struct AttachedPlace: Sendable, Hashable {
  /// Index in the document's place mentions.
  var mention: Int
  var basis: PlaceBasis
  var rule: String
}
