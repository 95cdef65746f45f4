internal import TimelineModel

/// An act that names events of several kinds, which its clause tells apart.
struct CategoryLeaning: Sendable {
  /// Lemmas of verbs, and of nouns without a verb of their own.
  let acts: String
  /// The kinds it may be of.
  let among: [EventCategory]
  /// The kind it is of where nothing tells: other, unless the act alone suffices nine times in ten.
  var fallback = EventCategory.other
}

extension EnglishCategories {
  /// English acts by the kinds they may be of; each stands once. Own lists; CC0.
  static let leanings: [CategoryLeaning] = [
    // Harm to people.
    CategoryLeaning(
      acts: "die perish injure maim hurt",
      among: [.conflict, .crime, .accident, .disaster, .health, .protest]),
    CategoryLeaning(
      acts: "kill slay wound slaughter",
      among: [.conflict, .crime, .accident, .disaster, .health, .protest]),
    CategoryLeaning(
      acts: "shoot shooting", among: [.conflict, .crime, .justice, .sport, .culture],
      fallback: .crime),
    CategoryLeaning(acts: "gunfire", among: [.conflict, .crime], fallback: .crime),
    CategoryLeaning(acts: "assault", among: [.crime, .conflict], fallback: .crime),
    CategoryLeaning(
      acts: "attack raid", among: [.conflict, .crime, .justice, .sport, .politics],
      fallback: .conflict),
    CategoryLeaning(
      acts: "torture poison harass threaten", among: [.conflict, .crime, .justice, .diplomacy]),
    CategoryLeaning(acts: "execute execution", among: [.conflict, .crime, .justice]),
    CategoryLeaning(acts: "hang", among: [.justice, .culture, .crime]),
    CategoryLeaning(
      acts: "blast explode detonate", among: [.conflict, .crime, .accident, .disaster]),
    CategoryLeaning(acts: "suicide", among: [.conflict, .health, .crime]),
    CategoryLeaning(acts: "displace", among: [.conflict, .disaster, .protest]),
    // War and force.
    CategoryLeaning(
      acts: "fight", among: [.conflict, .health, .disaster, .sport, .justice, .crime, .politics]),
    CategoryLeaning(
      acts: "clash", among: [.conflict, .protest, .sport, .politics], fallback: .conflict),
    CategoryLeaning(
      acts: "battle", among: [.conflict, .health, .disaster, .sport, .justice, .politics]),
    CategoryLeaning(
      acts: "airlift eject", among: [.accident, .conflict, .disaster, .sport, .politics]),
    CategoryLeaning(acts: "overrun", among: [.conflict, .accident], fallback: .conflict),
    CategoryLeaning(acts: "push regain abandon", among: [.conflict]),
    CategoryLeaning(acts: "siege", among: [.conflict, .crime], fallback: .conflict),
    CategoryLeaning(
      acts: "capture recapture retake", among: [.conflict, .justice, .sport, .science]),
    CategoryLeaning(acts: "seize confiscate", among: [.conflict, .justice, .crime, .politics]),
    CategoryLeaning(acts: "occupy occupation", among: [.conflict, .protest]),
    CategoryLeaning(
      acts: "retreat repel",
      among: [.conflict, .justice, .economy, .sport, .crime]),
    CategoryLeaning(
      acts: "surrender capitulate", among: [.conflict, .justice, .crime, .sport],
      fallback: .conflict),
    CategoryLeaning(
      acts: "withdraw", among: [.conflict, .politics, .sport, .economy, .diplomacy, .justice]),
    CategoryLeaning(
      acts: "deploy mobilize mobilise patrol",
      among: [.conflict, .crime, .justice, .disaster, .protest]),
    CategoryLeaning(acts: "defeat", among: [.conflict, .politics, .sport]),
    CategoryLeaning(acts: "victory triumph", among: [.conflict, .politics, .sport, .justice]),
    CategoryLeaning(acts: "storm", among: [.conflict, .protest, .crime, .justice]),
    CategoryLeaning(acts: "torch", among: [.conflict, .protest, .crime]),
    CategoryLeaning(acts: "advance", among: [.conflict, .sport, .economy, .politics]),
    CategoryLeaning(acts: "blockade", among: [.conflict, .protest], fallback: .conflict),
    CategoryLeaning(
      acts: "fire", among: [.conflict, .crime, .economy, .sport, .justice, .politics, .disaster]),
    CategoryLeaning(
      acts: "strike hit",
      among: [.conflict, .disaster, .accident, .protest, .economy, .sport, .crime, .justice]),
    CategoryLeaning(
      acts: "launch relaunch",
      among: [.conflict, .science, .economy, .politics, .culture, .justice]),
    CategoryLeaning(
      acts: "mission expedition", among: [.science, .conflict, .diplomacy, .disaster]),
    CategoryLeaning(acts: "crackdown", among: [.justice, .protest, .politics, .conflict, .crime]),
    CategoryLeaning(acts: "violence", among: [.conflict, .protest, .crime, .politics]),
    CategoryLeaning(acts: "rampage", among: [.crime, .protest, .conflict]),
    // Streets and halls.
    CategoryLeaning(
      acts: "demonstrate", among: [.protest], fallback: .other),
    CategoryLeaning(acts: "rally", among: [.protest, .politics, .economy, .sport]),
    CategoryLeaning(acts: "march parade", among: [.protest, .conflict, .culture]),
    CategoryLeaning(
      acts: "rise revolt rebellion revolution",
      among: [.conflict, .economy, .protest, .health, .politics, .disaster]),
    CategoryLeaning(acts: "vote", among: [.politics, .economy, .protest], fallback: .politics),
    CategoryLeaning(
      acts: "campaign", among: [.politics, .conflict, .health, .economy, .sport, .protest]),
    CategoryLeaning(
      acts: "nominate nomination", among: [.politics, .culture, .justice, .sport],
      fallback: .politics),
    CategoryLeaning(
      acts: "resign resignation appoint oust reappoint designate elevate",
      among: [.politics, .economy, .sport, .justice, .conflict, .culture]),
    CategoryLeaning(acts: "crown coronation", among: [.politics, .sport, .culture]),
    CategoryLeaning(
      acts:
        "approve endorse reject adopt amend outlaw legalize legalise abolish decree authorize authorise lobby adjourn dissolve",
      among: [.politics, .economy, .justice, .health, .diplomacy]),
    CategoryLeaning(
      acts: "pass", among: [.politics, .economy, .justice, .health, .diplomacy, .science]),
    CategoryLeaning(acts: "block", among: [.politics, .economy, .justice, .diplomacy, .protest]),
    CategoryLeaning(acts: "hurl pelt", among: [.protest, .conflict]),
    CategoryLeaning(acts: "concede", among: [.politics, .sport]),
    CategoryLeaning(
      acts: "ban", among: [.politics, .sport, .economy, .justice, .health, .diplomacy]),
    CategoryLeaning(
      acts: "session debate assemble convene", among: [.politics, .justice, .economy, .diplomacy]),
    CategoryLeaning(acts: "hearing", among: [.justice, .politics], fallback: .justice),
    CategoryLeaning(acts: "testify", among: [.justice, .politics], fallback: .justice),
    CategoryLeaning(
      acts: "meet visit host tour conference",
      among: [.diplomacy, .politics, .sport, .economy, .culture, .justice]),
    CategoryLeaning(acts: "talk negotiate", among: [.diplomacy, .economy, .politics, .sport]),
    CategoryLeaning(
      acts: "sign agree contract",
      among: [.diplomacy, .politics, .economy, .sport, .culture, .justice]),
    CategoryLeaning(acts: "deal", among: [.economy, .diplomacy, .sport, .politics, .crime]),
    CategoryLeaning(acts: "expel recall", among: [.diplomacy, .politics, .economy, .health]),
    CategoryLeaning(acts: "sanction embargo", among: [.diplomacy, .sport], fallback: .diplomacy),
    CategoryLeaning(
      acts: "impose levy lift", among: [.diplomacy, .politics, .economy, .justice, .sport]),
    // Courts.
    CategoryLeaning(acts: "charge fine", among: [.justice, .conflict]),
    CategoryLeaning(
      acts: "locate recover uncover trace",
      among: [.justice, .crime, .science, .accident, .economy]),
    CategoryLeaning(acts: "clear question", among: [.justice, .conflict, .politics]),
    CategoryLeaning(acts: "appear", among: [.justice, .politics, .culture, .sport]),
    CategoryLeaning(acts: "receive", among: [.justice, .culture, .science, .health]),
    CategoryLeaning(acts: "admit", among: [.health, .sport]),
    CategoryLeaning(acts: "plead", among: [.justice, .politics]),
    CategoryLeaning(acts: "detain", among: [.justice, .conflict], fallback: .justice),
    CategoryLeaning(acts: "conviction acquittal pardon", among: [.justice], fallback: .justice),
    CategoryLeaning(acts: "rule uphold overturn quash", among: [.justice, .accident, .politics]),
    CategoryLeaning(
      acts: "file", among: [.justice, .economy, .politics]),
    CategoryLeaning(
      acts: "investigate inquiry probe", among: [.justice, .science, .politics, .health, .economy],
      fallback: .justice),
    CategoryLeaning(
      acts: "release free", among: [.justice, .culture, .economy, .conflict, .crime, .health]),
    CategoryLeaning(acts: "search", among: [.justice, .crime, .accident, .disaster]),
    CategoryLeaning(
      acts: "settle award", among: [.justice, .culture, .economy, .sport, .science]),
    CategoryLeaning(acts: "rescue", among: [.accident, .disaster, .conflict]),
    // Nature and mishaps.
    CategoryLeaning(
      acts: "erupt", among: [.disaster, .conflict, .protest, .politics], fallback: .disaster),
    CategoryLeaning(acts: "flood", among: [.disaster], fallback: .disaster),
    CategoryLeaning(acts: "snow rain blow batter lash uproot engulf swamp", among: [.disaster]),
    CategoryLeaning(
      acts: "sink scuttle", among: [.accident, .conflict, .economy], fallback: .accident),
    CategoryLeaning(acts: "crash wreck", among: [.accident, .economy], fallback: .accident),
    CategoryLeaning(acts: "crack crumble", among: [.disaster, .accident, .economy]),
    CategoryLeaning(acts: "extinguish tackle", among: [.accident, .disaster, .economy, .sport]),
    CategoryLeaning(acts: "swerve veer", among: [.accident]),
    CategoryLeaning(
      acts: "collapse", among: [.accident, .economy, .politics, .disaster, .diplomacy]),
    CategoryLeaning(
      acts: "burn", among: [.accident, .disaster, .conflict, .protest], fallback: .accident),
    CategoryLeaning(
      acts: "destroy damage devastate demolish ravage flatten level",
      among: [.disaster, .conflict, .accident]),
    CategoryLeaning(acts: "spill leak", among: [.accident, .politics]),
    CategoryLeaning(
      acts: "outage blackout shutdown", among: [.disaster, .accident, .economy, .politics]),
    CategoryLeaning(acts: "spread", among: [.health, .conflict, .disaster]),
    CategoryLeaning(acts: "treat test cure heal", among: [.health, .science, .conflict]),
    CategoryLeaning(acts: "outbreak", among: [.health, .conflict], fallback: .health),
    // Money.
    CategoryLeaning(
      acts:
        "grow increase decrease decline drop gain lose jump climb slump tumble shed swing rebound soar surge slide slip plummet peak  shrink dwindle double triple halve",
      among: [.economy, .health, .sport, .politics]),
    CategoryLeaning(acts: "fall", among: [.economy, .health, .sport, .politics, .conflict]),
    CategoryLeaning(acts: "plunge", among: [.economy, .health, .accident, .politics]),
    CategoryLeaning(acts: "spend book", among: [.economy, .politics]),
    CategoryLeaning(
      acts: "open close finish end", among: [.economy, .health, .politics, .sport, .culture]),
    CategoryLeaning(acts: "reach", among: [.movement, .economy, .sport, .science, .conflict]),
    CategoryLeaning(
      acts:
        "cut hire employ pay borrow lend fund finance export import trade produce manufacture deliver supply lease order earn raise ship post sale exchange lower boost slash secure",
      among: [.economy, .politics, .sport]),
    CategoryLeaning(
      acts: "join retire quit", among: [.sport, .politics, .conflict, .economy, .protest]),
    CategoryLeaning(
      acts: "dismiss suspend sack", among: [.economy, .sport, .justice, .politics]),
    CategoryLeaning(
      acts: "unveil introduce debut", among: [.economy, .culture, .sport, .science, .politics]),
    CategoryLeaning(acts: "shut", among: [.economy, .health]),
    // Knowledge and the arts.
    CategoryLeaning(
      acts: "discover detect discovery isolate",
      among: [.science, .health, .crime, .justice]),
    CategoryLeaning(acts: "dock land", among: [.science, .movement, .conflict, .accident]),
    CategoryLeaning(
      acts: "publish film record exhibition screening perform sing dance",
      among: [.culture, .science, .health, .disaster, .sport, .economy]),
    CategoryLeaning(acts: "play", among: [.sport, .culture]),
    // Contests.
    CategoryLeaning(
      acts: "win beat contest compete qualify",
      among: [.sport, .politics, .economy, .culture, .justice, .crime]),
    CategoryLeaning(acts: "clinch", among: [.sport, .politics, .economy], fallback: .sport),
    CategoryLeaning(acts: "game race final finale", among: [.sport, .politics], fallback: .sport),
    CategoryLeaning(acts: "lead trail coach train", among: [.sport, .politics]),
    // Ways.
    CategoryLeaning(
      acts:
        "move return leave cross head proceed walk drive ride come go enter fly escape flight journey trip crossing arrival",
      among: [.movement, .science]),
  ]

  /// The same of event nouns that tell more, or other, than the verb of the same act.
  static let nounLeanings: [CategoryLeaning] = [
    CategoryLeaning(
      acts: "battle", among: [.conflict, .health, .disaster, .sport, .justice, .politics],
      fallback: .conflict),
    CategoryLeaning(acts: "strike", among: [.conflict, .protest, .sport]),
    CategoryLeaning(acts: "parade", among: [.protest, .conflict, .culture], fallback: .culture),
    CategoryLeaning(
      acts: "fire blaze", among: [.accident, .disaster, .conflict], fallback: .accident),
  ]
}
