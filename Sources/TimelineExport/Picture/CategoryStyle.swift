import TimelineModel

/// The mark of a category: two categories share a hue and differ in shape, as on the page.
struct CategoryStyle: Hashable {
  enum Shape: Hashable { case disc, diamond }

  /// Index in ``hues``.
  let hue: Int
  let shape: Shape
  var color: String { Self.hues[hue] }

  /// `#rrggbb`.
  static let hues = stride(from: 0, to: order.count, by: 2).map {
    "#" + order[$0].hue.hexadecimal
  }

  /// The categories by hue, the disc before the diamond.
  static let order: [EventCategory] = [
    .conflict, .crime, .disaster, .accident, .protest, .sport, .politics, .justice, .diplomacy,
    .statement, .health, .science, .economy, .culture, .movement, .other,
  ]

  init(_ category: EventCategory) {
    let index = Self.order.firstIndex(of: category) ?? Self.order.count - 1
    hue = index / 2
    shape = index % 2 == 0 ? .disc : .diamond
  }
}
