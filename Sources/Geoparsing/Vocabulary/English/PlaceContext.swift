import TextAnalysis

extension EnglishWords {
  /// Prepositions after which a place name names the location.
  static let locative = WordSet(
    """
    in at near around across throughout outside inside within into through toward towards via
    along off beyond onto nearby surrounding entering leaving visiting visited reached reaching left
    downtown central northern southern eastern western upstate rural suburban
    """)

  /// Prepositions that mostly name a location when no actor is meant.
  static let directional = WordSet("from to of for between over on by past above")

  /// Verbs whose subject acts or speaks.
  static let actorVerbs = WordSet(
    """
    said says say saying told tells announced announces accused accuses denied denies warned warns
    claimed claims insisted insists urged urges called calls demanded demands agreed agrees refused
    refuses rejected rejects condemned condemns threatened threatens wants want wanted believes
    supports supported backs backed plans planned hopes hoped vowed vows pledged pledges invaded
    attacked launched imposed imposes signed ratified voted expelled recognized recognised sent sends
    sells sold bought buys exports imports beat beats defeated won wins lost loses faces faced
    will would must should can could may might has have had does did seeks sought tries tried
    decided decides ordered orders responded responds withdrew withdraws joined joins fired
    """)

  /// Nouns for parts and surroundings of a place: the name before or after them is a location.
  static let geographicNouns = WordSet(
    """
    area areas region regions district districts province provinces county city town village suburb
    suburbs neighborhood neighbourhood border borders coast coastline shore outskirts capital airport
    street road river lake island islands peninsula valley mountains desert harbor harbour port
    resident residents native natives home homes streets intersection governorate cities towns villages
    counties waters beach beaches prison prisons jail jails countryside soil territory territories
    frontier enclave foreshore neighborhoods neighbourhoods border-crossing
    """)

  /// Nouns for people who act for a state.
  static let officialNouns = WordSet(
    """
    government governments president minister ministry ambassador embassy army forces military troops
    soldiers officials official authorities police navy parliament lawmakers leaders leader diplomats
    diplomat regime administration team side players coach
    """)

  /// Capitals by whose names news call governments.
  static let capitals = WordSet(
    """
    moscow kyiv kiev washington beijing brussels tehran pyongyang ankara riyadh minsk jerusalem
    """)

  /// Compass words that qualify the name after them.
  static let compass = WordSet(
    """
    north south east west northeast northwest southeast southwest north-east north-west south-east
    south-west
    """)

  /// Units of distance, with metres.
  static let distanceUnits = WordTable<Double>([
    ("km", 1_000), ("kms", 1_000), ("kilometre", 1_000), ("kilometres", 1_000),
    ("kilometer", 1_000), ("kilometers", 1_000), ("mile", 1_609), ("miles", 1_609),
    ("mi", 1_609), ("metres", 1), ("meters", 1), ("yards", 0.914), ("nautical", 1_852),
  ])

  /// Words that close a gap in a name but never open one: "Isle of Man", "Stoke on Trent".
  static let linking = WordSet("of the and on in de la el del al an der den des du upon under")

  /// Function words that open sentences and never a name before a word in lower case.
  static let openers = WordSet(
    """
    the a an he she it they we i you his her its their our my this that these those there but and or
    in on at for by from to with after before when while as if since during although though however
    who what where why how yet still also no not some many most all both one two three several
    according meanwhile then now later earlier so only other another each every because until under
    about more few such
    """)

  /// Months and days, which are never places by their name alone.
  static let calendar = WordSet(
    """
    january february march april may june july august september october november december monday
    tuesday wednesday thursday friday saturday sunday
    """)
}
