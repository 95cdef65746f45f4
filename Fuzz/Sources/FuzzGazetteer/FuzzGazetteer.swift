import TimelineKit

/// A small file that is right, for the patches to spoil.
private let rightFile: [UInt8] = {
  var compiler = GazetteerCompiler()
  for (number, name) in ["Springfield", "Bakhmut", "Київ", "New York"].enumerated() {
    guard let point = Coordinate(latitude: Double(number) * 10, longitude: 20) else { continue }
    var entry = GazetteerEntry(
      id: "own:\(number)", name: name, kind: number == 0 ? .country : .settlement,
      featureCode: "P.PPL", coordinate: point)
    entry.country = CountryCode("UA")
    entry.box = GeoBox(west: 19, south: 0, east: 21, north: 40)
    try? compiler.add(entry)
  }
  return compiler.compile()
}()

/// Each four bytes patch a valid gazetteer file (offset, value); a fifth of the inputs is taken as a
/// file as it is. It is refused, or every look-up ends.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzGazetteer(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  var file = rightFile
  if input.first.map({ $0 % 5 == 0 }) ?? false {
    file = input
  } else {
    for patch in stride(from: 0, to: input.count - 3, by: 4) {
      let offset = Int(input[patch]) << 8 | Int(input[patch + 1])
      file[offset % file.count] = input[patch + 2]
      if input[patch + 3] == 0 { file.removeLast(min(offset, file.count - 1)) }
    }
  }
  guard let gazetteer = try? Gazetteer(bytes: file) else { return 0 }
  for name in ["Springfield", "Bakhmut", "Київ", "the", "New York"] {
    _ = gazetteer.word(name)
    for candidate in gazetteer.candidates(named: name) {
      _ = gazetteer.box(of: candidate.index)
      _ = gazetteer.division(of: candidate.index)
    }
  }
  return 0
}
