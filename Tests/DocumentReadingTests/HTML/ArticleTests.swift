import Testing
import TimelineModel

@testable import DocumentReading

@Suite struct ArticleTests {
  @Test func menusTeasersAndFootersAreLeftOut() {
    let document = read(
      """
      <html><head><title>The ferry is back | Bay News</title><style>p{}</style></head><body>
      <nav><ul><li><a href=/>Home</a><li><a href=/s>Sport</a></ul></nav>
      <div class="breadcrumbs">Home &gt; Bay &gt; Harbour news of the whole region</div>
      <article><header><h1>The ferry is back</h1><p class="byline">By Ann Smith</p></header>
      <div class="article-body">\(paragraphs(3))
      <h2>Who paid</h2><p>The bank paid, as banks sometimes do when an election is near.</p>
      <blockquote>We never doubted it.</blockquote>
      <figure><img src=a><figcaption>The ferry in May.</figcaption></figure>
      <div class="related-posts"><p>The old tram burned down in the night and nobody knows why, says the
      chief of the fire brigade of the town.</p></div>
      <p><a href=/more>Read more: all about trams</a></p></div>
      <h3>Related stories</h3><ul><li><a href=/1>One story</a></li><li><a href=/2>Two stories</a></li></ul>
      </article><form><p>Sign up for our wonderful letter, which comes each day.</p></form>
      <footer><p>Copyright Bay News, all rights reserved, printed on the bay since 1901.</p></footer>
      <script>var p = "<p>not text</p>";</script></body></html>
      """)
    #expect(document.texts(.title) == ["The ferry is back"])
    #expect(document.texts(.byline) == ["By Ann Smith"])
    #expect(document.texts(.heading) == ["Who paid"])
    #expect(document.texts(.quote) == ["We never doubted it."])
    #expect(document.texts(.caption) == ["The ferry in May."])
    #expect(document.texts(.body).count == 4)
    for word in [
      "Sport", "tram", "Related", "Sign up", "Copyright", "not text", "breadcrumb", "Home",
    ] {
      #expect(!document.text.contains(word), "\(word)")
    }
  }

  @Test func blocksAreSlicesOfTheText() {
    let document = read("<h1>Ä</h1>\(paragraphs(3, about: "die Fähre"))<ul><li>a b.</ul>")
    let bytes = Array(document.text.utf8)
    var end = 0
    for block in document.blocks {
      #expect(block.range.start >= end && block.range.end <= bytes.count && !block.range.isEmpty)
      end = block.range.end
    }
  }

  @Test func boilerplateNamesDoNotEatTheArticle() {
    // Containers whose names say sidebar or widget hold the whole text.
    let document = read(
      "<body class='has-sidebar widget'><div class='sidebar-enabled'><div class='widget text-widget'>"
        + paragraphs(5) + "</div></div></body>")
    #expect(document.texts(.body).count == 5)
  }

  @Test func manyWidgetsOfAPageBuilder() {
    let parts = (0..<6).map { "<div class='promo box'>\(paragraphs(1, about: "pier \($0)"))</div>" }
    #expect(read("<body>\(parts.joined())</body>").texts(.body).count == 6)
  }

  @Test func theArticleAmongTeaserArticles() {
    let teasers = (0..<4).map {
      "<article class=post><h2>Teaser \($0)</h2><p>Some other story, number \($0), that was told some "
        + "weeks ago and is told here again in one long sentence.</p></article>"
    }
    let document = read(
      "<main><article><h1>Ferry</h1>\(paragraphs(6))\(teasers.joined())</article></main>")
    #expect(document.texts(.body).count == 6)
    #expect(!document.text.contains("Teaser"))
  }

  @Test func standFirstAboveTheText() {
    let document = read(
      "<article><h1>The ferry is back</h1><p class=lead>After a long winter in the yard the ferry runs "
        + "again, and it has a new bell.</p><div class=meta>3 min read</div>"
        + "<div class='article-body'>\(paragraphs(5))</div></article>")
    #expect(document.texts(.body).first?.hasPrefix("After a long winter") == true)
  }

  @Test func lineBreaksMakeParagraphs() {
    let document = read(
      "<div>First part of an old page, written with breaks and nothing else in it, as was usual."
        + "<br><br>Second part of the same page, which goes on about the harbour for a while.<br>"
        + "And one line more of it, behind a single break only.</div>")
    #expect(document.texts(.body).count == 2)
    #expect(document.texts(.body).last?.contains("\nAnd one line") == true)
  }

  @Test func whiteSpaceAndInvisibleCharacters() {
    let document = read(
      "<p>The&nbsp;<b>fer</b>ry   is&shy;land\u{200B} ran\n aground in the bay.</p>")
    #expect(document.texts(.body) == ["The ferry island ran aground in the bay."])
  }

  @Test func tablesKeepTheirCells() {
    let document = read(
      "\(paragraphs(3))<table><tr><th>Year</th><th>Event</th></tr><tr><td>1901</td>"
        + "<td>The first ferry is built in the yard of the town.</td></tr></table>\(paragraphs(3, about: "it"))"
    )
    #expect(document.texts(.table).contains("1901"))
  }

  @Test func textThatStandsInLinkedDataOnly() {
    let sentence = "The ferry of the bay was raised by two cranes and a great number of people. "
    let body = String(repeating: sentence, count: 8)
    let document = read(
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\"\(body)\\n"
        + "It &amp; its bell are back.\"}</script><div id=app>Please wait</div>")
    #expect(document.texts(.body).last == "It & its bell are back.")
  }

  @Test func wordsForScreenReadersInsideALine() {
    let document = read(
      "<p>The ferry <span class='sr-only'>opens in a new window</span>sank "
        + "<span style='display:none'>x</span>in the bay.</p>")
    #expect(document.texts(.body) == ["The ferry sank in the bay."])
  }

  @Test func tableInAFigureIsNoCaption() {
    let document = read(
      paragraphs(3)
        + "<figure class='block-table'><table><tr><td>1901</td><td>The first bell</td></tr>"
        + "</table><figcaption>Bells</figcaption></figure>" + paragraphs(3, about: "the bell"))
    #expect(document.texts(.table) == ["1901", "The first bell"])
    #expect(document.texts(.caption) == ["Bells"])
  }

  @Test func homeOfThePublisher() {
    #expect(read("<meta name='geo.region' content='US-KY'><p>Text.").home == "US-KY")
    #expect(read("<p>Text.", url: "https://news.example.co.uk/a").home == "GB")
    #expect(read("<p>Text.", url: "https://news.example.com/a").home == nil)
  }

  @Test func emptyPages() {
    for page in ["", " ", "<", "<html>", "<!doctype html><html><body></body></html>", "\u{FEFF}"] {
      #expect(read(page).blocks.isEmpty)
    }
  }

  /// The parser leaves an element that it does not know in the head, where nothing ends the head.
  @Test func pageWithoutHeadAndBody() {
    let page = "<title>Ferry</title><script>let a = 1</script><article>\(paragraphs(3))</article>"
    #expect(read(page).texts(.body).count == 3)
  }
}
