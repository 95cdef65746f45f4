internal import TimelineModel

/// A set of categories.
struct CategorySet: Hashable, Sendable {
  private var bits: UInt16 = 0

  init(_ categories: [EventCategory]) {
    for category in categories { bits |= 1 << CategoryEvidence.slot(of: category) }
  }

  func contains(slot: Int) -> Bool { bits & (1 << UInt16(truncatingIfNeeded: slot)) != 0 }
  func contains(_ category: EventCategory) -> Bool {
    bits & (1 << CategoryEvidence.slot(of: category)) != 0
  }
}

/// What one word or pair of words says of the kind of an event: weights by category.
///
/// A strong cue outweighs the weak ones of a clause unless there are many.
struct CategoryEvidence: Hashable, Sendable {
  static let strong: Int32 = 4
  static let weak: Int32 = 1

  private var weights = SIMD16<Int32>()

  static func slot(of category: EventCategory) -> UInt16 {
    UInt16(truncatingIfNeeded: order.firstIndex(of: category) ?? 0)
  }

  init() {}

  /// At least this weight.
  mutating func add(_ weight: Int32, to category: EventCategory) {
    let slot = Int(Self.slot(of: category))
    weights[slot] = max(weights[slot], weight)
  }

  /// Sums; a window holds far too few words to overflow.
  mutating func add(_ other: CategoryEvidence) { weights &+= other.weights }

  /// The category that has at least this weight and twice that of any other of the set.
  func dominant(among set: CategorySet, atLeast minimum: Int32) -> EventCategory? {
    var best: Int?
    var highest: Int32 = 0
    var second: Int32 = 0
    for slot in Self.order.indices where set.contains(slot: slot) {
      if weights[slot] > highest {
        (best, second, highest) = (slot, highest, weights[slot])
      } else {
        second = max(second, weights[slot])
      }
    }
    guard let best, highest >= minimum, highest >= second &* 2 else { return nil }
    return Self.order[best]
  }

  private static let order = EventCategory.allCases
}
