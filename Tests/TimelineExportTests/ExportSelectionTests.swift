import Testing
import TimelineModel

@testable import TimelineExport

@Suite struct ExportSelectionTests {
  func ids(_ selection: ExportSelection) -> [String] {
    ExportRows(SampleTimeline.timeline, selection: selection).map {
      String($0.id.dropFirst("ev-000000".count))
    }
  }

  @Test func byDefaultDatedAssertedOrPlanned() {
    let ids = ids(ExportSelection())
    #expect(ids.count == 24)
    #expect(ids.contains("17"))
    for out in ["18", "19", "1a"] { #expect(!ids.contains(out)) }
  }

  @Test func everythingKeepsTheOrderAndNumbersPlaces() {
    let ids = ids(.everything)
    #expect(ids.count == SampleTimeline.timeline.events.count + 1)
    #expect(ids.firstIndex(of: "0d.1").map { ids[$0 + 1] } == "0d.2")
  }

  @Test func modalities() {
    #expect(ids(ExportSelection(modalities: [.hypothetical])) == ["18"])
    #expect(ids(ExportSelection(modalities: [.negated])) == ["19"])
  }

  @Test func undated() {
    #expect(ids(ExportSelection(includesUndated: true)).contains("1a"))
    let since = ExportSelection(includesUndated: true, since: SampleTimeline.day(1, 1, 1))
    #expect(!ids(since).contains("1a"))
  }

  @Test func bases() {
    #expect(ids(ExportSelection(dateBases: [.publication])) == ["14"])
    #expect(ids(ExportSelection(placeBases: [.caption], placedOnly: true)).isEmpty)
    #expect(ids(ExportSelection(placeBases: [.caption])).contains("16"))
  }

  @Test func placedOnly() {
    let ids = ids(ExportSelection(placedOnly: true))
    #expect(ids.count == 17)
    #expect(!ids.contains("16"))
  }

  @Test func confidence() {
    #expect(!ids(ExportSelection(minimumConfidence: 0.5)).contains("16"))
    #expect(ids(ExportSelection(minimumConfidence: 0.3)).contains("16"))
  }

  @Test func sinceAndUntilAreInclusive() {
    let day = SampleTimeline.day(1916, 2, 21)
    #expect(ids(ExportSelection(since: day, until: day)) == ["04", "0c"])
    let before = ids(ExportSelection(until: SampleTimeline.day(-43, 3, 15)))
    #expect(before == ["01", "03", "0c"])
  }

  @Test func boxOverTheAntimeridian() throws {
    let fiji = try #require(BoundingBox(west: 177, south: -20, east: -179, north: -15))
    #expect(ids(ExportSelection(boundingBox: fiji)) == ["0d.1", "0d.2", "0f"])
    let west = try #require(BoundingBox(west: -180, south: -20, east: -179, north: -15))
    #expect(ids(ExportSelection(boundingBox: west)) == ["0d.1"])
  }

  @Test func categories() {
    #expect(ids(ExportSelection(categories: [.health, .diplomacy])) == ["07", "0b"])
  }
}

@Suite struct BoundingBoxTests {
  func box(_ points: [(Double, Double)]) -> [Double]? {
    var finder = BoundingBoxFinder()
    for (longitude, latitude) in points {
      if let point = Coordinate(latitude: latitude, longitude: longitude) { finder.add(point) }
    }
    return finder.box.map { [$0.west, $0.south, $0.east, $0.north] }
  }

  @Test func smallestArc() {
    #expect(box([]) == nil)
    #expect(box([(13.5, 52.5)]) == [13.5, 52.5, 13.5, 52.5])
    #expect(box([(13.5, 52.5), (5.25, 49)]) == [5.25, 49, 13.5, 52.5])
    #expect(box([(179, -16), (-179.5, -18), (178, -17)]) == [178, -18, -179.5, -16])
    #expect(box([(180, 1), (-180, 2), (0, 3)]) == [0, 1, -180, 3])
    #expect(box([(-100, 0), (100, 0)]) == [100, 0, -100, 0])
    #expect(box((0..<360).map { (Double($0) - 179.5, 0) }) == [-180, 0, 180, 0])
  }

  @Test func outOfRange() {
    #expect(BoundingBox(west: 0, south: 1, east: 1, north: 0) == nil)
    #expect(BoundingBox(west: -181, south: 0, east: 1, north: 1) == nil)
    #expect(BoundingBox(west: .nan, south: 0, east: 1, north: 1) == nil)
  }
}
