internal import TextAnalysis
internal import TimelineModel

/// Clusters by what two tellings of one event have in common, one or another of it: the identifier,
/// act, day and place, or act, month and a word.
struct ClusterIndex {
  /// The latest entry of each key.
  private var latest: [UInt64: Int] = [:]
  private var entries: [(cluster: Int, before: Int)] = []

  /// Clusters of one key that are looked at.
  private static let limit = 16

  /// The latest clusters of each key of a telling, in the order in which they were made.
  func candidates(_ keys: [UInt64]) -> [Int] {
    var found: [Int] = []
    for key in keys {
      var entry = latest[key] ?? -1
      var seen = 0
      while entry >= 0, seen < Self.limit {
        found.append(entries[entry].cluster)
        entry = entries[entry].before
        seen += 1
      }
    }
    found.sort()
    return found
  }

  mutating func add(_ cluster: Int, _ keys: [UInt64]) {
    for key in keys {
      let before = latest[key] ?? -1
      if before >= 0, entries[before].cluster == cluster { continue }
      latest[key] = entries.count
      entries.append((cluster, before))
    }
  }

  /// Two keys are the same by chance once in 10^19: the clusters are compared all the same.
  static func keys(of event: TimelineEvent, act: UInt64, words: [UInt64]) -> [UInt64] {
    let id = WordHash.of(event.id)
    guard let interval = event.when?.interval, let day = interval.firstDay ?? interval.lastDay
    else { return [id] }
    let act = WordHash.mixed(act, WordHash.of(event.modality.rawValue))
    let month = WordHash.mixed(act, UInt64(bitPattern: Int64(day.year * 12 + day.month)))
    let date = WordHash.mixed(~act, UInt64(bitPattern: Int64(day.dayNumber)))
    var keys = [id]
    for place in event.places { keys.append(WordHash.mixed(date, WordHash.of(place.place.id))) }
    for word in words { keys.append(WordHash.mixed(month, word)) }
    return keys
  }
}
