public import TextAnalysis

/// Greedy decoding: from left to right every token gets the tag with the highest score.
struct EntityTagger: Sendable {
  let model: LinearTagger
  private let tables: TagScoreTables

  init(model: LinearTagger) {
    self.model = model
    tables = TagScoreTables(model)
  }

  /// The names of the text, in order and without overlaps.
  func entities(in input: TaggerInput) -> [Entity] {
    var entities: [Entity] = []
    var history = TagHistory()
    var features = FeatureList(for: model)
    for sentence in input.text.sentences {
      history.startSentence()
      var open: Entity?
      for index in sentence.tokens {
        guard input.canBegin(index) || history.previous != .outside && input.canContinue(index)
        else {
          history.append(.outside, word: nil)
          continue
        }
        features.fill { input.wordFeatures(index, history, $0) }
        var scores = model.scores(of: &features)
        scores += tables.scores(input.codes(index, history))
        let (tag, margin) = Self.best(scores, after: history.previous)
        history.append(tag, word: input.historyKey(index))
        if tag.isInside, var entity = open {
          entity.tokens = entity.tokens.lowerBound..<index + 1
          entity.margin = min(entity.margin, margin)
          open = entity
          continue
        }
        if let entity = open { entities.append(entity) }
        open = tag.entity.map { Entity(tokens: index..<index + 1, entity: $0, margin: margin) }
      }
      if let entity = open { entities.append(entity) }
    }
    return entities
  }

  /// The tag with the highest score of those that may stand after another, and its lead in nats.
  private static func best(_ scores: TagScores, after previous: EntityTag)
    -> (tag: EntityTag, margin: Double)
  {
    var best = Int16.min
    var second = Int16.min
    var chosen = EntityTag.outside
    for raw in 0..<UInt8(LinearTagger.tagCount) {
      let tag = EntityTag(rawValue: raw)
      guard tag.canFollow(previous) else { continue }
      let score = scores[Int(raw)]
      if score > best {
        second = best
        best = score
        chosen = tag
      } else if score > second {
        second = score
      }
    }
    return (chosen, Double(Int(best) - Int(second)) / LinearTagger.unit)
  }
}

@_spi(Training) extension FeatureList: FeatureSink {
  /// Beyond `FeatureList.capacity` features are left out.
  @inline(__always)
  public mutating func add(_ feature: UInt64) { append(feature) }
}
