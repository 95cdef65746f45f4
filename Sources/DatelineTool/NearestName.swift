/// Guesses what a mistyped name was meant to be.
enum NearestName {
  /// The name that takes the fewest slips of the finger to become the typed one; nil if none is near.
  ///
  /// Near means one slip for every three letters. Of two equally near names the first one is taken.
  static func of(_ typed: String, among names: [String]) -> String? {
    let typed = Array(typed.lowercased().utf8)
    guard !typed.isEmpty, typed.count <= 64 else { return nil }
    var best: (name: String, slips: Int)?
    for name in names {
      let slips = slips(typed, Array(name.utf8))
      if slips <= max(1, typed.count / 3), slips < best?.slips ?? Int.max { best = (name, slips) }
    }
    return best?.name
  }

  /// Letters left out, added, changed, or swapped with their neighbour (optimal string alignment).
  private static func slips(_ typed: [UInt8], _ name: [UInt8]) -> Int {
    var rows = [Array(0...name.count)]
    for (index, letter) in typed.enumerated() {
      var row = [index + 1]
      for (column, other) in name.enumerated() {
        var cost = min(
          row[column] + 1, rows[index][column + 1] + 1,
          rows[index][column] + (letter == other ? 0 : 1))
        if index > 0, column > 0, letter == name[column - 1], typed[index - 1] == other {
          cost = min(cost, rows[index - 1][column - 1] + 1)
        }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[typed.count][name.count]
  }
}
