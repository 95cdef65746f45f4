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
    for entry in WordClasses.table.all {
      forms.update(entry.hash, from: WordLexicon()) { $0.classes = entry.value }
    }
    for entry in VerbLexicon.table.all {
      forms.update(entry.hash, from: WordLexicon()) { $0.verb = entry.value }
    }
    for entry in EventNounLexicon.table.all {
      forms.update(entry.hash, from: WordLexicon()) { $0.noun = entry.value }
    }
    return forms
  }()
}
