import EventExtraction
import Testing
import TimelineModel

/// Headlines that are understood without the text: text → titles of its dated events.
@Suite struct TitleTests {
  @Test(arguments: [
    // Subjects of clauses that begin with their verb.
    (
      "It is a ferry that sank near Malta on Friday.",
      ["A ferry sank near Malta on Friday"]
    ),
    ("The ship, which left Kiel on Monday, is old.", ["The ship left Kiel on Monday"]),
    ("The guard, who fled on Friday, is ill.", ["The guard fled on Friday"]),
    ("It is a law passed in 1911.", ["A law passed in 1911"]),
    ("Founded in 1911, the club owns a field.", ["The club founded in 1911"]),
    (
      "The firm plans to close the mill in June.",
      ["The firm plans to close the mill in June"]
    ),
    (
      "Rebels crossed the river on Friday and burned a school.",
      ["Rebels crossed the river on Friday", "Rebels burned a school"]
    ),
    (
      """
      Three armies closed in on the town in 1911, and on 8 May 1912 the governor, a count, gave up the
      keys.
      """,
      [
        "Three armies closed in on the town in 1911",
        "On 8 May 1912 the governor, a count, gave up the keys",
      ]
    ),
    (
      "Her father forbade it in 1911. In 1912 she was caught in a blizzard.",
      ["Her father forbade it in 1911", "In 1912 she was caught in a blizzard"]
    ),
    // White space of any sort, quotation marks without their other half.
    (
      "The  old\u{A0}mill\nburned   down in\u{2009}Lyon on Friday.",
      ["The old mill burned down in Lyon on Friday"]
    ),
    ("Älvdalen celebrated “Summer” on Friday.", ["Älvdalen celebrated “Summer” on Friday"]),
    // Cut before the hundredth letter, not behind an article.
    (
      """
      On Friday the miners of the northern valley carried the banners of their fathers through all the \
      main streets of the town.
      """,
      [
        "On Friday the miners of the northern valley carried the banners of their fathers…"
      ]
    ),
    (
      "In Lyon, France, a dog named Bello was found on Friday.",
      ["A dog was found on Friday"]
    ),
    // Pronouns whose antecedent is plain.
    (
      "Captain Berg left the port on Friday. He reached Oslo on Sunday.",
      ["Captain Berg left the port on Friday", "Captain Berg reached Oslo on Sunday"]
    ),
    (
      "The committee met on Friday. It voted on Sunday.",
      ["The committee met on Friday", "The committee voted on Sunday"]
    ),
    (
      "The miners met on Friday. They marched on Sunday.",
      ["The miners met on Friday", "The miners marched on Sunday"]
    ),
    // And where it is not.
    (
      "The miners met on Friday. He marched on Sunday.",
      ["The miners met on Friday", "He marched on Sunday"]
    ),
    ("We met on Friday.", ["We met on Friday"]),
    (
      "The miners met on Friday. They're marching today.",
      ["The miners met on Friday", "They're marching today"]
    ),
    // Nouns with their phrase, not with their owner.
    ("The report covers two raids on 3 May 2019.", ["Two raids on 3 May 2019"]),
    (
      "Friday's talks between miners and owners ended.",
      ["Friday's talks between miners and owners"]
    ),
    (
      "The union called a two-hour strike for Friday.", ["A two-hour strike for Friday"]
    ),
    // What the sentence leaves out or puts elsewhere.
    (
      "He was freed on Friday. A guard was arrested on Sunday and charged with theft on Monday.",
      [
        "He was freed on Friday", "A guard was arrested on Sunday",
        "A guard was charged with theft on Monday",
      ]
    ),
    (
      "The president, who left in 2008 after losing a vote, died on Friday.",
      ["The president left in 2008", "The president died on Friday"]
    ),
    (
      "The UN says that 45,000 people have fled since May 2019.",
      ["45,000 people have fled since May 2019"]
    ),
    (
      "Prosecutors told the court that he fled in 2008.",
      ["He fled in 2008"]
    ),
    (
      "In August 2019 a large force, 900 strong, crossed the river and burned a mill.",
      [
        "In August 2019 a large force, 900 strong, crossed the river",
        "A large force burned a mill",
      ]
    ),
    (
      "The firm grew until 2008, when a rival bought it.",
      ["The firm grew until 2008", "A rival bought it"]
    ),
    (
      "Neighbours fled on Friday. He left on Sunday.",
      ["Neighbours fled on Friday", "He left on Sunday"]
    ),
    (
      "The mine is old. It was closed on Friday and sold on Sunday.",
      ["The mine was closed on Friday", "The mine was sold on Sunday"]
    ),
    (
      "The air is cold.\n\nIt stopped on Friday and began again on Sunday.",
      ["It stopped on Friday", "It began again on Sunday"]
    ),
    (
      "The coach is tall. \"He saved us on Friday,\" the coach said.", ["He saved us on Friday"]
    ),
    (
      "On Friday the envoys will meet the king and sign a treaty.",
      ["On Friday the envoys will meet the king", "The envoys will sign a treaty"]
    ),
    (
      "The priest was flown home on Monday and died on Friday.",
      ["The priest was flown home on Monday", "The priest died on Friday"]
    ),
    (
      "The council met on Friday. Berg led the attack on a fort; it fell on Sunday.",
      ["The council met on Friday", "It fell on Sunday"]
    ),
    (
      "Two units were trapped on Friday and laid down their arms on Sunday.",
      ["Two units were trapped on Friday", "Two units laid down their arms on Sunday"]
    ),
    (
      "Berga sent a man to the mill on Friday, but he left.",
      ["Berga sent a man to the mill on Friday", "He left"]
    ),
    (
      "The firm lent them for a show that opened in May and was to run until July 2020.",
      ["A show opened in May", "A show was to run until July 2020"]
    ),
    // Loose ends.
    (
      "The mayor resigned on Friday, and for many years the house stood empty.",
      ["The mayor resigned on Friday"]
    ),
    ("\"We closed the gate on Friday,\" the guard said.", ["We closed the gate on Friday"]),
  ])
  func title(_ text: String, _ titles: [String]) {
    let events = EventReadingOfText.events(text).filter { $0.when != nil }
    #expect(events.map(\.title) == titles, "\(text)")
  }

  @Test func longTitlesAreCutAtAWord() {
    let text =
      "On Friday the miners of the valley marched past the old church, the new school, the long "
      + "market hall and the two bridges of the lower town to the house of the governor."
    for event in EventReadingOfText.events(text) {
      #expect(event.title.count <= 100)
      #expect(event.title.hasSuffix("…"))
      let cut = event.title.dropLast()
      #expect(text.lowercased().contains(cut.lowercased() + " "))
      #expect(!["the", "of", "and", "to"].contains(cut.split(separator: " ").last ?? ""))
    }
  }

  @Test func quotationMarksComeInPairs() {
    for text in [
      "The guard said on Friday that the gate “was open.", "A \"wild storm hit Lyon on Friday.",
      "The fair (the first in years opened on Friday.",
    ] {
      for event in EventReadingOfText.events(text) {
        for (open, close) in [("“", "”"), ("(", ")")] {
          #expect(event.title.contains(open) == event.title.contains(close), "\(event.title)")
        }
        #expect(event.title.filter { $0 == "\"" }.count % 2 == 0, "\(event.title)")
      }
    }
  }
}
