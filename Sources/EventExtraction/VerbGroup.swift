/// A verb with its auxiliaries: "has been killed", "will not attack", "to retreat".
struct VerbGroup: Hashable, Sendable {
  enum Tense: UInt8, Hashable, Sendable {
    case past, present, perfect, pluperfect, future, modal, infinitive, gerund, participle
  }

  /// What a chain of auxiliaries says about the reality of its verb.
  enum Mood: UInt8, Hashable, Sendable {
    case plain
    /// "is set to", "is due to", "is to".
    case planned
    /// "is likely to", "could".
    case possible
    /// "was unable to", "failed to".
    case impossible
  }

  /// First word: auxiliary, "to" or the verb itself.
  var first: Int
  /// The verb without its auxiliaries; the last auxiliary where there is none.
  var head: Int
  var tense: Tense
  var mood = Mood.plain
  var isPassive = false
  var isProgressive = false
  var isNegated = false
  /// Form of be, have or do that no verb follows.
  var isBare = false
  var entry: VerbEntry
  /// Evidence that it is a verb and finite: 3 sure (auxiliary, unambiguous past), 2 likely, 1 weak.
  var strength = 3

  var isFinite: Bool { tense.rawValue < Tense.infinitive.rawValue }
  /// A state of things, no occurrence.
  var isState: Bool { isBare || entry.isAny(.state) && !entry.isAny([.light]) }
  func isAny(_ classes: VerbClasses) -> Bool { entry.isAny(classes) }
}
