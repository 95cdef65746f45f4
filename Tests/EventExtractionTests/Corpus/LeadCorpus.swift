/// The undated lead of a story: sentence → its dated events, for a text published on 13 January 2020, a Monday.
enum LeadCorpus {
  static let sentences: [(text: String, events: [String])] = [
    ("Police have arrested three men.", ["arrested = 2020-01-13?"]),
    ("Police arrested three men, officials said.", ["arrested = 2020-01-13?"]),
    ("Police are searching the wood.", []),
    ("Police will search the wood.", []),
    ("Police arrested a man on Monday.", ["arrested = 2020-01-13"]),
    ("Three men were killed when a van exploded.", ["killed = 2020-01-13?"]),
  ]
}
