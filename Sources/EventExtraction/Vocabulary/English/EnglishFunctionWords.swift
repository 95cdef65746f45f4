/// English words that build clauses, by what they do. Own lists; CC0.
enum EnglishFunctionWords {
  static let determiners = """
    the a an this that these those some any each every no another other either neither both all
    several many few most such what which whose much more less fewer enough various numerous
    certain dozens hundreds thousands one two three four five six seven eight nine ten eleven twelve
    """
  static let definites = "the this these that those such"
  static let possessives = "his her its their our my your whose 's"
  static let prepositions = """
    of in on at by for from with to into onto over under through during against between among across
    along around near off outside inside within without toward towards upon via despite amid behind
    beyond beneath below above beside besides per than like as except throughout about amidst past
    unlike versus after before since until till regarding concerning including according following alongside aboard atop
    """
  /// Prepositions that put something somewhere.
  static let locatives = """
    in at near outside around on off across through from to into toward towards along inside within
    throughout over between beyond above over onto amid behind opposite via past against beneath
    below under aboard atop beside
    """
  /// Particles and directions that may follow a verb or stand before a place.
  static let particles = """
    up down out off over away back in on around along apart aside forward ahead together aboard
    ashore abroad
    """
  static let directions = """
    north south east west northeast northwest southeast southwest northern southern eastern western
    northeastern northwestern southeastern southwestern central downtown upper lower nearby
    north-eastern south-eastern north-western south-western greater rural coastal
    """
  static let subordinators = """
    that which who whom whose where when while as because if although though unless after before
    since until till whether whereas once lest
    """
  /// Subordinators that are prepositions before a noun phrase without a verb.
  static let prepositionalSubordinators = "after before since until till as"
  static let relatives = "that which who whom whose where"
  static let conditionals = "if unless whether lest"
  static let coordinators = "and or but nor yet"
  static let subjectPronouns = "i he she it we they you who there"
  static let thirdSingulars = "he she it who which that this everyone nobody someone"
  static let plurals =
    "they we you i who which that these those people police men women children "
    + "troops servicemen officers forces"
  static let objectPronouns = "him them us me himself herself itself themselves"
  static let be = "be am is are was were been being 'm 're isn't aren't wasn't weren't"
  static let bePresent = "am is are 'm 're isn't aren't"
  static let bePast = "was were wasn't weren't"
  static let have = "have has had 've haven't hasn't hadn't having"
  static let havePast = "had hadn't"
  static let doWords = "do does did don't doesn't didn't"
  static let doPast = "did didn't"
  static let future = "will shall 'll won't shan't"
  static let modals = """
    would could may might must should can cannot can't wouldn't couldn't shouldn't mightn't mustn't
    ought 'd
    """
  static let negators = """
    not never no nobody none nothing neither nor without hardly scarcely isn't aren't wasn't weren't
    haven't hasn't hadn't don't doesn't didn't won't shan't cannot can't wouldn't couldn't shouldn't
    mightn't mustn't
    """
  static let adverbs = """
    not never also already still just only even ever again once twice soon now then later earlier
    first last finally eventually recently reportedly allegedly apparently then there here too
    almost nearly quite rather very so thus hence therefore however instead meanwhile always often
    sometimes usually seldom rarely initially originally formerly previously subsequently
    immediately shortly briefly temporarily unilaterally together jointly both all each further
    long far well badly much more most least less about maybe perhaps otherwise
    indeed abruptly officially formally publicly privately effectively since
    himself herself itself themselves unintentionally
    """
  /// Adjectives in front of which no verb stands, beside those with a telling ending.
  static let adjectives = """
    new old big small large great long short high low early late young heavy light good bad major
    minor main former current local national foreign military public private joint key top senior
    chief prime full first second third last next recent previous subsequent fresh renewed massive huge
    deadly fatal brief final initial latest similar different own same other single double strong
    weak powerful bloody fierce severe serious sudden violent peaceful secret open armed
    successful unsuccessful neighbouring neighboring failed planned unexpected surprise annual daily weekly monthly
    presidential parliamentary federal royal civil nuclear naval northern southern eastern western
    """
  /// Words that make the infinitive after them likely, planned and so on.
  static let plannedAdjectives =
    "due set ready about poised scheduled slated expected planned supposed"
  static let likelyAdjectives = "likely unlikely able certain sure bound prone"
}
