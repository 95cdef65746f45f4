/// Cuts sentences into clauses by their surface: at `; : — ( ) "`, at subordinating words, and at a
/// comma with a coordinating word. A comma alone does not cut.
///
/// This is the cheap division that decides which finite verb governs a time; ``TokenizedText``
/// makes it for every text. Events refine it by their verb groups.
enum ClauseSplitter {
  private static let subordinators = WordSet(
    """
    that who whom whose which when while where after before because although though unless until
    since if whether whereas
    """)
  private static let coordinators = WordSet("and but or nor yet so")

  static func split(_ tokens: [Token], _ range: Range<Int>, into clauses: inout [Range<Int>]) {
    var start = range.lowerBound
    func cut(_ index: Int) {
      if index > start { clauses.append(start..<index) }
      start = max(start, index)
    }
    var afterComma = false
    // A global costs a call each time it is read.
    let (hardMarks, subordinators, coordinators) =
      (Self.hardMarks, Self.subordinators, Self.coordinators)
    for index in range {
      let token = tokens[index]
      switch token.kind {
      case .mark:
        afterComma = token.hash == Self.comma
        if hardMarks.contains(token) { cut(index + 1) }
      case .word:
        if subordinators.contains(token) || afterComma && coordinators.contains(token) {
          cut(index)
        }
        afterComma = false
      case .number: afterComma = false
      }
    }
    cut(range.upperBound)
  }

  private static var comma: UInt64 { WordHash.constant(",") }
  private static let hardMarks = WordSet("; : ( ) [ ] \" “ ” « » — –")
}
