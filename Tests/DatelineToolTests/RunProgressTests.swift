import Testing

@testable import DatelineTool

@Suite struct RunProgressTests {
  @Test(arguments: [
    (412, 3120, 412, 1000, 4, "412 of 1,000 files, 3,120 events, 103 documents a second, 6 s left"),
    (50, 0, 5, 1000, 10, "5 of 1,000 files, 5 documents a second, 33 min left"),
    (1_234_567, 9, 1, 1, 100, "1,234,567 documents, 9 events, 12,346 documents a second"),
    (10, 1, 10, 10, 2, "10 of 10 files, 1 event, 5 documents a second"),
    (0, 0, 0, 0, 0, "0 documents, 0 documents a second"),
  ])
  func lines(
    documents: Int, events: Int, files: Int, fileCount: Int, seconds: Int, line: String
  ) {
    #expect(
      RunProgress.text(
        documents: documents, events: events, files: files, of: fileCount,
        after: .seconds(seconds)) == line)
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (-1234, "-1,234"),
    (Int.min, "-9,223,372,036,854,775,808"),
  ])
  func numbersAreGrouped(number: Int, text: String) {
    #expect(RunProgress.grouped(number) == text)
  }

  @Test(arguments: [
    ("fromat", "format"), ("placed-onyl", "placed-only"), ("hom", "home"), ("output", "output"),
    ("xyzzy", nil), ("", nil), ("o", nil),
  ])
  func nearestNames(typed: String, name: String?) {
    #expect(
      NearestName.of(typed, among: ["format", "home", "output", "placed-only"]) == name)
  }
}
