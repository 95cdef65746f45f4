import Gazetteer
import Testing
import TextAnalysis
import TimelineModel

@_spi(Training) @testable import Geoparsing

/// Each rule on entities that are given, so that no weights take part.
@Suite struct PlaceRuleTests {
  /// Marks names as `[L:Idlib province]`: L location, F facility, G group, P person, O organisation,
  /// X other.
  static func context(_ marked: String, margin: Double = 3) -> RuleContext {
    var plain = ""
    var spans: [(Range<Int>, EntityClass)] = []
    var rest = Substring(marked)
    let classes: [Character: EntityClass] = [
      "L": .location, "F": .facility, "G": .group, "P": .person, "O": .organization, "X": .other,
    ]
    while let character = rest.first {
      if character == "[", let entity = rest.dropFirst().first.flatMap({ classes[$0] }) {
        let name = rest.dropFirst(3).prefix { $0 != "]" }
        spans.append((plain.utf8.count..<plain.utf8.count + name.utf8.count, entity))
        plain += name
        rest = rest.dropFirst(4 + name.count)
      } else {
        plain.append(character)
        rest = rest.dropFirst()
      }
    }
    let text = TokenizedText(plain)
    let names = PlaceNames(gazetteer: .embedded)
    let entities = spans.map { span, entity in
      let first = text.firstToken(endingAfter: span.lowerBound)
      let last = text.firstToken(endingAfter: span.upperBound - 1)
      return Entity(tokens: first..<last + 1, entity: entity, margin: margin)
    }
    return RuleContext(text, names, GazetteerMatches(text, .embedded), entities)
  }

  static func found(_ marked: String, margin: Double = 3) -> [String] {
    let context = context(marked, margin: margin)
    return Recognition.mentions(context).map { mention in
      let tokens = context.text.tokens
      return context.text.string(
        tokens[mention.tokens.lowerBound].start..<tokens[mention.tokens.upperBound - 1].end)
    }
  }

  @Test(arguments: [
    ("They met in [L:Lyon, France] again.", ["Lyon", "France"]),
    ("They met in [L:Lyon] again.", ["Lyon"]),
    ("Rebels left [L:Idlib province] at dawn.", ["Idlib"]),
    ("The ferry serves the [L:Isle of Man] daily.", ["Isle of Man"]),
    ("It sailed past [L:Trinidad] and Tobago.", ["Trinidad and Tobago"]),
    ("A judge of the [F:Harris County Hospital] spoke.", ["Harris County"]),
    ("Cows drank from [L:Harlan Creek] there.", ["Harlan Creek"]),
    ("The [O:Kenya Airways] flight was late.", ["Kenya"]),
    ("The [O:Anadolu Agency] took the picture.", []),
    ("She lives in Lexington, Ky., with a dog.", ["Lexington", "Ky."]),
    ("She lives in Salem, OR, with a dog.", ["Salem", "OR"]),
    ("He spoke of Liberty, and nobody heard.", []),
    ("DENVER (AP) — Snow closed the roads.", ["DENVER"]),
    ("DENVER IS A CITY OF MANY HILLS", []),
    ("Few knew [L:Kherson]. Kherson fell.", ["Kherson", "Kherson"]),
    ("Few knew [L:Houston]. [P:Sam Houston] rode on.", ["Houston"]),
    ("The French cook and a Sri Lankan waiter left.", ["French", "Sri Lankan"]),
    ("Their son [P:French Stewart] acts.", []),
    ("The [O:European Union] agreed.", ["European Union"]),
    ("The [O:Reuters] desk agreed.", []),
    ("The road is in [L:Kentucky].", ["Kentucky"]),
    ("Judge [L:Houston] dismissed it.", []),
    ("The film [L:Casablanca] is old.", []),
    ("She flew to [L:Casablanca] today.", ["Casablanca"]),
    ("Shots rang in [L:W]. The night was long.", []),
    ("[P:Greer], South Carolina, has two parks.", ["Greer", "South Carolina"]),
    ("[P:Sam Greer], South Carolina's governor, spoke.", []),
    ("Buses run in China, Japan and [L:Niger].", ["Niger"]),
    ("The [O:University of Cincinnati] chose her.", ["Cincinnati"]),
    ("The [O:University of Nothing] chose her.", []),
    ("The [X:Treaty of Versailles] held.", ["Versailles"]),
    ("The [X:Merchant of Venice] played.", []),
    ("The [O:North Fulton Hospital] is full.", []),
    ("The [O:Superior Court] ruled.", []),
    ("[P:Andrew Trapani] came. [L:Trapani] said no.", []),
    ("[P:Andrew Trapani] came from [L:Trapani]. [L:Trapani] is old.", ["Trapani", "Trapani"]),
    ("The [L:Northern] police left.", []),
    ("Two cases of [L:West Nile] virus were found.", []),
    ("The [L:Nile] crocodile slept.", []),
    ("The [L:Nile] was low.", ["Nile"]),
    ("Mayor [L:Kingston] spoke.", []),
    ("The probe circled [L:Mars] for a year.", []),
    ("A fire broke out in [L:Mars], [L:Pa.]. Most of [L:Mars] slept.", ["Mars", "Pa.", "Mars"]),
    ("The ferry [L:Estonia] sank.", []),
    ("Kramatorsk was shelled at dawn.", ["Kramatorsk"]),
    ("Staunton was reached at dawn.", ["Staunton"]),
    ("Valjevo fell on Monday.", ["Valjevo"]),
    ("[P:Lincoln] was captured at dawn.", []),
    ("Staunton was captured at dawn.", []),
    ("Reading was captured well.", []),
    ("Valjevo fell ill on Monday.", []),
    ("Snow closed the road between Muradiye and Kherson.", ["Muradiye", "Kherson"]),
    ("Guns shelled Orikhiv at dawn.", ["Orikhiv"]),
    ("A ship sank off [P:Orikhiv Brown].", []),
    ("Nobody thought of Orikhiv.", []),
    ("They marched into Orikhiv at dawn.", ["Orikhiv"]),
    ("They broke off the assault on Orikhiv at dawn.", ["Orikhiv"]),
    ("They wrote a book on Orikhiv at dawn.", []),
    ("They laughed at Lincoln.", []),
    ("Troops occupied Staunton at dawn.", ["Staunton"]),
    ("Troops met Staunton at dawn.", []),
    ("Valjevo was shelled on 8 May, Orikhiv on the 12th.", ["Valjevo", "Orikhiv"]),
    ("Valjevo was praised on 8 May, Orikhiv on the 12th.", []),
    ("They met near Reading.", []),
    ("Polish the shoes.", []),
    ("Polish workers left.", ["Polish"]),
    ("City to pay. DENVER — The council voted.", ["DENVER"]),
    ("They sang of DENVER — and of love.", []),
    ("In [L:Orlando, Florida], it rained. [P:Orlando] slept.", ["Orlando", "Florida", "Orlando"]),
  ])
  func findsMentions(_ marked: String, _ names: [String]) {
    #expect(Self.found(marked) == names)
  }

  /// What the tagger was not sure of needs a preposition, a container or a name that is no common word.
  @Test(arguments: [
    ("She knew the [L:Sunshine] well.", []), ("They live in [L:Sunshine] now.", ["Sunshine"]),
    ("She knew [L:Kherson] well.", ["Kherson"]), ("She knew [L:Upper Tarnbeck] well.", []),
    ("The guard, [L:Austin Frankfort], slept.", []),
  ])
  func doubtfulNamesNeedMore(_ marked: String, _ names: [String]) {
    #expect(Self.found(marked, margin: 0.5) == names)
  }
}
