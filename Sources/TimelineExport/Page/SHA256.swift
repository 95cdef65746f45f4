/// SHA-256 (FIPS 180-4), for the hashes by which a page names the script and the style that it lets
/// run.
enum SHA256 {
  /// 32 bytes.
  static func hash(_ message: [UInt8]) -> [UInt8] {
    var state = initialState
    var padded = message
    padded.append(0x80)
    while padded.count % 64 != 56 { padded.append(0) }
    padded += bigEndian(UInt64(message.count) &* 8)
    var schedule = [UInt32](repeating: 0, count: 64)
    for block in stride(from: 0, to: padded.count, by: 64) {
      for index in 0..<16 {
        let at = block + index * 4
        schedule[index] =
          UInt32(padded[at]) << 24 | UInt32(padded[at + 1]) << 16 | UInt32(padded[at + 2]) << 8
          | UInt32(padded[at + 3])
      }
      for index in 16..<64 {
        let (a, b) = (schedule[index - 15], schedule[index - 2])
        let small = turned(a, 7) ^ turned(a, 18) ^ (a >> 3)
        let large = turned(b, 17) ^ turned(b, 19) ^ (b >> 10)
        schedule[index] = schedule[index - 16] &+ small &+ schedule[index - 7] &+ large
      }
      mix(&state, with: schedule)
    }
    return state.flatMap(bigEndian)
  }

  private static func mix(_ state: inout [UInt32], with schedule: [UInt32]) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for round in 0..<64 {
      let choice = (e & f) ^ (~e & g)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      let first =
        h &+ (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) &+ choice &+ constants[round]
        &+ schedule[round]
      let second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) &+ majority
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ second)
    }
    for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= word }
  }

  private static func turned(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  private static func bigEndian(_ word: some FixedWidthInteger) -> [UInt8] {
    stride(from: word.bitWidth - 8, through: 0, by: -8).map {
      UInt8(truncatingIfNeeded: word >> $0)
    }
  }

  /// The first 32 bits of the fractions of the square roots of the first 8 primes.
  private static let initialState = primes.prefix(8).map { fraction($0, cubic: false) }

  /// The same of the cube roots of the first 64 primes.
  private static let constants = primes.map { fraction($0, cubic: true) }

  private static let primes: [UInt64] = {
    var found: [UInt64] = []
    var candidate: UInt64 = 2
    while found.count < 64 {
      if found.allSatisfy({ candidate % $0 != 0 }) { found.append(candidate) }
      candidate += 1
    }
    return found
  }()

  /// The largest number whose square or cube is not above the prime, in units of 2⁻³², without its
  /// whole part. Whole numbers only, so that every machine finds the same.
  private static func fraction(_ prime: UInt64, cubic: Bool) -> UInt32 {
    var root: UInt64 = 0
    for bit in stride(from: 36, through: 0, by: -1) {
      let candidate = root | 1 << UInt64(bit)
      if isAtMost(candidate, prime, cubic: cubic) { root = candidate }
    }
    return UInt32(truncatingIfNeeded: root)
  }

  /// True if (root / 2³²)² or ³ ≤ prime. Roots are below 2³⁷, so a square has fewer than 74 bits and
  /// a cube fewer than 111.
  private static func isAtMost(_ root: UInt64, _ prime: UInt64, cubic: Bool) -> Bool {
    let square = root.multipliedFullWidth(by: root)
    if !cubic {
      // prime · 2⁶⁴ against the square.
      return square.high < prime || (square.high == prime && square.low == 0)
    }
    // prime · 2⁹⁶ against the cube, whose parts are low (64 bits) and high.
    let low = square.low.multipliedFullWidth(by: root)
    let high = square.high &* root &+ low.high
    return high < prime << 32 || (high == prime << 32 && low.low == 0)
  }
}
