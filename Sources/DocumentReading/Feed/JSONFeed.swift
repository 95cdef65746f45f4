import TimelineModel

/// JSON Feed 1.0 and 1.1 (jsonfeed.org).
enum JSONFeed {
  static func items(_ bytes: [UInt8], id: String) -> [ItemResult] {
    guard let feed = JSONReader.value(of: TextDecoder.decode(bytes)), let items = feed["items"]
    else {
      return [.failure(DocumentError(.unsupported, id, "is no JSON Feed: it has no \"items\""))]
    }
    return items.elements.enumerated().map { index, item in
      let html = item["content_html"]?.string
      guard let content = html ?? item["content_text"]?.string ?? item["summary"]?.string else {
        return .failure(DocumentError(.badItem, id, "item \(index + 1) has no content"))
      }
      let url = item["url"]?.string
      var source = DocumentSource(
        id: item["id"]?.scalarText ?? url ?? "\(id)#\(index + 1)", url: url,
        title: item["title"]?.string,
        language: item["language"]?.string ?? feed["language"]?.string, charset: "utf-8")
      let date = item["date_published"]?.string ?? item["date_modified"]?.string
      source.day = date.flatMap { WrittenDateScanner(dayFirst: true).date(in: $0) }
      source.daySource = .metadata
      let isPublished = item["date_published"]?.string != nil
      source.daySignal = isPublished ? "date.feed.published" : "date.feed.updated"
      source.dayConfidence = isPublished ? 1 : 0.7
      return .success(
        DocumentItem(
          source: source, format: html == nil ? .text : .html, bytes: Array(content.utf8)))
    }
  }
}

/// JSON Feed is one JSON text: its items are known when all of it is there.
struct JSONFeedSplitter: DocumentSplitter {
  private let id: String
  private var whole: WholeInput
  var isDone: Bool { whole.isDone }

  init(id: String, maximumSize: Int) {
    self.id = id
    whole = WholeInput(id: id, format: .feed, maximumSize: maximumSize)
  }

  mutating func feed(_ piece: [UInt8]) -> [ItemResult] { whole.feed(piece) }

  mutating func finish() -> [ItemResult] {
    whole.finish().flatMap { result in
      switch result {
      case .success(let item): JSONFeed.items(item.bytes, id: id)
      case .failure: [result]
      }
    }
  }
}
