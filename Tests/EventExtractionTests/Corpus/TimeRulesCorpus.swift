/// Each rule of times by its identifier: texts in which it dates something, and texts near by in which
/// it must not. Published on 13 January 2020, a Monday.
enum TimeRulesCorpus {
  static let rules: [(rule: String, fires: [String], spares: [String])] = [
    (
      "time.possessive",
      ["Friday's explosion shook the harbour.", "They regret last year's raid."],
      ["Friday's menu is long.", "The explosion shook the harbour on Friday."]
    ),
    (
      "time.possessive-carrier",
      ["Monday's storm destroyed forty barns.", "Last week's flood killed two hikers."],
      ["Monday's storm was strong.", "The council discussed Monday's storm."]
    ),
    (
      "time.day-before-noun",
      ["The May 3 attack shocked the town.", "He missed the Tuesday vote."],
      ["The 1989 attack shocked the town.", "The May 3 letter is lost."]
    ),
    (
      "time.naming", ["The 1911 revolt is well known.", "Historians know the revolt of 1911."],
      ["The 1911 edition is well known.", "The May 3 revolt is well known."]
    ),
    (
      "time.named-subject",
      ["The 1911 revolt toppled the prince.", "A 2003 fire destroyed the archive."],
      ["The 1911 revolt was long.", "Scholars described the 1911 revolt."]
    ),
    (
      "time.within-named",
      ["She competed in the 1984 race.", "Two men died during the 1911 revolt."],
      ["She described the 1984 race.", "Many books cover the 1984 race."]
    ),
    (
      "time.noun-of-day", ["The raid of May 3 cost twelve lives."],
      ["The raid of 1911 cost twelve lives.", "The letter of May 3 is lost."]
    ),
    (
      "time.forecast", ["Experts predicted an eruption by June."],
      ["Experts saw an eruption in June.", "Experts predicted a price by June."]
    ),
    (
      "time.after-noun",
      ["The report covers two raids on 3 May.", "The ship was repaired after a storm on Sunday."],
      ["The ship sank on Sunday.", "The ship left after a storm."]
    ),
    (
      "time.subject-noun",
      ["A landslide on Sunday buried six houses.", "The vote on Tuesday failed."],
      ["A landslide buried six houses on Sunday.", "The vote on tariffs failed."]
    ),
    (
      "time.since-noun", ["Shops have closed since a riot on Monday."],
      ["Shops closed after a riot on Monday.", "Shops have closed since Monday."]
    ),
    (
      "time.attempt", ["An attempt to free the hostages on 3 May failed."],
      ["The army freed the hostages on 3 May."]
    ),
    (
      "time.caption", ["Black smoke over Homs on 3 May", "Army tanks in Aleppo on June 24"],
      ["Black smoke over Homs", "Tanks rolled into Aleppo on June 24."]
    ),
    (
      "time.final-date", ["Officers inspect a trench, in Homs, on May 3, 2019."],
      ["Officers inspect a trench.", "The boy walked past a wall in Homs on May 3, 2019."]
    ),
    (
      "time.took", ["It took the crew three weeks to free the ship."],
      ["The crew took three photographs.", "He took two weeks off in March 2019."]
    ),
    (
      "time.saying",
      [
        "The mayor said Sunday the bridge was unsafe.",
        "The mayor of the old town on Sunday said little.",
      ],
      ["The mayor closed the bridge on Sunday.", "The mayor said the bridge collapsed on Sunday."]
    ),
    (
      "time.initial",
      ["On Sunday the mayor closed the bridge.", "In 1911 the army took the fort."],
      ["The mayor closed the bridge on Sunday.", "When it rained on Sunday, the roof leaked."]
    ),
    (
      "time.initial-coordinate", ["On Sunday police closed the bridge and searched the boats."],
      ["On Sunday police closed the bridge.", "Police closed the bridge and left on Sunday."]
    ),
    (
      "time.occasion", ["On Sunday during the ceremony, a man fainted."],
      ["On Sunday a man fainted.", "On Sunday during the rain, a man fainted."]
    ),
    (
      "time.before-verb", ["The owner of the old farm yesterday sold the mill."],
      ["The owner sold the mill yesterday.", "The jet, due later this year, will be delayed."]
    ),
    (
      "time.clause",
      [
        "The mayor closed the bridge on Sunday.", "A fire that began on Sunday destroyed the mill.",
      ],
      ["On Sunday the mayor closed the bridge.", "The mayor is tall."]
    ),
    (
      "time.cleft",
      ["It was not until 3 May 2019 that divers found the wreck.", "It was in 1911 that he died."],
      ["It was cold in 1911.", "It is known that he died in 1911."]
    ),
    (
      "time.arranged",
      [
        "The union called a strike for Friday.", "The king announced an election for May.",
        "The king declared a truce beginning on Friday.",
      ],
      [
        "The union called a strike on Friday.", "The union praised the strike on Friday.",
        "The king announced a prize for Friday.",
      ]
    ),
    (
      "time.apart",
      [
        "The ship sank on 4 May 2019, three days after it left port.",
        "Three days before the ship sank on Sunday, the crew sent a signal.",
      ],
      [
        "The ship sank on 4 May 2019 after it left port.",
        "The ship sank three days after it left.",
      ]
    ),
    (
      "time.bounded",
      [
        "Rebels have held the fort since the prince fled in 2008.",
        "He guarded the gate until the fort fell in 1911.",
      ],
      [
        "The mill burned after the firm failed in 2008.",
        "He left because the fort fell in 1911.",
      ]
    ),
    (
      "time.noun-beside",
      [
        "The mayor was shot after a rally on 3 January.", "The mill burned after a raid on Sunday.",
      ],
      ["The mayor was shot after a rally in 2019.", "The mayor rested after a raid on Sunday."]
    ),
    (
      "time.lasting",
      [
        "The battle lasted from 3 May 2019 to 8 May 2019.", "The vote is on Friday.",
        "The raid was on 3 May 2019.", "In 2017 a strike at the mill lasted 44 days.",
      ],
      [
        "The lamp lasted from 3 May 2019 to 8 May 2019.", "The vote was a farce on Friday.",
        "The mayor is away on Friday.", "In 2017 a lamp in the mill lasted 44 days.",
      ]
    ),
    (
      "time.trading-day",
      [
        "The index rose 2 percent on Friday.\n\nIn Paris, the main index fell 1.1 percent.",
        "Shares fell 3 percent.",
      ],
      [
        "The index rose 2 percent on Friday.\n\nIn Paris, the mayor fell ill.",
        "The index rose 2 percent on Friday.\n\nIt has lost 10 percent this year.",
      ]
    ),
    (
      "time.hours-apart", ["A few hours before the ship sank on Sunday, the crew sent a signal."],
      ["Three days before the ship sank on Sunday, the crew sent a signal."]
    ),
    (
      "time.reported-noun", ["An attack was reported on Sunday."],
      ["A man was reported on Sunday.", "The paper reported an attack on Sunday."]
    ),
    (
      "time.second", ["The volcano erupted in 1911 and 1923."],
      ["The volcano erupted in 1911.", "The volcano erupted between 1911 and 1923."]
    ),
    (
      "time.when",
      [
        "The firm grew until 2008, when it was sold to a rival.",
        "The prince ruled until 1911, when soldiers toppled him.",
      ],
      ["The firm was sold in 2008.", "The firm grew when a rival failed."]
    ),
    (
      "time.inherited", ["Soldiers entered the fort on Sunday. They burned the gate."],
      [
        "Soldiers entered the fort on Sunday. The fort is old. They burned the gate.",
        "Soldiers will enter the fort on Friday. They burned the gate.",
        "Soldiers have held the fort since 2014. They burned the gate.",
      ]
    ),
    (
      "time.definite-subject",
      ["A fire broke out on Sunday. Nobody knows why. The fire destroyed the mill."],
      ["A fire broke out on Sunday. Nobody knows why. A flood destroyed the mill."]
    ),
    (
      "time.within-running",
      [
        "The push began on 24 May 1911. It collapsed within four days.",
        "They crossed the river on 3 May 1911. For five weeks they clung on.",
        "On 3 May 1911 troops came; within three days all rafts had been burned.",
      ],
      [
        "The push began in May 1911. It collapsed within four days.",
        "The push collapsed within four days.",
        "They crossed the river on 3 May 1911. For five weeks they had clung on.",
      ]
    ),
    (
      "time.cancelled",
      ["A visit on Sunday was called off.", "Two marches on Sunday have been cancelled."],
      ["A visit was called off on Sunday.", "A visit on Sunday was filmed."]
    ),
    (
      "time.lead", ["Police have arrested three men.", "A court sentenced a banker."],
      [
        "Police are patient.", "We have tested eight kettles.", "You have opened an account.",
        "Tiny houses have become popular.", "Prices have risen in recent years.",
        "Police arrested a man on Sunday.",
      ]
    ),
  ]
}
