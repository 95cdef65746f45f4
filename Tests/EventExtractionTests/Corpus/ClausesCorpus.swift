/// Clauses: relatives, contents, coordinates, participles: sentence → its dated events, for a text published on 13 January 2020, a Monday.
enum ClausesCorpus {
  static let sentences: [(text: String, events: [String])] = [
    (
      "On Friday she called for talks, claiming a right to the coast, based on the old map.",
      ["called = 2020-01-10"]
    ),
    (
      "A fort fell on 2 May 2019. On 6 May 2019 the army, which had sailed ten days before, landed.",
      ["fell = 2019-05-02", "sailed = 2019-04-26", "landed = 2019-05-06"]
    ),
    (
      "On 6 May 2019 two units were trapped and laid down their arms.",
      ["trapped = 2019-05-06", "laid = 2019-05-06"]
    ),
    (
      "The shares have risen since 2012 and hit a peak on Friday.",
      ["risen = 2012/..", "hit = 2020-01-10"]
    ),
    ("The firm said on Friday that the Berg Group (BG) was sold.", ["said = 2020-01-10"]),
    ("The Berg Group (BG) was sold on Friday.", ["sold = 2020-01-10"]),
    (
      "In March 2019 two buses collided, and in October 2019 a lorry carrying pupils overturned.",
      ["collided = 2019-03", "overturned = 2019-10"]
    ),
    (
      "In March 2019 police caught a man, and the woman who had fled surrendered.",
      ["caught = 2019-03", "surrendered = 2019-03"]
    ),
    (
      "The president, who visited Rome in May, denied the claim on Monday.",
      ["visited = 2019-05", "denied = 2020-01-13"]
    ),
    (
      "The man who was arrested on Monday died on Friday.",
      ["arrested = 2020-01-13", "died = 2020-01-10"]
    ),
    ("The sentence handed down by the judge was upheld in May 2019.", ["upheld = 2019-05"]),
    ("The factory delivered the last jet built to the old design in 1987.", ["built = 1987"]),
    ("The army that Xerxes had mustered marched in 480 BC.", ["marched = -0479"]),
    ("A drone called Falcon crashed on Sunday.", ["crashed = 2020-01-12"]),
    (
      "The rebels crossed the border on Sunday, captured the village and burned the school.",
      ["crossed = 2020-01-12", "captured = 2020-01-12", "burned = 2020-01-12"]
    ),
    (
      "The suspect was arrested on Monday and charged.",
      ["arrested = 2020-01-13", "charged = 2020-01-13"]
    ),
    ("When the bomb exploded on Sunday, the square was empty.", ["exploded = 2020-01-12"]),
    ("After the ship sank on Sunday, divers searched the bay.", ["sank = 2020-01-12"]),
    ("He resigned because the court convicted him in May.", ["convicted = 2019-05"]),
    ("The bridge collapsed as trucks crossed it on Friday.", ["crossed = 2020-01-10"]),
    ("While in office, he ordered the raid in May 2011.", ["ordered = 2011-05"]),
    ("The talks held in May failed.", ["talks = 2019-05", "failed = 2019-05 negated"]),
    (
      "The vote which was held on 12 May failed.",
      ["vote = 2019-05-12", "failed = 2019-05-12 negated"]
    ),
    ("The ballot to strike which was held on May 12 was narrow.", ["ballot = 2019-05-12"]),
    ("The firm said it closed the plant in March.", ["closed = 2019-03"]),
    (
      "The firm said on Monday that it closed the plant in March.",
      ["said = 2020-01-13", "closed = 2019-03"]
    ),
    ("The firm told reporters on Monday it closed the plant.", ["told = 2020-01-13"]),
    ("Since January, the agency said, 300 people have died.", ["died = 2020-01/.."]),
    ("In May, the agency said, 300 people died.", ["died = 2019-05"]),
    ("The plant closed in March, the firm said.", ["closed = 2019-03"]),
    (
      "\"The plant closed in March,\" the firm said on Monday.",
      ["closed = 2019-03", "said = 2020-01-13"]
    ),
    ("The ship, hit by a mine on 3 May, sank within hours.", ["hit = 2019-05-03"]),
    ("Taking advantage of the storm, the fleet attacked on 4 May.", ["attacked = 2019-05-04"]),
    ("He was born in 1883 and died in 1924.", ["born = 1883", "died = 1924"]),
    ("The volcano erupted in 1986 and 1976.", ["erupted = 1986", "erupted = 1976"]),
    (
      "The town was taken in 1941, retaken in 1943 and destroyed in 1944.",
      ["taken = 1941", "retaken = 1943", "destroyed = 1944"]
    ),
    ("The king fled, but rebels caught him on 3 May.", ["caught = 2019-05-03"]),
    ("Though wounded, the king fled on 3 May.", ["fled = 2019-05-03"]),
    ("The bank, though, cut rates on Thursday.", ["cut = 2020-01-09"]),
    (
      "She won the race on Sunday after which she retired.",
      ["won = 2020-01-12", "retired = 2020-01-12"]
    ),
    ("The army began to muster on 3 May.", ["began to muster = 2019-05-03"]),
    (
      "The army attempted to cross the river on 3 May but was repelled.",
      ["attempted to cross = 2019-05-03", "repelled = 2019-05-03"]
    ),
    ("The ministers held talks on Monday.", ["held talks = 2020-01-13"]),
    ("The ministers entered a second round of talks on Monday.", ["talks = 2020-01-13"]),
    ("The court sentenced him on Wednesday to ten years.", ["sentenced = 2020-01-08"]),
    ("The owner yesterday told police that he saw smoke.", ["told = 2020-01-12"]),
    (
      "A few hours before the jet crashed on Wednesday, the army launched missiles.",
      ["crashed = 2020-01-08", "launched = 2020-01-08"]
    ),
    ("The city where the king died in 1066 was rebuilt.", ["died = 1066"]),
    (
      "The bridge, which collapsed on Friday, opened in 1967.",
      ["collapsed = 2020-01-10", "opened = 1967"]
    ),
    (
      "The thief entered the shop on Monday and stole a painting.",
      ["entered = 2020-01-13", "stole = 2020-01-13"]
    ),
    (
      "Troops marched on the capital on 4 May and seized the palace.",
      ["marched = 2019-05-04", "seized = 2019-05-04"]
    ),
    ("The mine, closed in 1984, reopened in 2018.", ["closed = 1984", "reopened = 2018"]),
    ("The captain said the ship left at dawn.", ["said = 2020-01-13?"]),
    ("A man carrying a knife was arrested on Monday.", ["arrested = 2020-01-13"]),
    ("The storm damaged roofs on Sunday, leaving two men dead.", ["damaged = 2020-01-12"]),
    ("He fled the country in 1979 to avoid prison.", ["fled = 1979"]),
    ("The actress, born in 1930, died on Sunday.", ["born = 1930", "died = 2020-01-12"]),
    ("The prince, who abdicated in 1936, died in 1972.", ["abdicated = 1936", "died = 1972"]),
  ]
}
