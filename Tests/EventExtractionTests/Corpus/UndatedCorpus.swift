/// Times that date nothing, and what stands beside them: sentence → its dated events, for a text
/// published on 13 January 2020, a Monday.
enum UndatedCorpus {
  static let sentences: [(text: String, events: [String])] = [
    ("The museum bought an 18th-century painting.", []),
    ("The museum bought an 18th-century painting on Friday.", ["bought = 2020-01-10"]),
    ("The firm reported a third-quarter loss.", []),
    ("Farmers sell a wide range of winter vegetables.", []),
    ("In winter farmers sell ice.", []),
    ("The winter season pleases hotels.", []),
    ("In November the air gets cool.", []),
    ("In November 2019 the mill closed.", ["closed = 2019-11"]),
    ("People today call it a lake.", []),
    ("USA Today praised the mayor.", []),
    ("The index posted its biggest fall since 2001.", []),
    ("Sales rose two points from March 2019.", []),
    ("The index fell on Friday, its biggest fall since 2001.", ["fell = 2020-01-10"]),
    ("A firm based in Kiel since 1911 closed.", ["closed = 2020-01-13?"]),
    ("Published on 3 May 2019", []),
    ("Last updated: 3 May 2019", []),
    ("The market plunged by more than 40 points on Friday.", ["plunged = 2020-01-10"]),
    ("Two envoys, one from each side, gathered on Friday.", ["gathered = 2020-01-10"]),
    ("The carmaker filed for bankruptcy Friday.", ["filed = 2020-01-10"]),
    ("The crew rested after the vote Friday.", ["vote = 2020-01-10"]),
    ("In 2009, officials say, the dam broke.", ["broke = 2009"]),
    ("The team scored late to win the game on Friday.", ["win = 2020-01-10 hypothetical"]),
    ("Plans announced in March include a dam.", ["announced = 2019-03"]),
    ("He moved there to open a school in 1990.", ["open = 1990 hypothetical"]),
  ]
}
