import TimelineModel

/// Chooses the day of publication among all candidates.
///
/// Candidates of the same day support each other: a day is as doubtful as all its sources together,
/// where of each source the best signal counts. Days that are only known as days of a change come
/// after all others.
struct PublicationDateChoice {
  /// Below this nothing is answered.
  static let threshold = 0.5

  /// The best first.
  let candidates: [PublicationDate]
  let answer: PublicationDate?

  /// - Parameters:
  ///   - given: what the caller or the container says; it beats everything.
  ///   - earliestYear: days before it are template constants, not answers; nil for texts.
  ///   - latest: when the document was there already; later days are no answers.
  ///   - acceptsModified: a day of the last change may be the answer where no other is known.
  init(
    _ candidates: [DateCandidate], given: GivenDay?, earliestYear: Int? = nil,
    latest: CalendarDate? = nil, acceptsModified: Bool = false
  ) {
    // A day more for places that are ahead of the archive's clock.
    let last = latest?.adding(days: 1)
    let plausible = candidates.filter { candidate in
      Self.isPlausible(candidate.day, earliestYear) && (last.map { candidate.day <= $0 } ?? true)
    }
    let doubt = Self.doubt(of: plausible)
    let published = Set(plausible.lazy.filter { $0.kind != .modified }.map(\.day))
    let ranked = plausible.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      if published.contains(first.day) != published.contains(second.day) {
        return published.contains(first.day)
      }
      let doubts = (doubt[first.day] ?? 1, doubt[second.day] ?? 1)
      if doubts.0 != doubts.1 { return doubts.0 < doubts.1 }
      if first.confidence != second.confidence { return first.confidence > second.confidence }
      return left.offset < right.offset
    }
    var all = ranked.map { _, candidate in
      PublicationDate(
        day: candidate.day, source: candidate.source,
        confidence: 1 - (doubt[candidate.day] ?? 1), range: candidate.range,
        signal: candidate.signal)
    }
    if let given {
      let certain = PublicationDate(
        day: given.day, source: given.source, confidence: given.confidence, signal: given.signal)
      all.insert(certain, at: 0)
      answer = certain
    } else {
      answer = all.first.flatMap { first in
        first.confidence >= Self.threshold && (acceptsModified || published.contains(first.day))
          ? first : nil
      }
    }
    self.candidates = all
  }

  private static func doubt(of candidates: [DateCandidate]) -> [CalendarDate: Double] {
    var best: [DaySource: Double] = [:]
    for candidate in candidates {
      let key = DaySource(day: candidate.day, source: candidate.source)
      best[key] = max(best[key] ?? 0, candidate.confidence)
    }
    var doubt: [CalendarDate: Double] = [:]
    for key in best.keys.sorted(by: { $0.source.rawValue < $1.source.rawValue }) {
      doubt[key.day, default: 1] *= 1 - (best[key] ?? 0)
    }
    return doubt
  }

  private struct DaySource: Hashable {
    let day: CalendarDate
    let source: PublicationDate.Source
  }

  private static func isPlausible(_ day: CalendarDate, _ earliestYear: Int?) -> Bool {
    if let earliestYear, day.year < earliestYear { return false }
    if day.year == 1970, day.month == 1, day.day == 1 { return false }
    return day.year > 1
  }
}

/// A day of publication that is not guessed.
struct GivenDay {
  let day: CalendarDate
  let source: PublicationDate.Source
  private(set) var confidence = 1.0
  private(set) var signal = "date.given"

  /// The caller's day before the container's; nil if neither gives one.
  init?(_ options: DocumentReader.Options, _ source: DocumentSource) {
    if let day = options.publicationDay {
      (self.day, self.source) = (day, .option)
    } else if let day = source.day {
      (self.day, self.source) = (day, source.daySource)
      (confidence, signal) = (source.dayConfidence, source.daySignal)
    } else {
      return nil
    }
  }
}
