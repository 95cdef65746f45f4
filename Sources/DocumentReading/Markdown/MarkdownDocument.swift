import TimelineModel

/// Markdown: paragraphs, headings, lists, quotations and tables without their marks, and the front
/// matter's title and date.
///
/// This is no full CommonMark: nesting is flattened, code is left out, inline marks are removed.
enum MarkdownDocument {
  static func read(
    _ bytes: [UInt8], source: DocumentSource, options: DocumentReader.Options
  ) -> Document {
    let input = TextDecoder.decode(bytes, declared: source.charset)
    let front = FrontMatter(input)
    let scanner = WrittenDateScanner(
      dayFirst: DateOrder.isDayFirst(language: source.language ?? front["lang"], url: source.url))
    var builder = MarkdownBlocks()
    if let title = front["title"] { builder.text.append(title, as: .title) }
    builder.read(input, from: front.end)
    let text = builder.text

    let lines = text.blocks.map {
      VisibleDates.Line(range: $0.range.range, isTitle: $0.role == .title, isBody: $0.role == .body)
    }
    var candidates = VisibleDates(text.bytes, lines: lines, scanner).candidates
    for key in ["date", "published", "pubdate", "created"] {
      guard let value = front[key], let day = scanner.date(in: value) else { continue }
      candidates.append(DateCandidate(day, .metadata, 0.95, "date.front-matter." + key))
    }
    let address = front["url"] ?? source.url ?? source.id
    if let day = AddressDate.day(in: address) {
      candidates.append(DateCandidate(day, .url, 0.8, "date.url"))
    }
    let choice = PublicationDateChoice(
      candidates, given: GivenDay(options, source), latest: source.latestDay,
      acceptsModified: true)
    return Document(
      id: source.id, text: text.string, blocks: text.blocks, title: source.title ?? text.title,
      url: source.url ?? front["url"],
      language: source.language ?? front["lang"] ?? front["language"],
      publicationDate: choice.answer, publicationDateCandidates: choice.candidates)
  }
}

/// The `key: value` lines between `---` (or `+++`) at the top of a file; nested values are skipped.
struct FrontMatter {
  private var values: [String: String] = [:]
  /// Where the text begins.
  private(set) var end = 0

  subscript(_ key: String) -> String? { values[key] }

  init(_ bytes: [UInt8]) {
    guard
      let fence = [Array("---".utf8), Array("+++".utf8)].first(where: { bytes.starts(with: $0) })
    else { return }
    var start = 0
    var isFirst = true
    while start < bytes.count {
      let stop = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[start..<stop]
      start = min(stop + 1, bytes.count)
      if isFirst {
        guard line.trimmed.count == 3 else { return }
        isFirst = false
        continue
      }
      if bytes[line.trimmed].elementsEqual(fence) {
        end = start
        return
      }
      readLine(line)
    }
    values = [:]
  }

  private mutating func readLine(_ line: ArraySlice<UInt8>) {
    guard let first = line.first, first.isASCIILetter,
      let mark = line.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") })
    else { return }
    let key = line[line[line.startIndex..<mark].trimmed].map(\.lowered)
    var value = line[line[(mark + 1)...].trimmed]
    if let quote = value.first, quote == 0x22 || quote == 0x27, value.count >= 2,
      value.last == quote
    {
      value = value.dropFirst().dropLast()
    }
    if !value.isEmpty {
      values[String(decoding: key, as: UTF8.self)] = String(decoding: value, as: UTF8.self)
    }
  }
}
