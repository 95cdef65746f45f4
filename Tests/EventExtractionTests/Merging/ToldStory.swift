import TimelineModel

/// Documents that tell one story, each a part of it in its own words, with the known truth: which
/// document tells which event. The words are drawn by a generator with a seed.
struct ToldStory {
  struct Happening {
    let actor: String
    /// Past forms that mean the same; each is a participle as well.
    let verbs: [String]
    let object: String
    let wherePhrase: String
    /// A larger place that some name instead.
    let coarser: String?
    let day: Int
    let month: Int
    let place: String
  }

  static let happenings = [
    Happening(
      actor: "Rebels", verbs: ["captured", "seized", "occupied"], object: "the old airfield",
      wherePhrase: "near Homs", coarser: "in Syria", day: 3, month: 5, place: "Homs"),
    Happening(
      actor: "Jets", verbs: ["attacked", "raided"], object: "a relief convoy",
      wherePhrase: "near Homs", coarser: nil, day: 5, month: 5, place: "Homs"),
    Happening(
      actor: "The army", verbs: ["shelled", "bombarded", "bombed"], object: "the grain silos",
      wherePhrase: "in Aleppo", coarser: "in Syria", day: 9, month: 5, place: "Aleppo"),
    Happening(
      actor: "Strikers", verbs: ["blocked"], object: "the main bridge",
      wherePhrase: "in Aleppo", coarser: nil, day: 9, month: 5, place: "Aleppo"),
    Happening(
      actor: "Police", verbs: ["arrested", "detained"], object: "two smugglers",
      wherePhrase: "in Lyon", coarser: "in France", day: 14, month: 5, place: "Lyon"),
    Happening(
      actor: "Police", verbs: ["arrested", "detained"], object: "a banker",
      wherePhrase: "in Paris", coarser: nil, day: 14, month: 5, place: "Paris"),
    Happening(
      actor: "Envoys", verbs: ["signed"], object: "a grain accord",
      wherePhrase: "in Geneva", coarser: nil, day: 20, month: 5, place: "Geneva"),
    Happening(
      actor: "Frogmen", verbs: ["rescued"], object: "the crew of a ferry",
      wherePhrase: "near Malta", coarser: nil, day: 2, month: 6, place: "Malta"),
    Happening(
      actor: "Flames", verbs: ["destroyed"], object: "the town archive",
      wherePhrase: "in Bergen", coarser: "in Norway", day: 7, month: 6, place: "Bergen"),
    Happening(
      actor: "Miners", verbs: ["blocked"], object: "the railway line",
      wherePhrase: "near Bergen", coarser: nil, day: 7, month: 6, place: "Bergen"),
    Happening(
      actor: "A court", verbs: ["sentenced", "jailed"], object: "the captain",
      wherePhrase: "in Oslo", coarser: nil, day: 15, month: 6, place: "Oslo"),
    Happening(
      actor: "A court", verbs: ["acquitted"], object: "the helmsman",
      wherePhrase: "in Oslo", coarser: nil, day: 15, month: 6, place: "Oslo"),
  ]

  /// What some documents deny; no document tells it as true.
  static let denial = "The army did not shell the grain silos in Aleppo on 9 May 2019."

  struct Document {
    let id: String
    let text: String
    /// Indices of the happenings that it tells.
    let tells: Set<Int>
    let denies: Bool
  }

  let documents: [Document]

  init(documents count: Int, seed: UInt64) {
    var random = Generator(state: seed)
    documents = (0..<count).map { number in
      var tells = Set<Int>()
      while tells.count < 4 { tells.insert(random.below(Self.happenings.count)) }
      if random.below(2) == 0 { tells.insert(random.below(Self.happenings.count)) }
      let denies = random.below(10) == 0
      var paragraphs = tells.sorted().map { Self.sentence(Self.happenings[$0], &random) }
      if denies { paragraphs.append(Self.denial) }
      return Document(
        id: "doc-\(number)", text: paragraphs.joined(separator: "\n\n"), tells: tells,
        denies: denies)
    }
  }

  private static func sentence(_ happening: Happening, _ random: inout Generator) -> String {
    let verb = happening.verbs[random.below(happening.verbs.count)]
    let month = happening.month == 5 ? "May" : "June"
    let date = ["\(happening.day) \(month) 2019", "\(month) \(happening.day), 2019"][
      random.below(2)]
    var phrase = " " + happening.wherePhrase
    switch random.below(8) {
    case 0: phrase = happening.coarser.map { " " + $0 } ?? phrase
    case 1: phrase = ""
    default: break
    }
    let active = "\(happening.actor) \(verb) \(happening.object)"
    let first = happening.object.prefix(1).uppercased() + happening.object.dropFirst()
    let plural = ["two smugglers", "the grain silos"].contains(happening.object)
    let passive =
      "\(first) \(plural ? "were" : "was") \(verb) by \(lowered(happening.actor))"
    switch random.below(6) {
    case 0: return "\(active)\(phrase) on \(date)."
    case 1: return "On \(date), \(lowered(active))\(phrase)."
    case 2: return "\(passive)\(phrase) on \(date)."
    case 3: return "On \(date), \(lowered(passive))\(phrase)."
    case 4: return "\(active)\(phrase) on \(date), according to two witnesses."
    default: return "\(active)\(phrase) on \(date), and many shops stayed shut."
    }
  }

  private static func lowered(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }

  /// A linear congruential generator: the same story on every platform.
  struct Generator {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }
}
