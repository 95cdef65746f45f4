import DocumentReading
import Geoparsing
import TemporalTagging
import TextAnalysis
import TimelineModel

/// Stand-off annotations of a document as one line of JSON, offsets in Unicode code points.
public enum AnnotationWriter {
  /// The line with its line break. Keys are always present and in a fixed order.
  ///
  /// - Parameters:
  ///   - annotated: The document and what was found in it.
  ///   - withText: Adds the extracted text.
  ///   - withUndated: Adds events that nothing dates; exports leave them out as well.
  public static func line(
    _ annotated: AnnotatedDocument, withText: Bool = false, withUndated: Bool = false
  ) -> [UInt8] {
    let document = annotated.document
    let offsets = CodePointOffsets(annotated.text.bytes)
    var json = JSONText()
    json.object { json in
      json.string("doc", document.id)
      json.string("date", document.publicationDate?.day.description)
      json.string("date_source", document.publicationDate?.source.rawValue)
      json.string("title", document.title)
      json.string("language", document.language)
      if withText { json.string("text", document.text) }
      json.array("blocks") { json in
        for block in document.blocks {
          json.object { json in
            json.string("role", block.role.rawValue)
            json.range("", block.range, offsets)
          }
        }
      }
      json.array("timexes") { json in
        for time in annotated.times.expressions {
          write(time, annotated.text, offsets, to: &json)
        }
      }
      json.array("places") { json in
        for place in annotated.places { write(place, annotated.text, offsets, to: &json) }
      }
      json.array("events") { json in
        for event in annotated.events where withUndated || event.when != nil {
          write(event, offsets, to: &json)
        }
      }
      json.array("notes") { json in
        for note in annotated.notes { json.string(nil, note.message) }
      }
    }
    json.lineBreak()
    return json.bytes
  }

  private static func write(
    _ time: TimeExpression, _ text: TokenizedText, _ offsets: CodePointOffsets,
    to json: inout JSONText
  ) {
    json.object { json in
      json.range("", time.range, offsets)
      json.string("text", text.string(time.range.range))
      json.string("type", time.kind.rawValue)
      json.string("value", time.value)
      json.string("mod", time.modifier?.rawValue)
      json.string("edtf", time.interval?.edtf)
      json.string("begin_date", time.interval?.firstDay?.description)
      json.string("end_date", time.interval?.lastDay?.description)
      json.string("basis", time.basis.rawValue)
      json.string("rule", time.rule)
    }
  }

  private static func write(
    _ mention: PlaceMention, _ text: TokenizedText, _ offsets: CodePointOffsets,
    to json: inout JSONText
  ) {
    json.object { json in
      json.range("", mention.range, offsets)
      json.string("text", text.string(mention.range.range))
      json.string("kind", mention.kind.rawValue)
      json.string("name", mention.place?.name)
      json.string("id", mention.place?.id)
      json.coordinate(mention.place?.coordinate)
      json.string("type", mention.place?.featureCode)
      json.string("country", mention.place?.countryCode)
      json.string("admin1", mention.place?.admin1Code)
      json.number("radius_m", mention.place == nil ? nil : mention.radiusMeters)
      json.number("confidence", mention.confidence, decimals: 2)
      json.string("rule", mention.rule)
    }
  }

  private static func write(
    _ event: TimelineEvent, _ offsets: CodePointOffsets, to json: inout JSONText
  ) {
    json.object { json in
      json.string("event_id", event.id)
      json.range("quote_", event.provenance.range, offsets)
      json.range("trigger_", event.trigger, offsets)
      json.string("begin", event.when?.interval.firstDay?.description)
      json.string("end", event.when?.interval.lastDay?.description)
      json.string("edtf", event.when?.interval.edtf)
      json.string("date_basis", event.when?.basis.rawValue)
      json.array("places") { json in
        for place in event.places {
          json.object { json in
            json.string("name", place.name)
            json.coordinate(place.place.coordinate)
            json.string("country", place.place.countryCode)
            json.string("basis", place.basis.rawValue)
          }
        }
      }
      json.string("modality", event.modality.rawValue)
      json.string("category", event.category.rawValue)
      json.number("confidence", event.confidence, decimals: 2)
      json.array("rules") { json in
        for rule in event.provenance.rules { json.string(nil, rule) }
      }
    }
  }
}

extension JSONText {
  fileprivate mutating func range(
    _ prefix: String, _ range: TextRange, _ offsets: CodePointOffsets
  ) {
    number(prefix + "start", offsets.codePoint(at: range.start))
    number(prefix + "end", offsets.codePoint(at: range.end))
  }

  fileprivate mutating func coordinate(_ coordinate: Coordinate?) {
    number("lat", coordinate?.latitude, decimals: 6)
    number("lon", coordinate?.longitude, decimals: 6)
  }
}
