public import DocumentReading
import Geoparsing
import TemporalTagging
import TextAnalysis
import TimelineModel

extension TimelineExtractor {
  /// Why the events of a document are as they are, for people: quotes, rules, and what else could
  /// have been meant.
  public func explanation(of document: Document) -> String {
    explanation(of: annotate(document))
  }

  /// The same of a document that this extractor has annotated already.
  public func explanation(of annotated: AnnotatedDocument) -> String {
    let places = geoparser.explanations(for: annotated.text, home: annotated.document.home)
    var lines = Explanation.head(of: annotated)
    for (number, event) in annotated.events.enumerated() {
      lines.append("")
      lines += Explanation.lines(for: event, number: number + 1, annotated, places)
    }
    if annotated.events.isEmpty { lines += ["", "No events."] }
    let mentions = places.filter { explained in
      !annotated.events.contains { event in
        event.provenance.range.contains(explained.mention.range)
          && event.places.contains { $0.place.id == explained.mention.place?.id }
      }
    }
    if !mentions.isEmpty { lines += ["", "Names that give no event its place:"] }
    for mention in mentions { lines += Explanation.lines(for: mention, annotated.text) }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// The wording of an explanation.
enum Explanation {
  static func head(of annotated: AnnotatedDocument) -> [String] {
    let document = annotated.document
    var lines = [document.id]
    if let title = document.title { lines.append("  title      \(title)") }
    if let date = document.publicationDate {
      lines.append(
        "  published  \(date.day), by \(date.source.rawValue), confidence \(percent(date.confidence))"
      )
    } else {
      lines.append("  published  unknown: weekdays and the like stay open; --date gives the day")
    }
    lines += otherDates(of: document)
    return lines + annotated.notes.map { "  note       \($0.message)" }
  }

  /// What else speaks for a day of publication, the surest first.
  private static func otherDates(of document: Document) -> [String] {
    let others = document.publicationDateCandidates.filter { $0 != document.publicationDate }
    return others.prefix(6).map { candidate in
      "             or \(candidate.day), by \(candidate.signal), "
        + "confidence \(percent(candidate.confidence))"
    }
  }

  static func lines(
    for event: TimelineEvent, number: Int, _ annotated: AnnotatedDocument,
    _ places: [PlaceExplanation]
  ) -> [String] {
    let kind = "\(event.modality.rawValue), \(event.category.rawValue)"
    var lines = [
      "\(number). \(event.title)",
      "   \(event.id), \(kind), confidence \(percent(event.confidence))",
      "   quote  \(oneLine(event.provenance.quote))",
    ]
    if let when = event.when {
      let words = when.text.map { "\"\(oneLine($0))\" → " } ?? ""
      lines.append(
        "   date   \(words)\(when.interval.edtf), \(when.basis.rawValue), "
          + "confidence \(percent(when.confidence))")
      let times = annotated.times.expressions.filter {
        event.provenance.range.contains($0.range)
      }
      for time in times { lines += alternatives(to: time, annotated.text) }
    } else {
      lines.append("   date   none: written only with --include undated")
    }
    if event.places.isEmpty { lines.append("   place  none") }
    for place in event.places {
      lines.append(
        "   place  \"\(oneLine(place.text))\" → \(described(place.place)), "
          + "\(place.basis.rawValue), confidence \(percent(place.confidence))")
      let mention = places.first { $0.mention.place?.id == place.place.id }
      lines +=
        mention.map {
          ["          " + recognition(of: $0, annotated.text)]
            + options(of: $0, indent: "          ")
        } ?? []
    }
    lines.append("   rules  \(event.provenance.rules.joined(separator: ", "))")
    return lines
  }

  static func lines(for explained: PlaceExplanation, _ text: TokenizedText) -> [String] {
    let mention = explained.mention
    let words = oneLine(text.string(mention.range.range))
    let meaning = mention.place.map(described) ?? "no known place"
    return [
      "   \"\(words)\" → \(meaning), \(mention.kind.rawValue) (\(explained.kindRule))",
      "      \(recognition(of: explained, text))",
    ] + options(of: explained, indent: "      ")
  }

  /// How the name was found and looked up: the rule, the tagger's lead, the variant of the name, and a
  /// position told relative to the place.
  private static func recognition(of explained: PlaceExplanation, _ text: TokenizedText) -> String {
    let mention = explained.mention
    var line = "found by \(mention.rule), tagger lead \(decimal(explained.taggerLead))"
    line += ", looked up by \(explained.nameVariant)"
    if mention.isApproximate { line += ", stands in within \(mention.radiusMeters / 1_000) km" }
    if let range = mention.relationRange {
      line += ", told as \"\(oneLine(text.string(range.range)))\""
    }
    return line
  }

  /// What else the name could mean, with the scores that decided.
  private static func options(of explained: PlaceExplanation, indent: String) -> [String] {
    guard explained.options.count > 1 else { return [] }
    let others = explained.options.prefix(4).map {
      "\(described($0.place)) \(decimal($0.score))"
    }
    let reason = explained.decidingPart.map { ", decided by \($0)" } ?? ""
    return ["\(indent)among \(others.joined(separator: "; "))\(reason)"]
  }

  private static func alternatives(to time: TimeExpression, _ text: TokenizedText) -> [String] {
    let words = oneLine(text.string(time.range.range))
    var line = "          \"\(words)\": \(time.rule), \(time.basis.rawValue)"
    if let anchor = time.anchor { line += ", counted from \(anchor)" }
    if let other = time.alternative { line += ", or \(other.edtf)" }
    return [line]
  }

  private static func described(_ place: Place) -> String {
    let parts = [place.admin1Name, place.countryCode].compactMap { $0 }
    let region = parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
    return "\(place.name)\(region) \(place.id)"
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  private static func decimal(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
