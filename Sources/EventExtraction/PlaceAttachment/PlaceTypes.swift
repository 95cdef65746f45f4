internal import TextAnalysis
internal import TimelineModel

/// Nouns that say what kind of place is meant.
enum PlaceTypes {
  /// "the city of X", "the outskirts of X".
  static let containers = WordSet(
    """
    city town village capital port suburb district province region state county municipality area
    outskirts vicinity coast shores shore banks edge island islands territory border borders center
    centre heart streets airport neighbourhood neighborhood republic kingdom cities towns villages
    provinces regions places areas countries states settlement settlements harbor harbour gates mouth front frontline walls
    districts suburbs isthmus station airstrip airfield base ports junction site bed waters heights
    fort fortress castle plain quarters parts part half lines defences defenses positions slopes valley hills mountains foothills rock citadel stronghold bay beach beaches skies ruins plains jungle forests
    """)

  /// What a demonym and a locative preposition make a place of: "Iraqi bases".
  static let located = WordSet(
    """
    base bases city cities town towns village villages border borders coast coasts waters capital
    territory territories soil airspace province provinces region regions port ports island islands
    airport airports airfield airfields mainland countryside prison prisons desert mountains
    peninsula shore shores coastline cave caves jungle highlands sector side
    """)

  /// Definites that stand for the last place of a kind, by feature class and code prefix.
  static let definites: WordTable<[String]> = WordTable([
    ("city", ["P."]), ("town", ["P."]), ("village", ["P."]), ("capital", ["P.PPLC", "P."]),
    ("port", ["P.", "L.PRT", "H.HBR"]), ("harbor", ["P.", "H.HBR"]), ("harbour", ["P.", "H.HBR"]),
    ("suburb", ["P."]), ("settlement", ["P."]),
    ("country", ["A.PCL"]), ("nation", ["A.PCL"]), ("kingdom", ["A.PCL"]),
    ("province", ["A.ADM"]), ("state", ["A.ADM1"]), ("region", ["A.ADM", "L.RGN"]),
    ("county", ["A.ADM2"]), ("district", ["A.ADM", "P."]),
    ("island", ["T.ISL", "A."]), ("peninsula", ["T.PEN"]), ("volcano", ["T.VLC", "T.MT"]),
    ("mountain", ["T.MT", "T.PK"]), ("river", ["H.STM"]), ("lake", ["H.LK"]), ("sea", ["H.SEA"]),
    ("airport", ["S.AIRP"]), ("area", ["P.", "A.ADM", "L."]),
  ])

  /// "there" stands for the last place of these kinds.
  static let there = ["P.", "A.", "T.", "L.", "S.", "H."]

  static func fits(_ place: Place, _ prefixes: [String]) -> Bool {
    prefixes.contains { place.featureCode.hasPrefix($0) }
  }
}
