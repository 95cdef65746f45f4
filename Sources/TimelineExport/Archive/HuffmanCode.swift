/// A canonical Huffman code of limited length (RFC 1951, section 3.2.2).
struct HuffmanCode {
  /// Bits of each symbol's code; 0 for symbols that have none.
  private(set) var lengths: [UInt8]
  /// The codes, first bit lowest, as DEFLATE packs them.
  private(set) var codes: [UInt16]

  /// The shortest code for symbols so frequent, or nearly so where the limit bites.
  ///
  /// At least two symbols get a code, since some readers refuse a code with a hole in it.
  ///
  /// - Parameter limit: Bits of the longest code, 15 at most; 2^limit is not below the number of
  ///   symbols.
  init(frequencies: [Int], limit: Int) {
    var used = frequencies.indices.filter { frequencies[$0] > 0 }
    for symbol in frequencies.indices where used.count < 2 && !used.contains(symbol) {
      used.append(symbol)
    }
    used.sort { (frequencies[$0], $0) < (frequencies[$1], $1) }
    var counts = Self.depths(used.map { max(frequencies[$0], 1) })
    Self.shorten(&counts, to: limit)
    var lengths = [UInt8](repeating: 0, count: frequencies.count)
    var rest = used[...]
    // The rarest symbols get the longest codes.
    for length in stride(from: limit, to: 0, by: -1) {
      for symbol in rest.prefix(counts[length]) { lengths[symbol] = UInt8(length) }
      rest = rest.dropFirst(counts[length])
    }
    self.init(lengths: lengths)
  }

  init(lengths: [UInt8]) {
    self.lengths = lengths
    var next = [UInt16](repeating: 0, count: 17)
    for length in lengths where length > 0 { next[Int(length) + 1] &+= 1 }
    for length in 1..<next.count { next[length] = (next[length] &+ next[length - 1]) << 1 }
    codes = lengths.map { length in
      guard length > 0 else { return 0 }
      defer { next[Int(length)] &+= 1 }
      var code = next[Int(length)]
      var reversed: UInt16 = 0
      for _ in 0..<length {
        reversed = reversed << 1 | code & 1
        code >>= 1
      }
      return reversed
    }
  }

  /// How many leaves of the Huffman tree lie at each depth, for weights that are sorted upwards.
  ///
  /// Inner nodes come into being in the order of their weights, so that two queues do for the heap.
  private static func depths(_ weights: [Int]) -> [Int] {
    var inner: [Int] = []
    var parents = [Int](repeating: 0, count: weights.count)
    var innerParents: [Int] = []
    var leaf = 0
    var node = 0
    while inner.count < weights.count - 1 {
      var sum = 0
      for _ in 0..<2 {
        if leaf < weights.count, node >= inner.count || weights[leaf] <= inner[node] {
          sum += weights[leaf]
          parents[leaf] = inner.count
          leaf += 1
        } else {
          sum += inner[node]
          innerParents[node] = inner.count
          node += 1
        }
      }
      inner.append(sum)
      innerParents.append(0)
    }
    var innerDepths = [Int](repeating: 0, count: inner.count)
    for node in innerDepths.indices.dropLast().reversed() {
      innerDepths[node] = innerDepths[innerParents[node]] + 1
    }
    var counts = [Int](repeating: 0, count: max(weights.count + 1, 17))
    for parent in parents { counts[innerDepths[parent] + 1] += 1 }
    return counts
  }

  /// Moves leaves that lie too deep up to the limit, and others down until the codes fit again.
  private static func shorten(_ counts: inout [Int], to limit: Int) {
    for depth in counts.indices where depth > limit {
      counts[limit] += counts[depth]
      counts[depth] = 0
    }
    // In units of the longest code: what the codes take of all that there is.
    var taken = (1...limit).reduce(0) { $0 + counts[$1] << (limit - $1) }
    while taken > 1 << limit {
      counts[limit] -= 1
      for depth in stride(from: limit - 1, to: 0, by: -1) where counts[depth] > 0 {
        counts[depth] -= 1
        counts[depth + 1] += 2
        break
      }
      taken -= 1
    }
  }
}
