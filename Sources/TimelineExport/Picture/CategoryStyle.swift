import TimelineModel

/// Sixteen categories in eight hues that the colour-blind can tell apart (Okabe and Ito, "Color
/// Universal Design", 2008), two to a hue with two shapes: those of the page and of the KML.
struct CategoryStyle: Hashable {
  enum Shape: Hashable { case disc, diamond }

  /// Index in ``hues``.
  let hue: Int
  let shape: Shape
  var color: String { Self.hues[hue] }

  static let hues = [
    "#d55e00", "#e69f00", "#f0e442", "#0072b2", "#56b4e9", "#009e73", "#cc79a7", "#bbbbbb",
  ]

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
