/// English verbs whose object or subject is the place of the act. Own lists; CC0.
enum EnglishPlaceVerbs {
  /// The object is where it happens: "captured X", "reached X".
  static let takers = """
    capture take seize occupy retake recapture conquer reach enter leave hit strike shell bomb bombard
    attack besiege storm invade overrun liberate raid visit cross evacuate flood destroy devastate
    ravage blockade annex abandon flee encircle surround pound batter target loot sack burn assault
    raze pillage plunder shake rock sweep engulf inundate fortify garrison tour exit depart approach
    bypass colonize settle found pass hold control relieve defend clear recover regain lose
    reoccupy depopulate rebuild
    """
  /// The subject is where it happens.
  static let undergoers = "fall surrender capitulate erupt"
}
