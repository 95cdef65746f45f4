/// A place name on its way through the rules.
struct DraftMention: Hashable, Sendable {
  var tokens: Range<Int>
  /// What the tagger took the whole name for.
  var entity: EntityClass
  /// The rule that made it or touched it last.
  var rule: String
  /// The tagger's lead over the next best reading, in nats.
  var margin: Double
  /// Stands inside the name of an organisation.
  var isEmbedded = false
  var isDemonym = false

  init(
    _ tokens: Range<Int>, _ entity: EntityClass, rule: String, margin: Double,
    isEmbedded: Bool = false, isDemonym: Bool = false
  ) {
    self.tokens = tokens
    self.entity = entity
    self.rule = rule
    self.margin = margin
    self.isEmbedded = isEmbedded
    self.isDemonym = isDemonym
  }
}
