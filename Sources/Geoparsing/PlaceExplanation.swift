public import Gazetteer
public import TextAnalysis
public import TimelineModel

/// Why a mention was found, was given its kind and was put where it is.
public struct PlaceExplanation: Hashable, Sendable {
  /// A place that the name can mean, with the parts of its score.
  public struct Option: Hashable, Sendable {
    /// The place with its coordinate and radius.
    public let place: Place
    /// What the gazetteer takes it for.
    public let kind: PlaceKind
    /// Sum of ``parts``.
    public let score: Double
    /// Named parts of the score that are not zero, the largest first: `prominence`, `country`, ….
    public let parts: [Part]
  }

  /// One reason for or against a place.
  public struct Part: Hashable, Sendable {
    /// `prominence`, `name`, `kind`, `country`, `division`, `nearness`, `container` or `home`.
    public let name: String
    /// In powers of ten of inhabitants: 1 is worth a town ten times as large; below 0 it speaks
    /// against the place.
    public let value: Double
  }

  /// The mention as ``Geoparser/mentions(in:home:)`` gives it.
  public let mention: PlaceMention
  /// Lead of the tagger's reading over the next best one, in nats.
  public let taggerLead: Double
  /// Rule that decided between literal and associative, `kind.locative`.
  public let kindRule: String
  /// How the name was looked up, `name.exact`.
  public let nameVariant: String
  /// Best first, at most as many as were asked for. Empty for names that no gazetteer knows.
  public let options: [Option]
  /// The part that the winner owes most of its lead over the runner-up; nil without a runner-up.
  public let decidingPart: String?
}

extension Geoparser {
  /// The mentions of a text with the reasons for each, in the order of the text.
  public func explanations(
    for text: TokenizedText, home: String? = nil, options limit: Int = 5
  ) -> [PlaceExplanation] {
    readings(of: text, home: home).items.map { explanation($0, in: text, limit) }
  }

  private func explanation(_ reading: Reading, in text: TokenizedText, _ limit: Int)
    -> PlaceExplanation
  {
    let scores = reading.choice?.scores ?? []
    let order = scores.indices.sorted {
      (scores[$1].total, $0) < (scores[$0].total, $1)
    }
    var deciding: String?
    if order.count > 1 {
      let first = scores[order[0]].parts
      let second = scores[order[1]].parts
      deciding =
        zip(first, second).max { $0.0.value - $0.1.value < $1.0.value - $1.1.value }?.0.name
    }
    return PlaceExplanation(
      mention: reading.mention(in: text, at: reading.place.map { gazetteer.place(at: $0.place) }),
      taggerLead: reading.draft.margin,
      kindRule: reading.verdict.rule, nameVariant: reading.answer.variant,
      options: order.prefix(limit).map { index in
        let candidate = reading.answer.candidates[index]
        return PlaceExplanation.Option(
          place: gazetteer.place(at: candidate.place), kind: candidate.kind,
          score: scores[index].total,
          parts: scores[index].parts.filter { $0.value != 0 }.sorted { $0.value > $1.value })
      }, decidingPart: deciding)
  }
}

extension Resolver.Score {
  /// All parts in a fixed order.
  var parts: [PlaceExplanation.Part] {
    [
      .init(name: "prominence", value: prominence), .init(name: "name", value: nameStrength),
      .init(name: "kind", value: kind), .init(name: "country", value: country),
      .init(name: "division", value: division), .init(name: "nearness", value: nearness),
      .init(name: "container", value: container), .init(name: "home", value: home),
    ]
  }
}
