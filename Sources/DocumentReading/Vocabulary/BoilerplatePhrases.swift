/// Openings of short paragraphs that speak of the page, not of its subject.
enum BoilerplatePhrases {
  /// True if a text begins with one of the phrases, whatever its case, at a word's end.
  static func starts(_ text: ArraySlice<UInt8>) -> Bool {
    var hash = seed
    var index = text.startIndex
    let end = min(text.endIndex, text.startIndex + longest)
    while index < end, !text[index].isASCIILetter, text[index] < 0x80 { index += 1 }
    while index < end {
      hash = NameTable<Bool>.adding(text[index], to: hash)
      index += 1
      let isEnd = index >= text.endIndex || !(text[index].isASCIILetter || text[index] >= 0x80)
      if isEnd, table[hash] != nil { return true }
    }
    return false
  }

  private static let seed = NameTable<Bool>.seed
  private static let longest = 48
  private static let table = NameTable(
    phrases.split(separator: "\n").map { ($0.lowercased(), true) })

  private static let phrases = """
    advertisement
    advertising
    also read
    also see
    all rights reserved
    article continues below
    back to top
    click here
    comments are closed
    continue reading
    copyright
    disclaimer
    don't miss
    don’t miss
    download our app
    download the app
    enter your email
    filed under
    follow @
    follow me on
    follow us
    for more stories
    for more news
    for the latest
    get our
    get the latest
    have a tip
    image credit
    join our
    join the conversation
    learn more about our
    leave a comment
    leave a reply
    like this article
    like us on
    load more
    more from
    more on this
    more stories
    most popular
    most read
    no comments
    originally published
    our newsletter
    photo courtesy
    photo credit
    please enable
    please log in
    please sign
    post navigation
    posted by
    posted in
    posted on
    powered by
    previous article
    previous post
    print this
    next article
    next post
    published by
    read also
    read more
    read next
    read the full
    recommended for you
    recommended stories
    register now
    related:
    related article
    related articles
    related content
    related links
    related posts
    related stories
    related topics
    republish
    rights reserved
    see also
    see more
    send us
    share on
    share this
    share via
    sign in
    sign up
    skip to
    sponsored
    story continues
    subscribe
    support our
    tagged
    tags
    thank you for reading
    the article you requested
    this article was originally
    this article originally
    this post may contain
    this story was originally
    this site uses
    to read the full
    view all
    view comments
    view more
    watch more
    we use cookies
    you may also
    you might also
    your email
    abonnieren
    anzeige
    artikel teilen
    auch interessant
    das könnte
    das thema könnte dich
    jetzt lesen
    lesen sie auch
    lesen sie mehr
    mehr zum thema
    mehr lesen
    newsletter
    schlagwörter
    über den autor
    über die autorin
    weiterlesen
    zum thema
    à lire aussi
    lire aussi
    lire la suite
    voir aussi
    sur le même sujet
    partager
    s'abonner
    compartir
    etiquetas
    lea también
    le puede interesar
    leer más
    más información
    noticias relacionadas
    suscríbete
    ver más
    vea también
    compartilhe
    leia também
    leia mais
    saiba mais
    veja também
    você pode gostar
    condividi
    leggi anche
    leggi tutto
    lees ook
    lees meer
    czytaj także
    czytaj też
    czytaj więcej
    polecamy
    przeczytaj także
    udostępnij
    zobacz także
    zobacz też
    läs också
    läs mer
    les også
    læs også
    читайте также
    поделиться
    смотрите также
    читайте також
    """
}
