/// Each rule of places by its identifier: texts in which it places something, and texts near by in
/// which it must not. Published on 13 January 2020, a Monday.
enum PlaceRulesCorpus {
  static let rules: [(rule: String, fires: [String], spares: [String])] = [
    (
      "place.after-predicate",
      ["A bus crashed in Lyon on Friday.", "Pilots landed near Kabul on Friday."],
      ["Lyon won on Friday.", "The mayor of Lyon resigned on Friday."]
    ),
    (
      "place.before-predicate", ["In Lyon a bus crashed on Friday."],
      ["Near the town a bus crashed on Friday.", "A bus crashed in Lyon on Friday."]
    ),
    (
      "place.on-noun",
      [
        "Friday's riot in Lyon was short.", "Friday's raid on Homs was short.",
        "The battle for Homs lasted until Friday.",
      ],
      ["Friday's riot was short.", "Friday's meeting about Lyon was short."]
    ),
    (
      "place.object",
      ["Troops captured Aleppo on Friday.", "The army reached the city of Homs on Friday."],
      ["The minister praised Aleppo on Friday.", "Troops captured a general on Friday."]
    ),
    (
      "place.subject", ["Aleppo was captured on Friday.", "Etna erupted in 1911."],
      ["Aleppo was praised on Friday.", "Lyon won in 1911."]
    ),
    (
      "place.second",
      [
        "Aleppo was captured in May 1920 and Homs in July.",
        "They met in Lyon in 1920, in Oslo in 1921.",
      ],
      ["Aleppo was captured in May 1920 and again in July.", "Aleppo was captured in May 1920."]
    ),
    (
      "place.demonym", ["Jets landed at Syrian bases on Friday."],
      ["Syrian jets landed on Friday.", "Jets struck Syrian bases on Friday."]
    ),
    (
      "place.where", ["He sold the mill in Lyon, where it had opened in 1911."],
      ["He praised the mill in Lyon, which had opened in 1911."]
    ),
    (
      "place.when", ["Two men were hurt on Friday when a wall fell near Oslo."],
      [
        "Two men were hurt on Friday after a wall fell near Oslo.",
        "The leak was told on Friday, when a wall fell near Oslo.",
      ]
    ),
    (
      "place.of-saying", ["The envoy said in Geneva on Friday that talks began."],
      [
        "The envoy said on Friday that talks in Geneva began.",
        "Geneva said on Friday that it rained.",
      ]
    ),
    (
      "place.caption", ["Officers inspect a trench, in Homs, on May 3, 2019."],
      ["Smoke rose over Homs on 3 May 2019."]
    ),
    (
      "place.definite",
      ["The army reached Oslo in April. On Friday the troops were attacked in the city."],
      [
        "The army rested in April. On Friday the troops were attacked in the city.",
        "The army reached Oslo in April. On Friday the troops burned the city archive.",
      ]
    ),
    (
      "place.there", ["The army reached Oslo in April. On Friday soldiers rested there."],
      ["The army rested in April. On Friday there was a storm."]
    ),
    (
      "place.coordinate", ["On Friday, police arrested a man in Kiel and seized a knife."],
      ["On Friday, police arrested a man and seized a knife."]
    ),
    (
      "place.inherited", ["A fire broke out in Bergen on Friday. It destroyed ten houses."],
      [
        "A fire broke out on Friday. It destroyed ten houses.",
        "A fire broke out in Bergen on Friday. It destroyed ten houses in Zzyrk.",
      ]
    ),
    (
      "place.focus",
      [
        "Snow fell in Oslo. Trams in Oslo stopped. Oslo has a plan. On Friday, crews cleared the roads."
      ],
      [
        "Oslo has a plan. Oslo is large. Oslo is rich. On Friday, crews cleared the roads.",
        "Snow fell in Oslo. Rain fell in Lyon. On Friday, crews cleared the roads.",
        "Snow fell in Oslo. Trams in Oslo stopped. Oslo has a plan. On Friday, the mayor said little.",
      ]
    ),
  ]
}
