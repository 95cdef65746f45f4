import Gazetteer
public import TextAnalysis

/// The steps of ``Geoparser/mentions(in:home:)`` one by one, for measuring what each of them costs.
@_spi(Training)
public struct GeoparsingStages {
  private let geoparser: Geoparser

  /// The stages of this geoparser, with its gazetteer and options.
  public init(_ geoparser: Geoparser) { self.geoparser = geoparser }

  /// Gazetteer names over the tokens of a text.
  public struct Names {
    let matches: GazetteerMatches
    /// Tokens at which a name starts.
    public var count: Int { matches.ends.lazy.filter { $0 > 0 }.count }
  }

  /// Recognised mentions.
  public struct Mentions {
    let context: RuleContext
    let drafts: [DraftMention]
    /// Literal and associative ones together.
    public var count: Int { drafts.count }
  }

  /// First step: gazetteer names over the tokens.
  public func names(in text: TokenizedText) -> Names {
    Names(matches: GazetteerMatches(text, geoparser.gazetteer))
  }

  /// Second step: what the tagger looks at.
  public func input(_ text: TokenizedText, _ names: Names) -> TaggerInput {
    TaggerInput(text, matches: names.matches)
  }

  /// The number of names that the tagger finds.
  public func decode(_ input: TaggerInput) -> Int { geoparser.tagger.entities(in: input).count }

  /// All steps up to the mentions, before places are chosen.
  public func recognize(_ text: TokenizedText) -> Mentions {
    let (context, drafts) = geoparser.recognized(text)
    return Mentions(context: context, drafts: drafts)
  }

  /// The number of mentions that have a place.
  public func resolve(_ mentions: Mentions) -> Int {
    Resolution.readings(mentions.drafts, mentions.context, nil).lazy.filter { $0.place != nil }
      .count
  }
}
