internal import TextAnalysis

/// All that the lists of words say about a form, so that each token is looked up once.
struct WordLexicon: Sendable {
  /// Empty where the form is in no list of function words.
  var classes: WordClasses = []
  var verb: VerbEntry?
  /// Index in ``EventNounLexicon/lemmas``; −1 if it is none.
  var noun: Int32 = -1
  /// Index in ``EventCategoryLexicon/cues``; −1 if it is none.
  var cue: Int16 = -1

  static let table: WordTable<WordLexicon> = {
    var forms = WordTable<WordLexicon>(minimumCapacity: 13_000)
    for entry in WordClasses.table.all {
      forms.update(entry.hash, from: WordLexicon()) { $0.classes = entry.value }
    }
    for entry in VerbLexicon.table.all {
      forms.update(entry.hash, from: WordLexicon()) { $0.verb = entry.value }
    }
    for entry in EventNounLexicon.table.all {
      forms.update(entry.hash, from: WordLexicon()) { $0.noun = entry.value }
    }
    for (index, entry) in EventCategoryLexicon.cues.all.enumerated() {
      forms.update(entry.hash, from: WordLexicon()) { $0.cue = Int16(clamping: index) }
    }
    return forms
  }()
}
