/// The words before the cells of a row: those of all columns one after the other in one piece of
/// memory, since an array of arrays counts a reference for each that is taken out.
struct CellLabels {
  fileprivate private(set) var bytes: [UInt8] = []
  fileprivate private(set) var ends = [0]

  init(_ labels: [String]) {
    for label in labels {
      bytes += label.utf8
      ends.append(bytes.count)
    }
  }
}

extension ByteWriter {
  /// The label with this number, from 0.
  @inline(__always)
  mutating func write(_ labels: CellLabels, _ index: Int) {
    write(labels.bytes, labels.ends[index]..<labels.ends[index + 1])
  }
}
