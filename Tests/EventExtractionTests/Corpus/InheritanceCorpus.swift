/// Dates handed on, and what stops them: sentence → its dated events, for a text published on 13 January 2020, a Monday.
enum InheritanceCorpus {
  static let sentences: [(text: String, events: [String])] = [
    (
      "A fire broke out on Thursday. It destroyed ten houses.",
      ["broke = 2020-01-09", "destroyed = 2020-01-09"]
    ),
    ("A fire broke out on Thursday. It has destroyed ten houses.", ["broke = 2020-01-09"]),
    (
      "A fire broke out on Thursday. The region is dry. Smoke covered the valley.",
      ["broke = 2020-01-09"]
    ),
    (
      "A fire broke out on Thursday. The owner had left a stove on. Smoke covered the valley.",
      ["broke = 2020-01-09"]
    ),
    (
      "A fire broke out on Thursday. \"We lost all,\" a man said. Smoke covered the valley.",
      ["broke = 2020-01-09"]
    ),
    ("Officials said on Monday that a dam broke.", ["said = 2020-01-13"]),
    (
      "Officials said on Monday that they had closed the road. The army evacuated two villages.",
      ["said = 2020-01-13"]
    ),
    (
      "The army shelled the port on 3 May. It was stormy. The fleet withdrew.",
      ["shelled = 2019-05-03"]
    ),
    (
      "The army attacked on 3 May, and the rebels fled.",
      ["attacked = 2019-05-03", "fled = 2019-05-03"]
    ),
    (
      "Rebels shelled the town on 3 May and withdrew.",
      ["shelled = 2019-05-03", "withdrew = 2019-05-03"]
    ),
    (
      "Protesters gathered on Sunday. They marched to the palace. They threw stones.",
      ["gathered = 2020-01-12", "marched = 2020-01-12", "threw = 2020-01-12"]
    ),
    ("Protesters gathered on Sunday. They plan to march again.", ["gathered = 2020-01-12"]),
    ("The ship, which left port on Monday, sank.", ["left = 2020-01-13"]),
    (
      "On Monday the king fled. In his absence, rebels seized the palace.",
      ["fled = 2020-01-13", "seized = 2020-01-13"]
    ),
    (
      "The committee met on Friday. Two members, called Berg and Lund, voted.",
      ["met = 2020-01-10", "voted = 2020-01-10"]
    ),
    (
      "The committee met on Friday. It discussed a vote that members say was rigged.",
      ["met = 2020-01-10", "discussed = 2020-01-10"]
    ),
    (
      "The king fled on 3 May. His brother, who was born in 1901, took the throne.",
      ["fled = 2019-05-03", "born = 1901", "took = 2019-05-03"]
    ),
  ]
}
