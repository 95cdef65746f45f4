internal import TextAnalysis
internal import TimelineModel

/// Identifiers that depend on what an event is, not on where it is told.
enum EventIdentity {
  /// `ev-` and eight hexadecimal digits of a hash over date, act, places and title words. The order of
  /// places and words does not count, nor how sure the date is.
  static func id(
    interval: DateInterval?, act: EventAct, places: [String], title: String, modality: Modality
  ) -> String {
    var hash = act.hash
    if let interval {
      add(interval.start, to: &hash)
      if interval.isRange { add(interval.end, to: &hash) }
    }
    hash = WordHash.mixed(hash, places.reduce(0) { $0 &+ WordHash.mixed(1, WordHash.of($1)) })
    hash = WordHash.mixed(
      hash, LowercaseWords.hashes(of: title).reduce(0) { $0 &+ WordHash.mixed(2, $1) })
    hash = WordHash.mixed(hash, WordHash.of(modality.rawValue))
    return name(UInt32(truncatingIfNeeded: hash))
  }

  private static func add(_ date: ReducedDate?, to hash: inout UInt64) {
    let (kind, first, second): (UInt64, Int, Int) =
      switch date {
      case nil: (0, 0, 0)
      case .instant(let day, let time):
        (1, day.dayNumber, (time.hour * 60 + time.minute) * 61 + (time.second ?? 0))
      case .day(let day): (2, day.dayNumber, 0)
      case .month(let year, let month): (3, year, month)
      case .season(let year, let season): (4, year, season.rawValue)
      case .quarter(let year, let quarter): (5, year, quarter)
      case .year(let year): (6, year, 0)
      case .decade(let decade): (7, decade, 0)
      case .century(let century): (8, century, 0)
      }
    hash = WordHash.mixed(hash, kind)
    hash = WordHash.mixed(hash, UInt64(bitPattern: Int64(first)))
    hash = WordHash.mixed(hash, UInt64(bitPattern: Int64(second)))
    if case .instant(_, let time) = date, let offset = time.utcOffsetMinutes {
      hash = WordHash.mixed(hash, UInt64(bitPattern: Int64(offset)))
    }
  }

  private static func name(_ number: UInt32) -> String {
    var name = Array("ev-".utf8)
    name.reserveCapacity(11)
    for place in 0..<8 as Range<UInt32> {
      let digit = UInt8(truncatingIfNeeded: number >> (28 - 4 * place) & 15)
      name.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
    }
    return String(decoding: name, as: UTF8.self)
  }
}
