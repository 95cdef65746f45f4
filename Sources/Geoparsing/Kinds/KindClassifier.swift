import Gazetteer
import TextAnalysis

/// Tells literal from associative mentions by ordered rules: the first one that speaks decides.
///
/// The kinds follow Gritta, Pilehvar and Collier (2019), "A pragmatic guide to geoparsing
/// evaluation". The confidences are shares of right answers, rounded, on development documents.
struct KindClassifier: Sendable {
  struct Verdict: Hashable, Sendable {
    let kind: PlaceMention.Kind
    let confidence: Double
    let rule: String

    static func literal(_ confidence: Double, _ rule: String) -> Verdict {
      Verdict(kind: .literal, confidence: confidence, rule: rule)
    }
    static func associative(_ confidence: Double, _ rule: String) -> Verdict {
      Verdict(kind: .associative, confidence: confidence, rule: rule)
    }
  }

  /// A mention that was told apart already.
  struct Previous {
    let mention: DraftMention
    let verdict: Verdict
    let isState: Bool
  }

  /// A mention as the rules see it.
  struct Case {
    let mention: DraftMention
    /// Kind of the place it was resolved to; nil if it was not.
    let place: PlaceKind?
    let context: RuleContext
    /// The mention before, with what was said of it.
    let previous: Previous?

    var start: Int { mention.tokens.lowerBound }
    var end: Int { mention.tokens.upperBound }
    var next: Token? {
      guard let token = context.token(end), context.sentence(of: start).contains(end) else {
        return nil
      }
      return token
    }
    /// The word before the name, its article and qualifiers ("in the eastern …").
    let precedingIndex: Int?
    var preceding: Token? { precedingIndex.flatMap { context.token($0) } }

    init(
      mention: DraftMention, place: PlaceKind?, context: RuleContext, previous: Previous? = nil
    ) {
      self.mention = mention
      self.place = place
      self.context = context
      self.previous = previous
      let first = context.sentence(of: mention.tokens.lowerBound).lowerBound
      var index = mention.tokens.lowerBound - 1
      while index >= first, let token = context.token(index), skipped.contains(token) { index -= 1 }
      precedingIndex = index >= first ? index : nil
    }

    /// The seat of a government that news name by it.
    var isCapital: Bool {
      mention.tokens.count == 1
        && EnglishWords.capitals.contains(context.text.tokens[mention.tokens.lowerBound])
    }
    /// Stands for a government as easily as for land.
    var isState: Bool { place == .country || place == .historicState || place == .seat }
  }

  private static let rules: [@Sendable (Case) -> Verdict?] = [
    demonym, embedded, placeLine, container, based, geographicNoun, distance, officialNoun,
    capitalAfter, possessive, seat, locative, list, taken, actorVerb, containerAfter, motion,
    capital,
    example, ofPhrase, companion, conquest, modifier, directional,
  ]

  static func verdict(_ item: Case) -> Verdict {
    for rule in rules {
      if let verdict = rule(item) { return verdict }
    }
    return item.isState
      ? .associative(0.55, "kind.state-default") : .literal(0.65, "kind.default")
  }
}

private let skipped = WordSet(
  """
  the a north south east west northern southern eastern western central northeastern northwestern
  southeastern southwestern downtown upstate rural mainland greater nearby neighboring neighbouring
  occupied war-torn both
  """)
