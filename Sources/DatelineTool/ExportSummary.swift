import TimelineKit

/// The table at the end of an export: what was read, found, written and left out.
struct ExportSummary {
  let timeline: Timeline
  let selection: ExportSelection
  let count: ExportCount

  /// One line a row, the label first.
  var lines: [String] {
    var rows = [
      ("documents", counted(timeline.documentCount)),
      (
        "events",
        "\(counted(timeline.events.count + timeline.undatedLeftOut)) found, \(counted(count.rows)) rows written, "
          + "\(counted(count.placed)) with a place"
      ),
    ]
    let written = timeline.events.filter(selection.includes)
    if let days = days(of: written) { rows.append(("dates", days)) }
    let kinds = mostFrequent(written.map(\.category.rawValue), besides: "other")
    if !kinds.isEmpty { rows.append(("kinds", kinds)) }
    let places = mostFrequent(written.flatMap { Set($0.places.map(\.name)) }, besides: nil)
    if !places.isEmpty { rows.append(("places", places)) }
    if let leftOut { rows.append(("left out", leftOut)) }
    if !timeline.notes.isEmpty { rows.append(("notes", counted(timeline.notes.count))) }
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { label, text in
      label + String(repeating: " ", count: width + 2 - label.count) + text
    }
  }

  /// Why events are not among the rows, and how to get them.
  private var leftOut: String? {
    let out = timeline.events.filter { !selection.includes($0) }
    if out.isEmpty, timeline.undatedLeftOut == 0 { return nil }
    var rest = out.count
    var parts: [String] = []
    func add(_ label: String, _ number: Int) {
      if number > 0 { parts.append("\(counted(number)) \(label)") }
      rest -= number
    }
    for modality in Modality.allCases where !selection.modalities.contains(modality) {
      add(modality.rawValue, out.count { $0.modality == modality })
    }
    if !selection.includesUndated {
      let undated = out.count { $0.when == nil && selection.modalities.contains($0.modality) }
      rest += timeline.undatedLeftOut
      add("undated", undated + timeline.undatedLeftOut)
    }
    let canBeIncluded = !parts.isEmpty
    add("by the other options", rest)
    return parts.joined(separator: ", ") + (canBeIncluded ? " (see --include)" : "")
  }

  private func days(of events: [TimelineEvent]) -> String? {
    let intervals = events.compactMap(\.when?.interval)
    guard let first = intervals.compactMap({ $0.firstDay ?? $0.lastDay }).min(),
      let last = intervals.compactMap({ $0.lastDay ?? $0.firstDay }).max()
    else { return nil }
    return first == last ? "\(first)" : "\(first) to \(last)"
  }

  /// The five most frequent names with their numbers.
  private func mostFrequent(_ names: [String], besides: String?) -> String {
    var counts: [String: Int] = [:]
    for name in names where name != besides { counts[name, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(5)
      .map { "\($0.key) \(counted($0.value))" }.joined(separator: ", ")
  }

  private func counted(_ number: Int) -> String { RunProgress.grouped(number) }
}
