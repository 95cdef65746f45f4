import TimelineModel

/// A color, each part 0 … 255.
struct CategoryHue: Hashable {
  let red: Int
  let green: Int
  let blue: Int

  /// `rrggbb`, lower case.
  var hexadecimal: String { [red, green, blue].map(Self.twoDigits).joined() }

  /// `aabbggrr` without transparency, as KML has it.
  var kml: String { "ff" + [blue, green, red].map(Self.twoDigits).joined() }

  private static func twoDigits(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return digits.utf8.count < 2 ? "0\(digits)" : digits
  }
}

extension EventCategory {
  /// Eight hues that the colour-blind can tell apart (Okabe and Ito, "Color Universal Design", 2008),
  /// shared by kinds that are seldom mixed up.
  var hue: CategoryHue {
    switch self {
    case .conflict, .crime: CategoryHue(red: 0xD5, green: 0x5E, blue: 0x00)
    case .disaster, .accident: CategoryHue(red: 0xE6, green: 0x9F, blue: 0x00)
    case .protest, .sport: CategoryHue(red: 0xF0, green: 0xE4, blue: 0x42)
    case .politics, .justice: CategoryHue(red: 0x00, green: 0x72, blue: 0xB2)
    case .diplomacy, .statement: CategoryHue(red: 0x56, green: 0xB4, blue: 0xE9)
    case .health, .science: CategoryHue(red: 0x00, green: 0x9E, blue: 0x73)
    case .economy, .culture: CategoryHue(red: 0xCC, green: 0x79, blue: 0xA7)
    case .movement, .other: CategoryHue(red: 0xBB, green: 0xBB, blue: 0xBB)
    }
  }
}
