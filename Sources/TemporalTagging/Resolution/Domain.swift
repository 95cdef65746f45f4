internal import TimelineModel

/// What a text counts its relative times from.
enum Domain: Hashable, Sendable {
  /// The day of writing.
  case news
  /// The running date of the story.
  case narrative

  /// Narrative without a day of writing, or when most dates with a month and a year lie more than a
  /// year from it.
  init(_ mentions: [Mention], reference: CalendarDate?) {
    guard let reference else {
      self = .narrative
      return
    }
    var near = 0
    var far = 0
    for mention in mentions {
      switch mention.meaning {
      case .directed(let fields, .open) where fields.weekday != nil: near += 2
      case .shift(let shift) where shift.anchor == .reference: near += 2
      default: break
      }
      guard case .date(let fields) = mention.meaning, let year = fields.year else { continue }
      if abs(year - reference.year) <= 1 {
        near += fields.month == nil ? 1 : 2
      } else if year < reference.year {
        far += fields.month == nil ? 1 : 2
      }
    }
    self = far > 6 && far > near ? .narrative : .news
  }
}
