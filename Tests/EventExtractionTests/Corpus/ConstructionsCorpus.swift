/// Subjects, auxiliaries and clauses that stand in unusual order. Published on 13 January 2020, a Monday.
enum ConstructionsCorpus {
  static let sentences: [(text: String, events: [String])] = [
    // Verbs behind modals.
    ("The chairwoman will address the assembly on Friday.", ["address = 2020-01-17 planned"]),
    ("The mill will lay off ninety weavers on Friday.", ["lay = 2020-01-17 planned"]),
    ("The ruins lay empty on Friday.", []),
    ("The widow wanted to found a school in 1911.", ["found = 1911 hypothetical"]),
    ("The flood is expected to crest on Friday.", ["crest = 2020-01-17 planned"]),
    ("They did not hazard a crossing on Sunday.", ["hazard = 2020-01-12 negated"]),
    (
      "The government plans to open a line, from Lyon to Oslo, by 1 March.",
      ["open = ../2020-03-01 planned"]
    ),
    ("The council hopes to mend the dike on Friday.", ["mend = 2020-01-17 hypothetical"]),
    ("The government plans to mend the dike drew protests on Sunday.", ["drew = 2020-01-12"]),
    ("The firm has also been building a dock since May 2019.", ["building = 2019-05/.."]),
    ("Two barges are due from Oslo on Friday.", ["due = 2020-01-17 planned"]),
    ("Forty lorries loaded with flour set off on Sunday.", ["set = 2020-01-12"]),
    (
      "A ship sank on Saturday, the mayor said on Sunday. The crew left it at 9:40 p.m.",
      ["sank = 2020-01-11", "said = 2020-01-12", "left = 2020-01-11T21:40"]
    ),
    (
      "Two died in Saturday's blast, the mayor said on Sunday.\n\nThe fire began at 9:40 p.m.",
      [
        "died = 2020-01-11", "blast = 2020-01-11", "said = 2020-01-12",
        "began = 2020-01-11T21:40",
      ]
    ),
    ("First answers are expected in May.", ["expected = 2020-05 planned"]),
    ("The delay on Sunday was due to high waves.", []),
    ("The fire on Sunday was worse than expected.", ["fire = 2020-01-12"]),
    // Amounts and pronouns as subjects.
    ("The farms and the mill all changed hands on Sunday.", ["changed = 2020-01-12"]),
    ("In May 2019 another made an emergency landing.", ["made an emergency landing = 2019-05"]),
    ("On Sunday one crashed into the quay.", ["crashed = 2020-01-12"]),
    ("On Sunday another wounded soldier died.", ["died = 2020-01-12"]),
    ("On Sunday they surrounded the fort.", ["surrounded = 2020-01-12"]),
    ("The mayor declared three days of mourning on Sunday.", ["declared = 2020-01-12"]),
    ("Thousands gathered on the quay on Sunday.", ["gathered = 2020-01-12"]),
    ("The guard said that dozens escaped on Sunday.", ["escaped = 2020-01-12"]),
    ("Both wounded men left on Sunday.", ["left = 2020-01-12"]),
    (
      "On Sunday two died in the blast, and three more were hurt.",
      ["died = 2020-01-12", "hurt = 2020-01-12"]
    ),
    ("Some 300 of them crossed the river on Sunday.", ["crossed = 2020-01-12"]),
    (
      "A wall collapsed on Friday; on Sunday a second one buried the path.",
      ["collapsed = 2020-01-10", "buried = 2020-01-12"]
    ),
    (
      "On 5 May 1911 the farmers themselves advanced and occupied the hall.",
      ["advanced = 1911-05-05", "occupied = 1911-05-05"]
    ),
    // Inversion.
    ("Not until Sunday did the first lorries reach the camp.", ["reach = 2020-01-12"]),
    ("Not until 1989 were most of them allowed to return.", ["allowed = 1989"]),
    ("Only in 1989 did the ministry open the archive.", ["open = 1989"]),
    ("On Sunday the lorries did not reach the camp.", ["reach = 2020-01-12 negated"]),
    (
      "It was not until 27 May 1911 that the fleet sailed. On 3 June it sank.",
      ["sailed = 1911-05-27", "sank = 1911-06-03"]
    ),
    // Participles between commas, relatives, semicolons.
    (
      "On 5 May 1911 the general, resupplied by sea, attacked along the coast.",
      ["attacked = 1911-05-05"]
    ),
    (
      "The lawmakers, who on Friday had demanded an audit, called on Sunday for a vote.",
      ["demanded = 2020-01-10", "called = 2020-01-12"]
    ),
    (
      "The owners, who until March 2019 had denied it, settled on 2 April 2019.",
      ["denied = ../2019-03", "settled = 2019-04-02"]
    ),
    (
      "The clinic, shut since a raid on 2 January, reopened on Sunday.",
      ["raid = 2020-01-02", "reopened = 2020-01-12"]
    ),
    (
      "The brewery was founded in 1898 and listed on the stock exchange in 1986.",
      ["founded = 1898", "listed = 1986"]
    ),
    ("Both men were released without charge on Sunday.", ["released = 2020-01-12"]),
    ("A fire, set off by a stove on Sunday, was put out.", ["set = 2020-01-12"]),
    (
      "The firm, founded in 1911 and based in a barn, burned on Sunday.",
      ["founded = 1911", "burned = 2020-01-12"]
    ),
    (
      "The gale could gain strength and hit the coast on Friday.",
      ["hit = 2020-01-17 hypothetical"]
    ),
    (
      "The army retook the town in May 2011, only to lose it again in June 2011.",
      ["retook = 2011-05", "lose = 2011-06"]
    ),
    ("Parents plan to rally in the square on Friday.", ["rally = 2020-01-17 planned"]),
    ("His troops were surrounded in the valley on Sunday.", ["surrounded = 2020-01-12"]),
    ("On Sunday the house was surrounded by hills.", []),
    ("The keep was taken without a fight on Sunday.", ["taken = 2020-01-12"]),
    ("In a statement on Sunday, the firm denied the leak.", ["denied = 2020-01-12"]),
    ("A ship was due to sail on Friday.", ["sail = 2020-01-17 planned"]),
    (
      "Troops will enter the town before the end of February.",
      ["enter = ../2020-02-29~ planned"]
    ),
    ("The shots fell two weeks later, on 2 August 1870.", ["fell = 1870-08-02"]),
    (
      "The ship struck a reef on Friday. A boat took the crew off the next morning.",
      ["struck = 2020-01-10", "took = 2020-01-11"]
    ),
    // Times beside each other, and what they count from.
    (
      "The guide gave up on 20 March 1936, and a week later the crew was found.",
      ["gave = 1936-03-20", "found = 1936-03-27"]
    ),
    (
      "The dike broke on 25 July 1936, and the next day the bridge fell.",
      ["broke = 1936-07-25", "fell = 1936-07-26"]
    ),
    (
      "The camp fell on 14 May 1936. Two weeks later the mill burned. The next day a barge sank.",
      ["fell = 1936-05-14", "burned = 1936-05-28", "sank = 1936-05-29"]
    ),
    (
      "The column left the fort in the first week of January 1916. It crossed the ford on the 8th.",
      ["left = 1916-01-01/1916-01-07", "crossed = 1916-01-08"]
    ),
    (
      "The mill burned in late October 1944, and on the 30th sailors entered the town.",
      ["burned = 1944-10-21~/1944-10-31~", "entered = 1944-10-30"]
    ),
    ("The previous night, on 8 January, rebels entered the fort.", ["entered = 2020-01-08"]),
    (
      "The abbot was struck down after a rally on 8 January and died two days later.",
      ["struck = 2020-01-08", "rally = 2020-01-08", "died = 2020-01-10"]
    ),
    (
      "He marched into the town, which the rebels had set on fire, on 8 January.",
      ["marched = 2020-01-08"]
    ),
    ("The piers were last mended in 2009.", ["mended = 2009"]),
    ("Armed groups attacked the town on 8 January.", ["attacked = 2020-01-08"]),
    (
      """
      Three armies closed in on the town in 1911, and on 8 May 1912 the governor, a count, gave up the
      keys.
      """, ["closed = 1911", "gave = 1912-05-08"]
    ),
    ("They were laid to rest there on 8 January.", ["laid = 2020-01-08"]),
    ("The bridge was closed to all traffic on Sunday.", ["closed = 2020-01-12"]),
    ("Detectives followed a lorry to a mill on Sunday.", ["followed = 2020-01-12"]),
    ("On Sunday he led his men up the cliffs.", ["led = 2020-01-12"]),
    ("The path leads up the cliffs since Sunday.", []),
    ("She spent the winter of 1899–1900 abroad.", ["spent = 1899-24"]),
    (
      "On 8 January they reached the depot and found it deserted.",
      ["reached = 2020-01-08", "found = 2020-01-08"]
    ),
    ("A ship loaded with rice and water left the bay on Sunday.", ["left = 2020-01-12"]),
    ("Two sailors were hurt during the night.", ["hurt = 2020-01-13"]),
    ("Sunday's stage to the coast was cut short.", ["cut = 2020-01-12"]),
    ("The drizzle could grow into a storm by Friday.", ["grow = ../2020-01-17 hypothetical"]),
    ("She had surgery on her wrist on Sunday.", ["had surgery = 2020-01-12"]),
    ("She had a lamp on Sunday.", []),
    ("The raid wrecked grain bound for Oslo on Sunday.", ["wrecked = 2020-01-12"]),
    ("A clerk, of no fixed address, appeared in court on Sunday.", ["appeared = 2020-01-12"]),
    (
      "A hearing was set for 3 February. The thief took a tram at 2 p.m. on the day of the theft.",
      ["hearing = 2020-02-03 planned"]
    ),
    // What is arranged or called off.
    ("A trip to the coast on Sunday was called off.", ["trip = 2020-01-12 negated"]),
    ("Her visit this week has been cancelled.", ["visit = 2020-01-13/2020-01-19 negated"]),
    (
      "Its performances on 19 and 20 January have been put off.",
      ["performances = 2020-01-19/2020-01-20 negated"]
    ),
    ("The trip was called off on Sunday.", ["called = 2020-01-12"]),
    ("A ballot is scheduled for 5 July.", ["ballot = 2020-07-05 planned"]),
    ("A walkout has been called for Friday.", ["walkout = 2020-01-17 planned"]),
    ("She did not attend Friday's hearing.", ["hearing = 2020-01-10"]),
    ("A truce proposed by the envoys on 6 December was rejected.", ["proposed = 2019-12-06"]),
    // Years and clocks.
    ("Floods in 2017 killed more than 600 people.", ["killed = 2017"]),
    (
      "The barge left on Friday. At 4:15 a.m. on Sunday it struck a pier.",
      ["left = 2020-01-10", "struck = 2020-01-12T04:15"]
    ),
    (
      "The barge left on Friday. At 4:15 p.m. it struck a pier.",
      ["left = 2020-01-10", "struck = 2020-01-10T16:15"]
    ),
    (
      "The mill burned on 9 November 2017. On 3 December a clerk was arrested.",
      ["burned = 2017-11-09", "arrested = 2017-12-03"]
    ),
    (
      "The mill opened in 2003. On 3 December a clerk was arrested.",
      ["opened = 2003", "arrested = 2019-12-03"]
    ),
  ]

  /// Paragraphs of chronologies.
  static let chronicles: [(text: String, events: [String])] = [
    (
      "6 January: Inmates in the old jail overpower their guards and seize keys.",
      ["overpower = 2020-01-06", "seize = 2020-01-06"]
    ),
    (
      "6 January – The motorway, shut since 2 January, reopens.",
      ["shut = 2020-01-02/..", "reopens = 2020-01-06"]
    ),
    (
      "14:30 - Flames jump the stream and destroy a sawmill.",
      ["jump = 2020-01-13T14:30", "destroy = 2020-01-13T14:30"]
    ),
    (
      "6 January: Two planes leave; they will return on Friday.",
      ["leave = 2020-01-06", "return = 2020-01-17 planned"]
    ),
    (
      "6 January: Riots spread to three jails. Troops are sent to the coast.",
      ["spread = 2020-01-06", "sent = 2020-01-06"]
    ),
    ("02:55 – Blast at the depot in Homs.", ["Blast = 2020-01-13T02:55"]),
    (
      "09:15 – The ministry claims that two planes were shot down on Sunday.",
      ["claims = 2020-01-13T09:15", "shot = 2020-01-12"]
    ),
    ("Riots spread to three jails: 6 January.", ["spread = 2020-01-06"]),
    ("The rule of 6 January: guards overpower nobody.", []),
  ]
}
