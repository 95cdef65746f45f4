/// Told as real, planned, possible or not: sentence → its dated events, for a text published on 13 January 2020, a Monday.
enum ModalityCorpus {
  static let sentences: [(text: String, events: [String])] = [
    ("The army did not attack on Monday.", ["attack = 2020-01-13 negated"]),
    ("The army never reached the river in 1942.", ["reached = 1942 negated"]),
    ("No one was injured in the crash on Monday.", ["injured = 2020-01-13 negated"]),
    ("No trains ran on Monday.", ["ran = 2020-01-13 negated"]),
    ("The rebels failed to take the town in May.", ["take = 2019-05 negated"]),
    ("The minister refused to resign on Monday.", ["resign = 2020-01-13 negated"]),
    ("The army could attack on Friday.", ["attack = 2020-01-17 hypothetical"]),
    ("The volcano may erupt this week.", ["erupt = 2020-01-13/2020-01-19 hypothetical"]),
    ("If the army attacks on Friday, the town will fall.", ["attacks = 2020-01-17 hypothetical"]),
    ("The bridge might have collapsed on Monday.", ["collapsed = 2020-01-13 hypothetical"]),
    (
      "The city is on the verge of falling this week.",
      ["falling = 2020-01-13/2020-01-19 hypothetical"]
    ),
    ("The army will attack on Friday.", ["attack = 2020-01-17 planned"]),
    ("The dam is set to open in March.", ["open = 2020-03 planned"]),
    ("The dam is expected to open in March.", ["open = 2020-03 planned"]),
    ("The dam is due to open in March.", ["open = 2020-03 planned"]),
    ("The president is to visit the city on Friday.", ["visit = 2020-01-17 planned"]),
    ("The union plans to strike on Friday.", ["strike = 2020-01-17 planned"]),
    ("The union called on workers to strike on Friday.", ["strike = 2020-01-17 hypothetical"]),
    ("The envoy cancelled a trip to Norway planned for Friday.", ["trip = 2020-01-17 negated"]),
    ("The envoy announced a trip planned for Friday.", ["trip = 2020-01-17 planned"]),
    ("The union called off the strike planned for Friday.", ["strike = 2020-01-17 negated"]),
    (
      "Friday's strike was called off.",
      ["strike = 2020-01-17 negated", "called = 2020-01-13?"]
    ),
    ("The union agreed to end the strike on Friday.", ["end = 2020-01-17 planned"]),
    ("The union threatened to strike on Friday.", ["strike = 2020-01-17 planned"]),
    ("He said the army would attack on Friday.", ["attack = 2020-01-17 planned"]),
    ("He denied on Monday that the army attacked the town.", ["denied = 2020-01-13"]),
    ("The army was able to cross the river on 3 May.", ["cross = 2019-05-03"]),
    ("The army was unable to cross the river on 3 May.", ["cross = 2019-05-03 negated"]),
    ("The army was forced to withdraw on 3 May.", ["withdraw = 2019-05-03"]),
    ("The army had to withdraw on 3 May.", ["withdraw = 2019-05-03"]),
    ("The army must withdraw by Friday.", ["withdraw = ../2020-01-17 hypothetical"]),
    ("The army tried to cross the river on 3 May.", ["tried to cross = 2019-05-03"]),
    ("The army managed to cross the river on 3 May.", ["managed to cross = 2019-05-03"]),
    ("The army continued to shell the town on 3 May.", ["continued to shell = 2019-05-03"]),
    ("The planned summit on Friday will discuss trade.", ["discuss = 2020-01-17 planned"]),
    ("Police were ordered to clear the square on Friday.", ["clear = 2020-01-17 hypothetical"]),
    (
      "He wants to run in the 2022 election.",
      ["run = 2022 hypothetical", "election = 2022 hypothetical"]
    ),
    ("Troops were sent to guard the border on 3 May.", ["guard = 2019-05-03"]),
    ("The flight was cancelled on Monday.", ["cancelled = 2020-01-13"]),
  ]
}
