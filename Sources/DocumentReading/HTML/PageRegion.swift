/// Where in a page a text stands: what its ancestors are, taken together.
struct PageRegion: OptionSet {
  let rawValue: UInt32

  static let link = PageRegion(rawValue: 1)
  static let heading = PageRegion(rawValue: 1 << 1)
  static let listItem = PageRegion(rawValue: 1 << 2)
  static let table = PageRegion(rawValue: 1 << 3)
  static let quote = PageRegion(rawValue: 1 << 4)
  static let figure = PageRegion(rawValue: 1 << 5)
  static let caption = PageRegion(rawValue: 1 << 6)
  static let navigation = PageRegion(rawValue: 1 << 7)
  static let aside = PageRegion(rawValue: 1 << 8)
  static let footer = PageRegion(rawValue: 1 << 9)
  static let header = PageRegion(rawValue: 1 << 10)
  static let form = PageRegion(rawValue: 1 << 11)
  static let hidden = PageRegion(rawValue: 1 << 12)
  /// Below an element whose names say boilerplate.
  static let boilerplate = PageRegion(rawValue: 1 << 13)
  static let doubtful = PageRegion(rawValue: 1 << 14)
  static let comment = PageRegion(rawValue: 1 << 15)
  static let byline = PageRegion(rawValue: 1 << 16)
  static let date = PageRegion(rawValue: 1 << 17)
  static let title = PageRegion(rawValue: 1 << 18)
  static let summary = PageRegion(rawValue: 1 << 19)
  static let paragraph = PageRegion(rawValue: 1 << 20)
  static let preformatted = PageRegion(rawValue: 1 << 21)
  static let article = PageRegion(rawValue: 1 << 22)
  static let articleBody = PageRegion(rawValue: 1 << 23)

  /// Below an `article` inside another `article`.
  static let innerArticle = PageRegion(rawValue: 1 << 24)

  /// What an element with most of the page's text cannot be.
  static let frame: PageRegion = [
    .link, .heading, .listItem, .table, .caption, .navigation, .aside, .footer, .header, .form,
    .hidden, .boilerplate, .doubtful, .comment, .byline, .date, .title, .summary,
  ]

  /// Regions whose text is left out of the article.
  static let pruned: PageRegion = [
    .navigation, .aside, .footer, .form, .hidden, .boilerplate, .comment,
  ]

  /// The same for pages of which nothing would be left otherwise: names are not believed.
  static let prunedByTag: PageRegion = [.navigation, .footer, .hidden, .comment]

  /// What an element adds for everything below it.
  static func of(_ tag: HTMLTag) -> PageRegion {
    switch tag {
    case .a: .link
    case .h1, .h2, .h3, .h4, .h5, .h6: .heading
    case .li, .dt, .dd: .listItem
    case .table: .table
    case .blockquote, .q: .quote
    case .figure: .figure
    case .figcaption, .caption: .caption
    case .nav, .menu, .dir: .navigation
    case .aside: .aside
    case .footer: .footer
    case .header: .header
    case .form, .button, .label, .fieldset, .dialog: .form
    case .p: .paragraph
    case .pre: .preformatted
    case .article: .article
    case .address: .byline
    default: []
    }
  }
}
