import ResourceUsage
import TextAnalysis
import TimelineKit

/// CPU seconds of each stage of an export, one document after the other on one core.
struct Stages {
  private(set) var seconds: [(name: String, cpu: Double)] = []
  private(set) var events: [TimelineEvent] = []
  private(set) var bytes = 0

  private let reader = DocumentReader()
  private let tagger = TemporalTagger()
  private let geoparser = Geoparser(gazetteer: .embedded)
  private let extractor = EventExtractor()

  mutating func run(_ files: [(name: String, bytes: [UInt8])]) {
    var read = 0.0
    var tokenize = 0.0
    var times = 0.0
    var places = 0.0
    var extract = 0.0
    for file in files {
      let start = Usage.now.cpuSeconds
      let document = reader.document(file.bytes, id: file.name)
      let afterReading = Usage.now.cpuSeconds
      let text = TokenizedText(bytes: Array(document.text.utf8), blocks: document.readableBlocks)
      let afterTokens = Usage.now.cpuSeconds
      let day = document.publicationDate?.day
      let tags = tagger.tag(text, referenceDate: day)
      let afterTimes = Usage.now.cpuSeconds
      let mentions = geoparser.mentions(in: text, home: document.home)
      let afterPlaces = Usage.now.cpuSeconds
      let annotations = DocumentAnnotations(
        text: text, blockKinds: document.blocks.map(\.role.eventBlockKind), times: tags,
        places: mentions, referenceDate: day)
      events +=
        extractor.datedEvents(
          in: annotations, source: EventSource(id: document.id, publicationDate: day)
        ).events
      let end = Usage.now.cpuSeconds
      read += afterReading - start
      tokenize += afterTokens - afterReading
      times += afterTimes - afterTokens
      places += afterPlaces - afterTimes
      extract += end - afterPlaces
      bytes += file.bytes.count
    }
    let beforeMerging = Usage.now.cpuSeconds
    let timeline = Timeline(events: EventMerger.merge(events), documentCount: files.count)
    let afterMerging = Usage.now.cpuSeconds
    let exporter = TimelineExporter(options: ExportOptions(toolVersion: "benchmark"))
    for format in [ExportFormat.geoJSON, .csv, .kml] {
      exporter.write(timeline, as: format) { _ in }
    }
    let afterExport = Usage.now.cpuSeconds
    seconds = [
      ("read", read), ("tokenise", tokenize), ("times", times), ("places", places),
      ("events", extract), ("merge", afterMerging - beforeMerging),
      ("export", afterExport - afterMerging),
    ]
  }
}
