internal import TextAnalysis
internal import TimelineModel

/// The kind of an event by its act, for styling and filtering; other where the act does not tell.
enum EventCategories {
  private static let byAct: [String: EventCategory] = {
    var categories: [String: EventCategory] = [:]
    for (category, acts) in EnglishCategories.acts {
      for act in VerbLexicon.words(acts) { categories[String(act)] = category }
    }
    return categories
  }()

  static func category(
    of predicate: Predicate, _ reading: EventReading, _ words: AnnotatedWords
  ) -> EventCategory {
    if let category = byAct[predicate.act] { return category }
    return reading.isSaying(predicate) ? .statement : .other
  }
}
