internal import TextAnalysis

/// What a function word may be in a clause.
struct WordClasses: OptionSet, Hashable, Sendable {
  let rawValue: UInt32
  static let determiner = WordClasses(rawValue: 1 << 0)
  static let possessive = WordClasses(rawValue: 1 << 1)
  static let preposition = WordClasses(rawValue: 1 << 2)
  static let locative = WordClasses(rawValue: 1 << 3)
  static let particle = WordClasses(rawValue: 1 << 4)
  static let subordinator = WordClasses(rawValue: 1 << 5)
  static let relative = WordClasses(rawValue: 1 << 6)
  static let conditional = WordClasses(rawValue: 1 << 7)
  static let coordinator = WordClasses(rawValue: 1 << 8)
  static let subjectPronoun = WordClasses(rawValue: 1 << 9)
  static let thirdSingular = WordClasses(rawValue: 1 << 10)
  static let plural = WordClasses(rawValue: 1 << 11)
  static let be = WordClasses(rawValue: 1 << 12)
  static let have = WordClasses(rawValue: 1 << 13)
  static let doWord = WordClasses(rawValue: 1 << 14)
  static let future = WordClasses(rawValue: 1 << 15)
  static let modal = WordClasses(rawValue: 1 << 16)
  static let negator = WordClasses(rawValue: 1 << 17)
  static let adverb = WordClasses(rawValue: 1 << 18)
  static let adjective = WordClasses(rawValue: 1 << 19)
  static let direction = WordClasses(rawValue: 1 << 20)
  static let definite = WordClasses(rawValue: 1 << 21)
  static let pastAuxiliary = WordClasses(rawValue: 1 << 22)
  static let objectPronoun = WordClasses(rawValue: 1 << 23)
  static let mayBePreposition = WordClasses(rawValue: 1 << 24)
  static let plannedAdjective = WordClasses(rawValue: 1 << 25)
  static let likelyAdjective = WordClasses(rawValue: 1 << 26)
  static let notGerund = WordClasses(rawValue: 1 << 27)

  static let auxiliary: WordClasses = [.be, .have, .doWord, .future, .modal]

  static let table: WordTable<WordClasses> = {
    typealias Words = EnglishFunctionWords
    let lists: [(String, WordClasses)] = [
      (Words.determiners, .determiner), (Words.possessives, .possessive),
      (Words.prepositions, .preposition), (Words.locatives, .locative),
      (Words.particles, .particle), (Words.subordinators, .subordinator),
      (Words.prepositionalSubordinators, .mayBePreposition), (Words.relatives, .relative),
      (Words.conditionals, .conditional), (Words.coordinators, .coordinator),
      (Words.subjectPronouns, .subjectPronoun), (Words.thirdSingulars, .thirdSingular),
      (Words.plurals, .plural), (Words.be, .be), (Words.have, .have), (Words.doWords, .doWord),
      (Words.bePast, .pastAuxiliary), (Words.havePast, .pastAuxiliary),
      (Words.doPast, .pastAuxiliary), (Words.future, .future), (Words.modals, .modal),
      (Words.negators, .negator), (Words.adverbs, .adverb), (Words.adjectives, .adjective),
      (Words.directions, .direction), (Words.definites, .definite),
      (Words.objectPronouns, .objectPronoun), (Words.plannedAdjectives, .plannedAdjective),
      (Words.likelyAdjectives, .likelyAdjective), (EnglishVerbClasses.notGerunds, .notGerund),
    ]
    var classes = WordTable<WordClasses>(minimumCapacity: 1_000)
    for (list, value) in lists {
      for word in VerbLexicon.words(list) {
        classes.update(WordHash.of(word), from: []) { $0.formUnion(value) }
      }
    }
    return classes
  }()
}
