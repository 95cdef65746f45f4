internal import TextAnalysis

/// All that the lists of words say about a form, so that each token is looked up once.
struct WordLexicon: Sendable {
  /// Nil where the form is in no list of function words.
  var classes: WordClasses?
  var verb: VerbEntry?
  /// Index in ``EventNounLexicon/lemmas``; −1 if it is none.
  var noun: Int32 = -1

  static let table: WordTable<WordLexicon> = {
    var forms = WordTable<WordLexicon>(minimumCapacity: 12_000)
    WordClasses.table.forEach { forms[$0, default: WordLexicon()].classes = $1 }
    VerbLexicon.table.forEach { forms[$0, default: WordLexicon()].verb = $1 }
    EventNounLexicon.table.forEach { forms[$0, default: WordLexicon()].noun = $1 }
    return forms
  }()
}
