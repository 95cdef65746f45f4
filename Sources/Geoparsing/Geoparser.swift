public import Gazetteer
public import TextAnalysis
import TimelineModel

/// Finds the place names of a text, tells places from what is only named after them, and puts each in
/// the right spot.
///
/// A linear tagger over gazetteer names finds the names, ordered rules correct them, further rules tell
/// literal from associative mentions, and a resolver chooses among the places of each name by the
/// document's other places. Holds no state of the texts it has read.
public struct Geoparser: Sendable {
  /// What the caller knows of the documents and their places.
  public struct Options: Sendable {
    /// Where the publisher is at home, for documents that do not say: `UA`, `US.KY`, `Kentucky`.
    public var home: String?
    /// Names that are never places, in any spelling of case and marks.
    public var ignoredNames: [String]
    /// Own places, laid over the gazetteer.
    public var additionalGazetteers: [Gazetteer]

    /// No hint, nothing ignored and no own places unless given.
    public init(
      home: String? = nil, ignoredNames: [String] = [], additionalGazetteers: [Gazetteer] = []
    ) {
      self.home = home
      self.ignoredNames = ignoredNames
      self.additionalGazetteers = additionalGazetteers
    }
  }

  let gazetteer: Gazetteer
  let tagger: EntityTagger
  private let hasModel: Bool
  private let home: String?

  /// Uses the model that is compiled in; without one, gazetteer names and rules have to do.
  public init(gazetteer: Gazetteer, options: Options = Options()) {
    self.init(gazetteer: gazetteer, options: options, model: .embedded)
  }

  init(gazetteer: Gazetteer, options: Options, model: LinearTagger) {
    var all = gazetteer
    for other in options.additionalGazetteers { all = all.adding(other) }
    self.gazetteer = options.ignoredNames.isEmpty ? all : all.ignoring(options.ignoredNames)
    tagger = EntityTagger(model: model)
    hasModel = !model.isEmpty
    home = options.home
  }

  /// The place mentions in the order of the text; none overlaps another.
  ///
  /// - Parameters:
  ///   - text: One document, whose names decide together.
  ///   - home: Where the document's publisher is at home, `UA`, `US.KY` or a name; counts before
  ///     ``Options/home``.
  public func mentions(in text: TokenizedText, home: String? = nil) -> [PlaceMention] {
    let readings = readings(of: text, home: home)
    var places = WordMemory<Place?>(vacant: nil)
    return readings.items.map { item in
      guard let index = item.place?.place else { return item.mention(in: text, at: nil) }
      let key = UInt64(index.rawValue)
      let place = (places[key] ?? nil) ?? gazetteer.place(at: index)
      places[key] = .some(place)
      return item.mention(in: text, at: place)
    }
  }

  /// Everything that is known of the mentions, before it is put into public types.
  struct Readings {
    let context: RuleContext
    var items: [Reading]
  }

  func readings(of text: TokenizedText, home: String?) -> Readings {
    let (context, drafts) = recognized(text)
    let region = HomeRegion(hint: home ?? self.home, gazetteer: gazetteer)
    return Readings(context: context, items: Resolution.readings(drafts, context, region))
  }

  /// The place names of the text, not yet resolved.
  func recognized(_ text: TokenizedText) -> (context: RuleContext, drafts: [DraftMention]) {
    let names = PlaceNames(gazetteer: gazetteer)
    let matches = GazetteerMatches(text, gazetteer)
    let entities =
      hasModel
      ? tagger.entities(in: TaggerInput(text, matches: matches))
      : Floor.entities(text, names, matches)
    let context = RuleContext(text, names, matches, entities)
    return (context, Recognition.mentions(context))
  }
}
