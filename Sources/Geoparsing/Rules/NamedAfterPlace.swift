import Gazetteer
import TextAnalysis

/// "Judge Houston", "Hurricane Camille", "the USS Cole", "Brooklyn Adams": persons, storms, ships and
/// works with the names of places.
enum NamedAfterPlace {
  static func remove(from mentions: inout [DraftMention], _ context: RuleContext) {
    mentions.removeAll { mention in
      guard !mention.isDemonym, !hasContainer(mention, context) else { return false }
      return followsTitle(mention, context) || followsThing(mention, context)
        || isShip(mention, context) || isDisease(mention, context)
        || isSpeciesOrDish(mention, context) || isFullName(mention, context)
    }
  }

  private static func hasContainer(_ mention: DraftMention, _ context: RuleContext) -> Bool {
    context.byte(mention.tokens.upperBound) == UInt8(ascii: ",")
      && context.name(at: mention.tokens.upperBound + 1) != nil
  }

  /// A capitalised title right before, with or without its full stop. Titles that are also said of towns
  /// ("General", "Saint", "Chief") do not count.
  private static func followsTitle(_ mention: DraftMention, _ context: RuleContext) -> Bool {
    var before = mention.tokens.lowerBound - 1
    if context.byte(before) == UInt8(ascii: ".") { before -= 1 }
    guard let title = context.token(before), title.isCapitalized else { return false }
    return titles.contains(title)
  }

  /// "Hurricane X", "the film X", "the battleship X".
  private static func followsThing(_ mention: DraftMention, _ context: RuleContext) -> Bool {
    guard let before = context.token(mention.tokens.lowerBound - 1),
      context.sentence(of: mention.tokens.lowerBound).contains(mention.tokens.lowerBound - 1)
    else { return false }
    return things.contains(before)
  }

  private static func isShip(_ mention: DraftMention, _ context: RuleContext) -> Bool {
    mention.tokens.count > 1
      && shipPrefixes.contains(context.text.tokens[mention.tokens.lowerBound])
  }

  /// "West Nile virus", "Marburg haemorrhagic fever".
  private static func isDisease(_ mention: DraftMention, _ context: RuleContext) -> Bool {
    let end = mention.tokens.upperBound
    guard let next = context.token(end), !next.hasLineBreakBefore else { return false }
    return diseases.contains(next)
      || fevers.contains(next) && context.token(end + 1).map { diseases.contains($0) } ?? false
  }

  /// "the Nile crocodile", "Parma ham".
  private static func isSpeciesOrDish(_ mention: DraftMention, _ context: RuleContext) -> Bool {
    guard let next = context.token(mention.tokens.upperBound), !next.isCapitalized else {
      return false
    }
    return speciesAndDishes.contains(next)
      || next.hash == cream && context.token(mention.tokens.upperBound + 1)?.hash == pie
  }

  /// A given name and a surname that are no name of a place together.
  private static func isFullName(_ mention: DraftMention, _ context: RuleContext) -> Bool {
    guard mention.tokens.count == 2, mention.entity == .location else { return false }
    let first = mention.tokens.lowerBound
    let last = context.text.tokens[first + 1]
    let flags = context.matches.wordFlags
    // "Bristol Meyers", "Austin Frankfort": a place that is no given name, or one that is no surname,
    // only where the tagger was not sure.
    let isDoubtful = mention.margin < 2
    return (flags[first].contains(.givenName) || isDoubtful)
      && (flags[first + 1].contains(.surname)
        || isDoubtful && flags[first].contains(.givenName)
          && context.meaning(first + 1..<first + 2) != nil)
      && !EnglishWords.landHeads.contains(last) && !EnglishWords.institutionHeads.contains(last)
      && (!flags[first + 1].contains(.common) || flags[first + 1].contains(.frequentSurname))
      && context.meaning(mention.tokens) == nil
  }

  private static let speciesAndDishes = WordSet(
    """
    crocodile crocodiles perch terrier terriers spaniel spaniels retriever retrievers setter setters pony
    ponies cattle sheep goats pigs hens lemur monkey monkeys ham cheese sausage sausages salami mustard
    pudding rarebit sprouts steak salad beans rice tea
    """)
  private static var cream: UInt64 { WordHash.constant("cream") }
  private static var pie: UInt64 { WordHash.constant("pie") }
  private static let titles = WordSet(
    """
    mr mrs ms miss dr sen senator rep judge justice prof professor sgt capt lt col detective inspector
    mayor coach governor gov officer councilman councilwoman commissioner superintendent congressman
    congresswoman president sheriff sergeant captain lieutenant colonel pastor
    """)
  private static let things = WordSet(
    """
    hurricane typhoon cyclone uss hms battleship frigate destroyer tanker freighter trawler ferry schooner
    yacht submarine liner film movie album novel musical sitcom
    """)
  private static let diseases = WordSet("virus viruses fever disease syndrome encephalitis")
  private static let fevers = WordSet("haemorrhagic hemorrhagic spotted valley")
  private static let shipPrefixes = WordSet("uss hms")
}
