/// What the names in `class`, `id`, `role`, `itemprop` and `data-…` say of an element.
struct ClassCues: OptionSet {
  let rawValue: UInt16

  /// Menus, shares, teasers, comments, advertisements …
  static let boilerplate = ClassCues(rawValue: 1)
  /// Often boilerplate, not always.
  static let doubtful = ClassCues(rawValue: 2)
  /// The container of an article's text.
  static let articleBody = ClassCues(rawValue: 4)
  /// The container of an article or of the page's own content.
  static let content = ClassCues(rawValue: 8)
  static let caption = ClassCues(rawValue: 16)
  static let byline = ClassCues(rawValue: 32)
  static let date = ClassCues(rawValue: 64)
  static let title = ClassCues(rawValue: 128)
  static let comment = ClassCues(rawValue: 256)
  static let quote = ClassCues(rawValue: 512)
  /// A stand-first above the article's text.
  static let summary = ClassCues(rawValue: 1024)

  /// The cues of a value. Words are split at marks and at changes of case; neighbours are also tried
  /// together, so that `article-body`, `articleBody` and `articlebody` are one.
  static func of(_ value: ArraySlice<UInt8>) -> ClassCues {
    var cues: ClassCues = []
    var previous = NameTable<ClassCues>.seed
    var index = value.startIndex
    let end = value.endIndex
    while index < end {
      guard value[index].isASCIILetter else {
        if value[index].isSpace { previous = NameTable<ClassCues>.seed }
        index += 1
        continue
      }
      var word = NameTable<ClassCues>.seed
      var joined = previous
      let start = index
      while index < end, value[index].isASCIILetter,
        index == start || !value[index].isUpper || value[index - 1].isUpper
      {
        word = NameTable<ClassCues>.adding(value[index], to: word)
        joined = NameTable<ClassCues>.adding(value[index], to: joined)
        index += 1
      }
      if let found = lexicon[word] { cues.formUnion(found) }
      if previous != NameTable<ClassCues>.seed, let found = lexicon[joined] {
        cues.formUnion(found)
      }
      previous = word
    }
    return cues
  }

  private static let lexicon = NameTable(
    words.flatMap { cue, words in
      words.split(whereSeparator: \.isWhitespace).map { (String($0), cue) }
    })

  private static let words: [(ClassCues, String)] = [
    (
      .boilerplate,
      """
      ad ads adv advert adverts advertisement advertising adsense adslot adunit adbox adwrapper
      sponsor sponsored sponsors promo promos promoted promotion promobox outbrain taboola
      recirc recirculation related relatedposts relatedarticles relatedcontent relatedlinks
      relatednews relatedstories recommended recommendation recommendations recommend mostread
      mostpopular mostviewed popular trending newsletter newsletters signup subscribe subscription
      subscriptions optin mailchimp share shares sharing sharebar sharebox sharelinks sharethis
      sharedaddy sharetools sharebuttons addthis addtoany social socials socialmedia sociallinks
      socialshare socialicons follow followus disqus livefyre respond cookie cookies
      cookiebanner consent gdpr breadcrumb breadcrumbs crumb crumbs sidebar sidebars rightrail leftrail
      menu menus submenu megamenu navbar navigation navi navlinks topnav subnav
      nav sitenav mainnav pagenav postnav pagination pager paging prevnext nextprev footer sitefooter
      footnav colophon copyright topbar toolbar popup popover modal lightbox overlay tooltip rollover
      dropdown searchbox searchform login signin loginform register taglist tagcloud tagslist
      authorbio authorbox aboutauthor abouttheauthor authorinfo authordescription skiplink
      readmore readnext seealso alsoread morestories morenews upnext nextarticle
      alsolike youmaylike mightlike moreon donation donate paywall regwall banner banners cta calltoaction
      jprelatedposts zemanta nocontent printonly shoutbox ratingbox postratings articletags
      tagsection posttags entrytags articlefooter entryfooter postfooter storyfooter postmetadata
      usefullinks quicklinks languageswitcher langswitch siteheader topheader pageheader masthead
      rodape fusszeile piedepagina relacionadas relacionados relacionada leiamais leiatambem veatambien
      verwandte aehnliche similaires lireaussi aliresur correlati correlate powiazane
      teilen compartir compartilhar partager condividi udostepnij werbung publicidad publicidade publicite
      pubblicita reklama anzeige anzeigen seitenleiste navigacja navegacion navegacao
      visuallyhidden screenreader sronly screenreadertext noprint
      """
    ),
    (
      .doubtful,
      """
      widget widgets rail tags tag keywords topics topic bio search print rating ratings vote votes poll
      likes reactions feedback teaser teasers more toc tableofcontents hidden hide
      disclaimer affiliate legal meta entrymeta postmeta articlemeta categories category
      header tools actions buttons button counter views contact profile info
      infobox box card cards carousel slider slideshow gallery latest next previous prev
      """
    ),
    (
      .articleBody,
      """
      articlebody articlecontent articletext articlebodytext articlemaintext entrycontent
      postcontent posttext postbody storybody storycontent storytext newsbody newscontent newstext
      blogcontent blogbody bodytext bodycontent contentbody articlemain articleinner
      pagecontent maincontenttext textcontent fulltext detailtext newsdetail singlecontent
      tdpostcontent mwparseroutput richtext articledetail postarticle artikeltext artikelinhalt
      contenidonoticia cuerponoticia corpoarticolo textoarticle fieldnamebody textbody
      """
    ),
    (.content, "article content main post story entry hentry text body artikel beitrag noticia"),
    (
      .caption,
      "caption captions captiontext imagecaption wpcaption figcaption legend bildunterschrift"
    ),
    (
      .caption, "credit credits imagecredit photocredit mediacredit photocaption imgcaption cutline"
    ),
    (
      .byline,
      "byline author authors contributor contributors authorname writer postauthor autor auteur"
    ),
    (
      .date,
      """
      date dateline datetime timestamp published publishdate publish pubdate postdate posted
      entrydate articledate updated datepublished dtpublished time publishedat datum fecha
      """
    ),
    (.title, "headline title entrytitle posttitle articletitle pagetitle storytitle titulo"),
    (
      .comment,
      "comment comments commentlist commentform commentbody discussion replies reply komentarze komentarz kommentare kommentar commentaires comentarios commenti"
    ),
    (.quote, "pullquote blockquote quote"),
    (
      .summary,
      """
      summary lead lede standfirst deck dek teasertext intro subtitle subhead subheadline
      subheading abstract excerpt kicker description chapo sommario
      """
    ),
  ]
}
