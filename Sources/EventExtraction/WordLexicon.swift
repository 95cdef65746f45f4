internal import TextAnalysis

/// All that the lists of words say about a form, so that each token is looked up once.
struct WordLexicon: Sendable {
  /// Nil where the form is in no list of function words.
  var classes: WordClasses?
  var verb: VerbEntry?
  /// Index in ``EventNounLexicon/lemmas``; −1 if it is none.
  var noun: Int32 = -1

  static let table: WordTable<WordLexicon> = {
    var forms: [UInt64: WordLexicon] = [:]
    for (word, classes) in WordClasses.entries {
      forms[word, default: WordLexicon()].classes = classes
    }
    for (word, verb) in VerbLexicon.entries { forms[word, default: WordLexicon()].verb = verb }
    for (word, noun) in EventNounLexicon.entries {
      forms[word, default: WordLexicon()].noun = noun
    }
    return WordTable(hashes: forms.map { ($0, $1) })
  }()
}
