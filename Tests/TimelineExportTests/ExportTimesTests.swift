import Testing
import TimelineModel

@testable import TimelineExport

@Suite struct ExportTimesTests {
  static func spelled(_ instant: UTCInstant?) -> String {
    guard let instant else { return "none" }
    var writer = ByteWriter()
    writer.write(instant)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  func times(_ event: TimelineEvent) -> [String] {
    let bounds = ExportRow(event, placeIndex: 0).times.bounds
    return [Self.spelled(bounds?.start), Self.spelled(bounds?.end)]
  }

  @Test func daysEndWithTheirLastSecond() {
    #expect(
      times(SampleTimeline.published) == ["2023-03-09T00:00:00Z", "2023-03-09T23:59:59Z"])
    #expect(times(SampleTimeline.spring) == ["2022-03-01T00:00:00Z", "2022-05-31T23:59:59Z"])
    #expect(times(SampleTimeline.quarter) == ["2023-01-01T00:00:00Z", "2023-03-31T23:59:59Z"])
    #expect(times(SampleTimeline.decade) == ["1970-01-01T00:00:00Z", "1979-12-31T23:59:59Z"])
    #expect(times(SampleTimeline.century) == ["1400-01-01T00:00:00Z", "1499-12-31T23:59:59Z"])
  }

  @Test func offsetsAreMovedToUTC() {
    #expect(times(SampleTimeline.earthquake) == ["2024-04-02T23:58:09Z", "2024-04-02T23:58:09Z"])
    #expect(times(SampleTimeline.evening) == ["2024-01-01T04:30:00Z", "2024-01-01T04:30:00Z"])
    #expect(times(SampleTimeline.verdun) == ["1916-02-21T07:15:00Z", "1916-02-21T07:15:00Z"])
  }

  @Test func bothOrNeither() {
    for event in [
      SampleTimeline.since, SampleTimeline.until, SampleTimeline.caesar, SampleTimeline.firstYear,
      SampleTimeline.actium, SampleTimeline.undated,
    ] {
      #expect(times(event) == ["none", "none"])
    }
    let since = ExportRow(SampleTimeline.since, placeIndex: 1).times
    #expect(Self.spelled(since.start) == "2022-03-01T00:00:00Z")
    #expect(since.end == nil)
  }

  @Test func endNeverBeforeStart() {
    let evening = ReducedDate.instant(
      SampleTimeline.day(2024, 4, 3), SampleTimeline.time(20, 0, offset: -480))
    let interval = DateInterval(from: evening, to: .day(SampleTimeline.day(2024, 4, 3)))
    let times = interval.map { ExportTimes($0) }
    #expect(Self.spelled(times?.start) == "2024-04-04T04:00:00Z")
    #expect(times?.end == times?.start)
  }
}
