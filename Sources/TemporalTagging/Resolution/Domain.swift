internal import TimelineModel

/// What a text counts its relative times from.
enum Domain: Hashable, Sendable {
  /// The day of writing.
  case news
  /// The running date of the story.
  case narrative

  /// Narrative without a day of writing, or when the dates with a month and a year that lie more than
  /// a year from it outweigh by far all times that count from it: reports look back, too.
  init(_ mentions: [Mention], reference: CalendarDate?) {
    guard let reference else {
      self = .narrative
      return
    }
    var near = 0
    var far = 0
    /// Month and year of the last date that has both.
    var running: (year: Int, month: Int)?
    for mention in mentions {
      switch mention.meaning {
      case .directed(let fields, .open) where fields.weekday == nil && fields.day != nil:
        // "On 7 August 2002 … On 12 August … on 1 September": the story goes on where it was.
        if let month = fields.month, let last = running, last.year < reference.year - 1,
          month == last.month || month == last.month + 1
        {
          far += 2
          running = (last.year, month)
        }
      case .directed(let fields, .open) where fields.weekday != nil: near += Self.deictic
      case .shift(let shift) where shift.anchor == .reference || shift.anchor == .domain:
        // Histories say "today", too, and tell of what people said "two years ago".
        let isWeak = shift.count == 0 || shift.isCounted && shift.unit >= .year
        near += isWeak ? 2 : Self.deictic
      case .timed(_, .shift(let shift)?) where shift.anchor == .domain,
        .within(_, .shift(let shift)) where shift.anchor == .domain:
        near += Self.deictic
      default: break
      }
      guard case .date(let fields) = mention.meaning, let year = fields.year else { continue }
      if let month = fields.month { running = (year, month) }
      if abs(year - reference.year) <= 1 {
        near += fields.month == nil ? 1 : 2
      } else if year < reference.year {
        far += fields.month == nil ? 1 : 2
      }
    }
    self = far > 6 && far > near ? .narrative : .news
  }

  /// "Yesterday", "on Friday", "last week" say more of when a text was written than a date does.
  private static let deictic = 4
}
