import TimelineModel

/// The candidates for the publication day that a page's markup gives.
struct PageDates {
  private let metadata: PageMetadata
  private let scanner: WrittenDateScanner
  /// What JSON-LD describes.
  let articles: [LinkedArticle]
  private(set) var candidates: [DateCandidate] = []

  init(_ metadata: PageMetadata, url: String?, _ scanner: WrittenDateScanner) {
    self.metadata = metadata
    self.scanner = scanner
    articles = LinkedArticle.all(in: metadata.linkedData)
    addLinkedData(url: url)
    addEntries()
    addStamps()
    if let url, let day = AddressDate.day(in: url) {
      candidates.append(DateCandidate(day, .url, 0.9, "date.url"))
    }
  }

  private mutating func add(
    _ text: String?, _ source: PublicationDate.Source, _ confidence: Double, _ signal: String,
    kind: DateCandidate.Kind = .published
  ) {
    guard let text, let day = day(text) else { return }
    candidates.append(DateCandidate(day, source, confidence, signal, kind: kind))
  }

  /// A date-time in any notation, or seconds (milliseconds) since 1970.
  private func day(_ text: String) -> CalendarDate? {
    let digits = Array(text.utf8)
    if digits.count == 10 || digits.count == 13, digits.allSatisfy(\.isDigit),
      let number = Int(text)
    {
      let seconds = digits.count == 13 ? number / 1000 : number
      return CalendarDate(dayNumber: seconds / 86_400)
    }
    return scanner.date(in: text)
  }

  private mutating func addLinkedData(url: String?) {
    let best = articles.filter { $0.rank == 2 }
    let own = best.first { article in
      article.urls.contains { url.map($0.hasSuffix) == true || $0 == metadata.canonicalURL }
        || article.headline.map { metadata.title?.contains($0) == true } == true
    }
    if let article = own ?? best.first ?? articles.first(where: { $0.rank == 1 }) {
      let isOwn = own != nil || best.count == 1
      let trust = article.rank == 2 ? (isOwn ? 0.9 : 0.7) : 0.5
      add(article.published, .jsonLD, trust, "date.json-ld.published")
      if article.published == nil {
        add(article.created, .jsonLD, trust - 0.1, "date.json-ld.created")
      }
      add(article.modified, .jsonLD, 0.35, "date.json-ld.modified", kind: .modified)
    }
  }

  private mutating func addEntries() {
    for (keys, confidence, kind) in Self.properties {
      guard
        let entry = metadata.entries.first(where: { keys.contains($0.key) && day($0.value) != nil })
      else { continue }
      add(entry.value, .metadata, confidence, "date.meta." + entry.key, kind: kind)
    }
  }

  private mutating func addStamps() {
    var isFirst = true
    for stamp in metadata.stamps where day(stamp.value) != nil {
      if stamp.property == "datepublished" {
        add(stamp.value, .metadata, 0.85, "date.microdata.published")
      } else if stamp.property == "datemodified" {
        add(stamp.value, .metadata, 0.35, "date.microdata.modified", kind: .modified)
      } else if isFirst, stamp.isTimeElement {
        add(stamp.value, .metadata, 0.7, "date.time-element", kind: .unclear)
        isFirst = false
      } else if isFirst, stamp.cues.contains(.date) {
        add(stamp.value, .metadata, 0.6, "date.class", kind: .unclear)
        isFirst = false
      }
    }
  }

  private typealias Row = (keys: Set<String>, confidence: Double, kind: DateCandidate.Kind)
  private static let properties: [Row] = [
    (
      ["article:published_time", "og:article:published_time", "article:published"], 0.88, .published
    ),
    (["og:published_time", "og:pubdate", "published_time"], 0.8, .published),
    (
      [
        "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
        "citation_publication_date",
        "citation_online_date", "article.published", "datepublished", "published-date",
        "article_date_original", "article-publication-date",
      ], 0.85, .published
    ),
    (
      [
        "dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created", "dcterms.date",
        "dc.date", "dcterms.available", "dc.date.publication",
      ], 0.75, .published
    ),
    (
      [
        "date", "pubdate", "publish-date", "publishdate", "publish_date", "publication_date",
        "publication-date", "ptime", "cdate", "created", "datecreated", "date_published",
        "originalpublicationdate",
        "timestamp", "publishedtime", "creation_date", "article:post_date", "releasedate",
        "rnews:datepublished", "displaydate", "pdate", "bt:pubdate",
        "shareaholic:article_published_time",
      ], 0.75, .published
    ),
    (
      [
        "article:modified_time", "og:updated_time", "lastmod", "last-modified", "dcterms.modified",
        "dc.date.modified", "datemodified", "revised", "updated_time", "modified", "dateupdate",
        "article:updated_time",
      ], 0.3, .modified
    ),
  ]
}
