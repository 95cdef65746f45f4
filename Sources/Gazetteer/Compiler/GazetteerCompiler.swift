import TimelineModel

/// Makes a gazetteer file of places and words.
///
/// The same calls in the same order give the same bytes.
public struct GazetteerCompiler {
  /// A name of a place, ready to be sorted.
  struct NamePosting {
    let hash: UInt64
    /// Smaller is stronger: rank of the name, then how little known the place is.
    let order: UInt64
    let bits: UInt32
  }

  /// yyyymmdd; 0 if it is not known.
  public var dataDate = 0
  /// What every copy of the data has to say.
  public var attribution = ""
  /// One line a source.
  public var sources: [String] = []

  var texts = TextPool()
  var places = ByteWriter()
  /// Places added so far, 16,777,216 at most.
  public private(set) var placeCount = 0
  var divisions: [DivisionCode: Int] = [:]
  var divisionCodes: [DivisionCode] = []
  var divisionPlaces: [UInt32] = []
  var features: [String: Int] = [:]
  var featureNames: [String] = []
  var boxes: [UInt32: GeoBox] = [:]
  var words: [UInt64: UInt32] = [:]
  var postings: [NamePosting] = []

  /// The file is laid over the built-in gazetteer when it is opened instead of replacing it.
  public var extendsDefault = false

  /// An empty gazetteer, to which places and words are added.
  public init() {}

  /// Adds a place. Names without letters or with more than 8 words are left out.
  ///
  /// - Throws: `tooLarge` beyond 16,777,216 places or 65,535 divisions.
  public mutating func add(_ entry: GazetteerEntry) throws(GazetteerError) {
    guard placeCount < GazetteerFormat.maximalPlaceCount else {
      throw GazetteerError(
        code: .tooLarge,
        message: "More than \(GazetteerFormat.maximalPlaceCount) places; raise the minimum "
          + "population or leave feature classes out.")
    }
    let division = try divisionNumber(of: entry)
    let feature = featureNumber(of: entry.featureCode)
    places.append(Self.scaled(entry.coordinate.latitude))
    places.append(Self.scaled(entry.coordinate.longitude))
    places.append(UInt32(clamping: entry.population))
    places.append(texts.offset(of: entry.name))
    places.append(identifier(entry.id))
    places.append(entry.country?.rawValue ?? 0)
    places.append(UInt16(clamping: division))
    places.append(entry.kind.rawValue)
    places.append(UInt8(clamping: feature))
    places.append(UInt16(clamping: (max(0, entry.radiusMeters) + 99) / 100))
    boxes[UInt32(placeCount)] = entry.box
    if entry.kind == .admin1, division > 0 { divisionPlaces[division - 1] = UInt32(placeCount) }

    let subject = NameSubject(
      place: UInt32(placeCount), kind: entry.kind, population: entry.population)
    addName(.init(entry.name, .primary), of: subject)
    for name in entry.names { addName(name, of: subject) }
    placeCount += 1
  }

  /// Says what a single word is; words that fold to several are left out.
  public mutating func add(word: String, flags: WordFlags) {
    var splitter = NameSplitter(word)
    let parts = splitter.split()
    guard parts.count == 1 else { return }
    words[NameFolding.hash(ofFolded: parts[0]), default: 0] |= flags.rawValue & ~0xFF
  }

  // MARK: Names

  mutating func addName(_ name: GazetteerEntry.Name, of subject: NameSubject) {
    addWords(NameFolding.words(of: name.text), of: name, subject)
    // King's Lynn is also written Kings Lynn.
    if name.text.utf8.contains(0x27) || name.text.unicodeScalars.contains("\u{2019}") {
      let plain = name.text.unicodeScalars.filter { $0 != "'" && $0 != "\u{2019}" }
      addWords(NameFolding.words(of: String(String.UnicodeScalarView(plain))), of: name, subject)
    }
  }

  private mutating func addWords(
    _ parts: [String], of name: GazetteerEntry.Name, _ subject: NameSubject
  ) {
    guard (1...GazetteerFormat.longestName).contains(parts.count),
      parts.contains(where: { $0.unicodeScalars.contains { $0.properties.isAlphabetic } })
    else { return }
    var hash = NameHash()
    for part in parts { hash.append(NameFolding.hash(ofFolded: part)) }

    var flags: UInt32 = 1 << UInt32(parts.count - 1)
    if let first = name.text.unicodeScalars.first, first.properties.isLowercase {
      flags |= WordFlags.opensInLowerCase.rawValue
    }
    words[NameFolding.hash(ofFolded: parts[0]), default: 0] |= flags

    var bits = subject.place
    bits |= UInt32(name.strength.rawValue) << GazetteerFormat.Posting.strengthShift
    if name.isAfterCommaOnly { bits |= GazetteerFormat.Posting.afterComma }
    if name.isCapitalsOnly { bits |= GazetteerFormat.Posting.capitals }
    bits |= UInt32(name.demonym?.rawValue ?? 0) << GazetteerFormat.Posting.demonymShift
    let order =
      subject.rank(of: name.strength) << 40
      | UInt64(UInt32.max - subject.prominence) << 8 | UInt64(name.strength.rawValue)
    postings.append(NamePosting(hash: hash.rawValue, order: order, bits: bits))
  }

  // MARK: Fields

  private mutating func divisionNumber(of entry: GazetteerEntry) throws(GazetteerError) -> Int {
    guard let country = entry.country, let text = entry.divisionCode,
      let code = DivisionCode(country: country, code: text)
    else { return 0 }
    if let number = divisions[code] { return number }
    guard divisionCodes.count < Int(UInt16.max) else {
      throw GazetteerError(code: .tooLarge, message: "More than 65,535 first-level divisions.")
    }
    divisionCodes.append(code)
    divisionPlaces.append(UInt32.max)
    divisions[code] = divisionCodes.count
    return divisionCodes.count
  }

  private mutating func featureNumber(of code: String) -> Int {
    if let number = features[code] { return number }
    // There is room for 256; the rarest ones, which come last, show their class alone.
    if featureNames.count == 255, code.count > 1 {
      return featureNumber(of: String(code.prefix(1)))
    }
    guard featureNames.count < 256 else { return 255 }
    features[code] = featureNames.count
    featureNames.append(code)
    return featureNames.count - 1
  }

  private mutating func identifier(_ id: String) -> UInt32 {
    if id.hasPrefix("geonames:"), let number = UInt32(id.dropFirst("geonames:".count)),
      number < GazetteerFormat.PlaceRecord.textIdentifier
    {
      return number
    }
    return texts.offset(of: id) | GazetteerFormat.PlaceRecord.textIdentifier
  }

  static func scaled(_ degrees: Double) -> Int32 {
    Int32((min(180, max(-180, degrees.isNaN ? 0 : degrees)) * 100_000).rounded())
  }
}
