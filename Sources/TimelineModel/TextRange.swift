/// A half-open range of offsets in a text. The unit is said by whoever holds the range: UTF-8 bytes
/// inside the library, Unicode code points in outputs.
public struct TextRange: Hashable, Sendable {
  /// Offset of the first unit, from 0.
  public let start: Int
  /// Exclusive, never below ``start``.
  public let end: Int

  /// Bounds in the wrong order give an empty range at `start`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// The same bounds.
  public init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  /// Units in it.
  public var count: Int { end - start }
  /// True without units; an empty range still has its position.
  public var isEmpty: Bool { end == start }
  /// For subscripts of arrays of bytes.
  public var range: Range<Int> { start..<end }

  /// True if a unit is in both; an empty range may lie inside another one and overlaps it then.
  public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }
  /// True if the other one does not reach beyond; a range contains itself.
  public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }
  /// False for ``end``.
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// The smallest range that holds both.
  public func union(_ other: TextRange) -> TextRange {
    TextRange(min(start, other.start), max(end, other.end))
  }
}

extension TextRange: Comparable {
  public static func < (left: TextRange, right: TextRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
