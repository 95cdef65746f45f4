/// An article as JSON-LD (schema.org) describes it.
struct LinkedArticle {
  var type = ""
  var headline: String?
  var urls: [String] = []
  var published: String?
  var created: String?
  var modified: String?
  var body: String?
  var language: String?
  var publisherCountry: String?

  /// Types of schema.org that are pages with a publication date.
  private static let articleTypes: Set<String> = [
    "article", "newsarticle", "blogposting", "report", "reportagenewsarticle",
    "analysisnewsarticle",
    "opinionnewsarticle", "backgroundnewsarticle", "reviewnewsarticle", "liveblogposting",
    "techarticle", "scholarlyarticle", "advertisercontentarticle", "satiricalarticle",
    "socialmediaposting", "discussionforumposting", "medicalscholarlyarticle",
    "askpublicnewsarticle",
    "pressrelease", "recipe", "review", "videoobject", "podcastepisode", "claimreview",
    "creativework",
  ]
  private static let pageTypes: Set<String> = [
    "webpage", "medicalwebpage", "itempage", "aboutpage", "faqpage", "qapage", "collectionpage",
    "webcontent", "howto", "book", "event",
  ]

  /// 2 for an article, 1 for a page, 0 for anything else.
  var rank: Int {
    let type = type.lowercased()
    if Self.articleTypes.contains(type) {
      return type == "videoobject" || type == "creativework" || type == "review" ? 1 : 2
    }
    return Self.pageTypes.contains(type) ? 1 : 0
  }

  /// All described things that have a date or a text, in the order of the page.
  static func all(in values: [JSONValue]) -> [LinkedArticle] {
    var found: [LinkedArticle] = []
    var waiting = Array(values.reversed())
    var steps = 0
    while let value = waiting.popLast(), steps < 20_000 {
      steps += 1
      switch value {
      case .array(let values): waiting.append(contentsOf: values.reversed())
      case .object(let members):
        if let article = LinkedArticle(value) { found.append(article) }
        // Related items hang in lists; they are described too, but never as the page's own.
        for member in members.reversed() where Self.isWorthEntering(member) {
          waiting.append(member.value)
        }
      default: break
      }
    }
    return found
  }

  private static func isWorthEntering(_ member: JSONMember) -> Bool {
    switch member.name {
    case "@graph", "mainEntity", "mainEntityOfPage", "hasPart", "blogPost", "itemListElement",
      "item",
      "liveBlogUpdate":
      member.name != "liveBlogUpdate"
    default: false
    }
  }

  private init?(_ value: JSONValue) {
    guard let type = value["@type"]?.elements.compactMap(\.string).first else { return nil }
    self.type = String(type.split(separator: "/").last ?? "")
    published = value["datePublished"].flatMap(Self.text)
    created = (value["dateCreated"] ?? value["uploadDate"]).flatMap(Self.text)
    modified = value["dateModified"].flatMap(Self.text)
    headline = (value["headline"] ?? value["name"])?.string
    body = value["articleBody"]?.string
    language = value["inLanguage"]?.string
    for name in ["url", "@id", "mainEntityOfPage"] {
      guard let member = value[name] else { continue }
      if let url = member.string ?? (member["@id"] ?? member["url"])?.string { urls.append(url) }
    }
    let address = (value["publisher"]?.elements.first ?? .null)["address"]?.elements.first
    let country = address?["addressCountry"]
    publisherCountry = country?.string ?? country?["name"]?.string
    guard published ?? created ?? modified ?? body ?? publisherCountry != nil else { return nil }
  }

  private static func text(_ value: JSONValue) -> String? {
    value.elements.first?.scalarText ?? value["@value"]?.scalarText
  }
}
