/// Place names and what they can mean.
///
/// Reads the flat files that ``GazetteerCompiler`` writes, in place: opening one costs microseconds
/// and only the pages that are looked at are read. Several files can be laid over each other, a user's
/// own places over the embedded ones; a place's ``PlaceIndex`` counts through all of them.
///
/// A text is scanned like this: for a token that can open a name take `word(_:)` of its
/// `hash(of:in:)` in ``NameFolding``; for every length that the entry allows, extend a ``NameHash`` over
/// the next tokens (hyphens, full stops and apostrophes between them are stepped over) and ask
/// ``bestMatch(_:)`` or ``matches(_:)``. Names are told apart by 64-bit hashes only: a wrong match
/// comes once in about 10^9 look-ups.
public struct Gazetteer: Sendable {
  let layers: [GazetteerLayer]
  let ignored: Set<NameHash>

  private init(layers: [GazetteerLayer], ignored: Set<NameHash> = []) {
    self.layers = layers
    self.ignored = ignored
  }

  private init(_ file: GazetteerFile) {
    let own = Gazetteer(layers: [GazetteerLayer(file: file, first: 0)])
    self = file.extendsDefault ? Gazetteer.embedded.adding(own) : own
  }

  /// The default gazetteer that is compiled into the library.
  ///
  /// It is checked by the tests; should it be unreadable all the same, it is empty.
  public static let embedded: Gazetteer = {
    do throws(GazetteerError) {
      return Gazetteer(layers: [GazetteerLayer(file: try GazetteerFile.embedded(), first: 0)])
    } catch {
      return Gazetteer(layers: [])
    }
  }()

  /// Maps a compiled gazetteer file into memory; one that was compiled as an addition to the built-in
  /// gazetteer is laid over it.
  ///
  /// The file must not be changed while it is in use.
  public init(contentsOf path: String) throws(GazetteerError) {
    self.init(try GazetteerFile(mapping: path))
  }

  /// Opens a compiled gazetteer in memory.
  public init(bytes: [UInt8]) throws(GazetteerError) {
    self.init(try GazetteerFile(copying: bytes))
  }

  /// This gazetteer with the places of another one laid over it: their names come first.
  public func adding(_ other: Gazetteer) -> Gazetteer {
    var next = layers.last.map { $0.first + UInt32($0.placeCount) } ?? 0
    var joined = layers
    for layer in other.layers {
      joined.append(GazetteerLayer(file: layer.file, first: next))
      next += UInt32(layer.placeCount)
    }
    return Gazetteer(layers: joined, ignored: ignored.union(other.ignored))
  }

  /// This gazetteer without some names; the places keep their other names.
  public func ignoring(_ names: some Sequence<String>) -> Gazetteer {
    Gazetteer(layers: layers, ignored: ignored.union(names.map { NameHash(of: $0) }))
  }

  /// True without places: no name is ever found then.
  public var isEmpty: Bool { layers.allSatisfy { $0.placeCount == 0 } }
  /// Places of all layers; one that stands in two layers counts twice.
  public var placeCount: Int { layers.reduce(0) { $0 + $1.placeCount } }
  /// Distinct folded names.
  public var nameCount: Int { layers.reduce(0) { $0 + $1.file.count(of: .names) } }

  /// True if the checksums of all sections are right. Reads the whole file.
  public func verifyChecksums() -> Bool { layers.allSatisfy { $0.file.verifyChecksums() } }
}

/// One file of a gazetteer. A class, since layers are taken out of their list for every look-up.
final class GazetteerLayer: Sendable {
  let file: GazetteerFile
  /// Index of its first place.
  let first: UInt32

  init(file: GazetteerFile, first: UInt32) {
    self.file = file
    self.first = first
  }

  var placeCount: Int { file.count(of: .places) }

  /// The row of the place in this file; nil if it is of another file.
  @inline(__always)
  func row(of index: PlaceIndex) -> Int? {
    guard index.rawValue >= first else { return nil }
    let row = Int(index.rawValue - first)
    return row < placeCount ? row : nil
  }
}
