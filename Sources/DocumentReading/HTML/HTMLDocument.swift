import TimelineModel

/// A web page as a document.
enum HTMLDocument {
  static func read(
    _ bytes: [UInt8], source: DocumentSource, options: DocumentReader.Options
  ) -> Document {
    let label = source.charset ?? DeclaredCharset.label(in: bytes)
    let tree = HTMLParser.tree(of: TextDecoder.decode(bytes, declared: label))
    let page = PageText(tree)
    let metadata = PageMetadata(tree)
    let article = ArticleBlocks(tree, page, MainContent(tree, page))
    let url = source.url ?? metadata.canonicalURL ?? metadata.value("og:url")
    let language = source.language ?? metadata.language
    let scanner = WrittenDateScanner(dayFirst: DateOrder.isDayFirst(language: language, url: url))
    let dates = PageDates(metadata, url: url, scanner)
    let visible = VisibleDates(
      page.bytes, lines: lines(of: page, article, title: metadata.title), scanner)

    let captions = CaptionDates.candidate(
      in: page.bytes,
      captions: zip(page.blocks, article.roles).filter { $1 == .caption }.map(\.0.range),
      scanner, confidence: 0.5)

    var text = DocumentText()
    if let title = source.title, !article.roles.contains(.title) { text.append(title, as: .title) }
    var ranges = [TextRange?](repeating: nil, count: page.blocks.count)
    for (index, block) in page.blocks.enumerated() where article.roles[index] != .boilerplate {
      text.append(page.bytes[block.range], as: article.roles[index])
      ranges[index] = text.blocks.last?.range
    }
    var facts = PageTables(tree, page, ranges: ranges).facts(dayFirst: scanner.dayFirst)
    facts += PageInfobox(tree, page).facts(title: metadata.title, in: &text)
    for event in LinkedEvent.all(in: metadata.linkedData) + TaggedEvent.all(in: tree) {
      let isKnown = facts.contains { $0.title == event.title && $0.interval == event.interval }
      if !isKnown, let fact = event.fact(in: &text) { facts.append(fact) }
    }
    if text.bytes.count < 250 { appendLinkedBody(dates.articles, to: &text) }
    let choice = PublicationDateChoice(
      Address.isHomePage(url)
        ? []
        : dates.candidates
          + (visible.candidates + [captions].compactMap { $0 }).map(\.withoutRange),
      given: GivenDay(options, source), earliestYear: 1995, latest: source.latestDay)
    return Document(
      id: source.id, text: text.string, blocks: text.blocks,
      title: source.title ?? metadata.value("og:title") ?? metadata.title, url: url,
      language: language, publicationDate: choice.answer,
      publicationDateCandidates: choice.candidates,
      home: PageHome.of(metadata, articles: dates.articles, url: url), facts: facts)
  }

  /// All text of a page that is known to be text, such as a chapter of a book, with its roles.
  static func allBlocks(of bytes: [UInt8]) -> [(text: ArraySlice<UInt8>, role: BlockRole)] {
    let label = DeclaredCharset.label(in: bytes)
    let page = PageText(HTMLParser.tree(of: TextDecoder.decode(bytes, declared: label)))
    return page.blocks.map { block in
      let role: BlockRole =
        block.tag.headingLevel > 0
        ? .heading
        : block.region.contains(.caption)
          ? .caption
          : block.region.contains(.quote)
            ? .quote
            : block.region.contains(.listItem)
              ? .list : block.region.contains(.table) ? .table : .body
      return (page.bytes[block.range], role)
    }
  }

  /// Pages that a script builds often hold their text as JSON-LD only.
  private static func appendLinkedBody(_ articles: [LinkedArticle], to text: inout DocumentText) {
    guard let body = articles.lazy.compactMap(\.body).first(where: { $0.utf8.count > 400 }) else {
      return
    }
    for paragraph in body.utf8.split(separator: 0x0A) {
      let plain = HTMLPlain.text(Array(paragraph))
      if !text.string.contains(plain) { text.append(plain, as: .body) }
    }
  }

  private static func lines(
    of page: PageText, _ article: ArticleBlocks, title: String?
  ) -> [VisibleDates.Line] {
    let title = article.roles.firstIndex(of: .title) ?? block(of: title, in: page)
    return page.blocks.enumerated().map { index, block in
      VisibleDates.Line(
        range: block.range,
        isNamed: !block.region.isDisjoint(with: [.date, .byline]),
        isAside: !block.region.isDisjoint(with: [
          .navigation, .aside, .footer, .comment, .boilerplate, .hidden, .form, .innerArticle,
        ]),
        isTitle: index == title, isBody: article.roles[index] == .body)
    }
  }

  /// The block that says what the `title` element says.
  private static func block(of title: String?, in page: PageText) -> Int? {
    guard let title = title.map({ Array($0.utf8) }) else { return nil }
    return page.blocks.firstIndex {
      $0.count >= 12 && $0.count <= title.count + 3 && title.starts(with: page.bytes[$0.range])
    }
  }
}
