import Foundation
import Testing
import TimelineModel

@testable import TimelineExport

@Suite struct PictureTests {
  func picture(_ events: [TimelineEvent], title: String = "Timeline") -> String {
    let exporter = TimelineExporter(
      selection: .everything, options: ExportOptions(title: title, toolVersion: "1.0"))
    let timeline = Timeline(events: events, documentCount: 2, attribution: "© a & <b>")
    return String(decoding: exporter.bytes(of: timeline, as: .svg), as: UTF8.self)
  }

  /// Each element that was opened is closed in turn; no `<` or `&` stands alone.
  func isWellFormed(_ text: String) -> Bool {
    var open: [Substring] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
      let between = rest[..<start]
      let references = between.replacingOccurrences(
        of: "&(amp|lt|gt|quot|#13);", with: "", options: .regularExpression)
      guard !references.contains("&"), let end = rest[start...].firstIndex(of: ">") else {
        return false
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("?") || tag.hasSuffix("/") { continue }
      if tag.hasPrefix("/") {
        guard open.popLast() == tag.dropFirst() else { return false }
      } else {
        open.append(tag.prefix { $0 != " " && $0 != "\n" })
      }
    }
    return open.isEmpty
  }

  @Test func ofTheSample() {
    let svg = picture(SampleTimeline.timeline.events)
    #expect(svg.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns="))
    #expect(svg.hasSuffix("</svg>\n"))
    #expect(isWellFormed(svg))
    #expect(svg.contains(">26 events in 2 documents</text>"))
    #expect(svg.contains(">disaster 5</text>"))
    #expect(svg.contains("© a &amp; &lt;b&gt;"))
    #expect(svg.utf8.count < 600_000)
    #expect(svg == picture(SampleTimeline.timeline.events))
  }

  @Test func wordsStayWords() {
    let svg = picture([HTMLPageTests.strange, SampleTimeline.hostile], title: "<script>&\"")
    #expect(isWellFormed(svg))
    #expect(!svg.contains("<script"))
    #expect(svg.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(svg.contains("<title id=\"title\">&lt;script&gt;&amp;&quot;</title>"))
  }

  @Test func ofNothing() {
    let svg = picture([])
    #expect(isWellFormed(svg))
    #expect(svg.contains("There are no events in this timeline."))
    let undated = picture([SampleTimeline.undated])
    #expect(isWellFormed(undated))
    #expect(undated.contains("None of the events has a date."))
  }

  @Test func acrossTheAntimeridian() {
    let box = BoundingBox(west: 178, south: -19, east: -179, north: -16)
    let view = MapView(of: box, width: 1_000, height: 500)
    for place in [SampleTimeline.taveuni, SampleTimeline.lakeba] {
      let point = view.position(of: place.place.coordinate)
      #expect((0...1_000).contains(point.x) && (0...500).contains(point.y))
    }
  }

  @Test func allOfTheWorldWithoutPlaces() {
    let view = MapView(of: nil, width: 1_000, height: 500)
    #expect(view.scale == 1_000)
    let west = view.position(longitude: -180, latitude: 0)
    #expect(abs(west.x) < 0.001)
  }

  @Test func marksThatOverlapAreCountedTogether() throws {
    let rows = SampleTimeline.timeline.rows(.everything).filter { $0.place != nil }
    var marks = PictureMarks()
    for (index, row) in rows.enumerated() { marks.add(row, at: (Double(index * 3), 10)) }
    marks.add(rows[0], at: (900, 10))
    let found = marks.marks
    #expect(found.reduce(0) { $0 + $1.count } == rows.count + 1)
    #expect(found.contains { $0.count == 1 && $0.x == 900 })
    for (index, one) in found.enumerated() {
      for other in found[(index + 1)...] {
        let distance = ((one.x - other.x) * (one.x - other.x)).squareRoot()
        #expect(distance > (one.radius + other.radius) * 0.7)
      }
    }
  }
}

@Suite struct CategoryStyleTests {
  @Test func everyCategoryHasItsOwnMarkInItsHue() {
    let styles = EventCategory.allCases.map { CategoryStyle($0) }
    #expect(Set(styles).count == EventCategory.allCases.count)
    for (category, style) in zip(EventCategory.allCases, styles) {
      #expect(style.color == "#" + category.hue.hexadecimal)
    }
    // The script has them too.
    let script = String(decoding: EmbeddedPage.script, as: UTF8.self)
    #expect(script.contains(CategoryStyle.hues.map { "\"\($0)\"" }.joined(separator: ", ")))
    for category in CategoryStyle.order {
      let shape = CategoryStyle(category).shape == .disc ? "disc" : "diamond"
      #expect(
        script.contains(
          "[\"\(category.rawValue)\", \(CategoryStyle(category).hue), \"\(shape)\"]"))
    }
  }
}

@Suite struct WorldOutlinesTests {
  @Test func embedded() {
    let world = WorldOutlines.embedded
    #expect(world.land.count > 1_000)
    #expect(world.land.allSatisfy { $0.count > 2 })
    #expect(world.borders.count > 300)
    #expect(world.divisions.count > 3_000)
    let points = (world.land + world.borders + world.disputed + world.divisions).joined()
    #expect(points.allSatisfy { abs($0.longitude) <= 180.1 && abs($0.latitude) <= 90 })
    #expect(world.labels.contains { $0.name == "Côte d'Ivoire" })
    #expect(zip(world.labels, world.labels.dropFirst()).allSatisfy { $0.size >= $1.size })
  }

  /// Damage gives another map, never a trap.
  @Test func damagedData() {
    let bytes = EmbeddedPage.world
    for count in [0, 1, 4, 5, 6, 100, 5_000] {
      _ = WorldOutlines(Array(bytes.prefix(count)))
    }
    let hostile = WorldOutlines(Array(repeating: 0xFF, count: 3_000))
    #expect(hostile.labels.isEmpty)
  }
}

@Suite struct TimeAxisTests {
  func axis(_ spans: [(Double, Double)]) -> TimeAxis {
    var finder = TimeAxis.Finder(
      first: spans.map(\.0).min() ?? 0, last: spans.map(\.1).max() ?? 0)
    for span in spans { finder.add(from: span.0, to: span.1) }
    return finder.axis
  }

  @Test func anEvenYearStaysWhole() {
    let axis = axis([(0, 1), (100, 101), (364, 365)])
    #expect(axis.pieces.count == 1)
    #expect(axis.share(of: -1e6) == 0)
    #expect(axis.share(of: 1e6) == 1)
    #expect(abs(axis.share(of: 182.5) - 0.5) < 0.001)
  }

  @Test func emptyCenturiesAreCutOut() {
    let caesar = Double(SampleTimeline.day(-43, 3, 15).dayNumber)
    let today = Double(SampleTimeline.day(2023, 3, 9).dayNumber)
    let axis = axis([(caesar, caesar + 1), (today - 900, today - 899), (today, today + 1)])
    #expect(axis.pieces.count == 2)
    #expect(axis.pieces[0].end < axis.pieces[1].start)
    #expect(axis.share(of: caesar) < axis.pieces[0].end)
    #expect(axis.share(of: today) > axis.pieces[1].start)
    #expect(axis.pieces.last?.end == 1)
  }

  @Test func aLongSpanIsNoGap() {
    let axis = axis([(0, 1), (0, 400_000), (400_000, 400_001)])
    #expect(axis.pieces.count == 1)
  }

  @Test func oneInstant() {
    let axis = axis([(19_000, 19_000)])
    #expect(abs(axis.share(of: 19_000) - 0.5) < 1e-9)
  }

  @Test func ticksOverTheTurnOfTheEra() {
    let from = Double(SampleTimeline.day(-250, 1, 1).dayNumber)
    let to = Double(SampleTimeline.day(250, 1, 1).dayNumber)
    let labels = TimeTicks.ticks(from: from, to: to, apart: 80 * 365).map(\.label)
    #expect(labels == ["200 BC", "100 BC", "1 BC", "AD 100", "AD 200"])
  }

  @Test func ticksOfDays() {
    let from = Double(SampleTimeline.day(2024, 2, 27).dayNumber)
    let labels = TimeTicks.ticks(from: from, to: from + 4, apart: 0.9).map(\.label)
    #expect(labels == ["27", "28", "29", "Mar", "2"])
  }
}
