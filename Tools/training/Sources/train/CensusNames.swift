import Foundation

/// Given names and surnames with their shares (U.S. Census Bureau, 1990), most frequent first.
struct CensusNames {
  let given: [(name: String, share: Double)]
  let surnames: [(name: String, share: Double)]

  /// `folder` holds `dist.all.last`, `dist.female.first` and `dist.male.first`.
  init(folder: URL) throws {
    func read(_ file: String) throws -> [(name: String, share: Double)] {
      let lines = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      var entries: [(name: String, share: Double)] = []
      for line in lines.split(separator: "\n") {
        let fields = line.split(separator: " ", omittingEmptySubsequences: true)
        guard fields.count > 1, let share = Double(fields[1]) else { continue }
        entries.append((String(fields[0].prefix(1) + fields[0].dropFirst().lowercased()), share))
      }
      return entries
    }
    let women = try read("dist.female.first")
    let men = try read("dist.male.first")
    given = women + men
    surnames = try read("dist.all.last")
  }
}
