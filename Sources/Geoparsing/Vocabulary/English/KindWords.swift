import TextAnalysis

extension EnglishWords {
  /// Words of going, coming, sending and bringing: what is told with "to" and "from" after them is a
  /// location.
  static let motion = WordSet(
    """
    travel travels travelled traveled travelling traveling go goes going went gone come comes came
    coming return returns returned returning fly flies flew flown flying flight flights move moves
    moved moving drive drives drove driven driving walk walked walking march marched sail sailed sailing
    ride rode flee fled fleeing escape escaped retreat retreated retreating withdraw withdrew withdrawal
    sent send sending deported deport deportation deployed deploy deployment transferred transported
    transport taken took take taking brought bring bringing rushed airlifted shipped shipping head
    heads headed heading trip trips journey journeys visit visits visitors tour tours way route road
    bound migrated migrate emigrated emigrate immigrated relocated relocate moved evacuated evacuate
    smuggled exported imported arrive arrives arrived back home commute commuted drive ferry train
    trains bus buses leave leaves leaving left operations exports imports expelled
    """)

  /// Verbs whose object is a place: "fled Iraq", "touring Canada", "entered Rome".
  static let placeVerbs = WordSet(
    """
    entered entering reached reaching visited visiting tour toured touring tours fled flee flees fleeing crossed crossing crosses border borders bordering
    bordered roam roamed inhabit inhabited populate explore explored exploring
    """)

  /// Verbs of war whose object is land, where it is no state: "the fight to take Bakhmut".
  static let conquest = WordSet(
    """
    take takes took taking taken capture captures captured capturing seize seizes seized seizing retake
    retook retaken recapture recaptured besiege besieged besieging hold held holding encircle encircled
    liberate liberated occupy occupied occupying bomb bombed bombing shell shelled shelling bombard
    bombarded storm stormed defend defended defending hit struck flooded destroyed devastated
    """)

  /// What stands or happens somewhere: after these a demonym names the land, "the Turkish border".
  static let landNouns = WordSet(
    """
    border borders city cities town towns village villages capital island islands coast coasts coastline
    shore shores province provinces region regions territory territories soil countryside peninsula
    mountains valley desert river rivers lake lakes waters airspace port ports airport airports airbase
    airbases enclave enclaves prison prisons jail jails side frontier highlands suburb suburbs streets
    beaches forests
    """)

  /// What befalls a place: "the Bakhmut battle", "the Paris attacks".
  static let eventNouns = WordSet(
    """
    battle battles attack attacks bombing bombings siege fire shooting crash flood floods flooding
    earthquake quake massacre explosion blast blaze raid raids riots riot protests outbreak disaster
    """)

  /// Heads of bodies that are also buildings: somebody is taken to them.
  static let buildingHeads = WordSet(
    """
    cathedral church mosque temple synagogue basilica hospital infirmary clinic school schools university
    college academy museum library gallery theatre theater stadium arena embassy consulate airport station
    hall centre center park zoo market mall hotel prison jail courthouse court house palace castle tower
    cemetery studio studios factory plant speedway convention campus
    """)

  /// "countries such as", "cities like".
  static let exampleNouns = WordSet(
    """
    country countries nation nations state states city cities town towns place places area areas region
    regions zone zones market markets province provinces counties villages destinations locations
    """)

  /// What one side of a match or war has over the other.
  static let outcomes = WordSet("loss losses win wins victory victories defeat lost triumph")

  /// Verbs that tell what something is or has, of towns as of governments.
  static let stative = WordSet(
    "has have had will would must should can could may might does did do")

  /// Prepositions: the name after one is no subject.
  static let prepositions = WordSet(
    """
    in at near around across throughout outside inside within into through toward towards via along off
    beyond onto from to of for between over on by past above with against under behind amid among
    """)
}
