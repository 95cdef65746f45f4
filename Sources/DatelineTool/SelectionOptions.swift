public import ArgumentParser
public import TimelineExport
import TimelineKit
import TimelineModel

/// Options that say which rows are written.
struct SelectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Also writes these: hypothetical, negated, undated (separated by commas).",
      valueName: "kinds"))
  var include: NameList<IncludedKind> = NameList([])

  @Option(help: ArgumentHelp("Only dates come by in these ways.", valueName: "bases"))
  var dateBasis: NameList<DateBasis>?

  @Option(help: ArgumentHelp("Only places come by in these ways.", valueName: "bases"))
  var placeBasis: NameList<PlaceBasis>?

  @Option(help: ArgumentHelp("Only events of these kinds.", valueName: "categories"))
  var category: NameList<EventCategory>?

  @Flag(help: "Leaves out rows without a place.")
  var placedOnly = false

  @Option(help: ArgumentHelp("Leaves out events below it.", valueName: "0…1"))
  var minConfidence = 0.0

  @Option(help: ArgumentHelp("Leaves out events that end before it.", valueName: "yyyy-mm-dd"))
  var since: CalendarDate?

  @Option(help: ArgumentHelp("Leaves out events that begin after it.", valueName: "yyyy-mm-dd"))
  var until: CalendarDate?

  @Option(
    help: ArgumentHelp(
      "Only places in this box; west may be greater than east.",
      valueName: "west,south,east,north"))
  var bbox: BoundingBox?

  var selection: ExportSelection {
    var selection = ExportSelection(
      dateBases: dateBasis?.set, placeBases: placeBasis?.set, placedOnly: placedOnly,
      minimumConfidence: minConfidence, since: since, until: until, boundingBox: bbox,
      categories: category?.set)
    if include.set.contains(.hypothetical) { selection.modalities.insert(.hypothetical) }
    if include.set.contains(.negated) { selection.modalities.insert(.negated) }
    selection.includesUndated = include.set.contains(.undated)
    return selection
  }
}

/// What `--include` adds.
enum IncludedKind: String, CaseIterable {
  case hypothetical, negated, undated
}

/// Names of a closed list, separated by commas.
struct NameList<Name: RawRepresentable & CaseIterable & Hashable>: ExpressibleByArgument
where Name.RawValue == String {
  let names: [Name]
  var set: Set<Name> { Set(names) }

  init(_ names: [Name]) {
    self.names = names
  }

  init?(argument: String) {
    var names: [Name] = []
    for part in argument.lowercased().split(separator: ",") {
      guard let name = Name(rawValue: String(part)) else { return nil }
      names.append(name)
    }
    self.names = names
  }

  var defaultValueDescription: String { names.map(\.rawValue).joined(separator: ",") }
  static var allValueStrings: [String] { Name.allCases.map(\.rawValue) }
}

extension BoundingBox: ExpressibleByArgument {
  public init?(argument: String) {
    let numbers = argument.split(separator: ",").compactMap { Double($0) }
    guard numbers.count == 4, argument.split(separator: ",").count == 4 else { return nil }
    self.init(west: numbers[0], south: numbers[1], east: numbers[2], north: numbers[3])
  }
}
