/// A half-open range of offsets in a text. The unit is said by whoever holds the range: UTF-8 bytes
/// inside the library, Unicode code points in outputs.
public struct TextRange: Hashable, Sendable {
  public let start: Int
  /// Exclusive, never below ``start``.
  public let end: Int

  /// Bounds in the wrong order give an empty range at `start`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  public init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  public var count: Int { end - start }
  public var isEmpty: Bool { end == start }
  public var range: Range<Int> { start..<end }

  public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }
  public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }
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
