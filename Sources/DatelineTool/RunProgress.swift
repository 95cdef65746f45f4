import ArgumentParser

/// What a long run tells on standard error while it works.
struct RunProgress {
  enum Style: String, ExpressibleByArgument, CaseIterable {
    case none
    /// One line that is written over, for terminals.
    case line
    /// A line now and then, for programs that pass it on.
    case lines
  }

  private let style: Style
  private let fileCount: Int
  private let start: ContinuousClock.Instant
  private var lastTold: ContinuousClock.Instant
  private var documents = 0
  private var events = 0
  private var isShown = false

  init(style: Style, fileCount: Int) {
    self.style = style
    self.fileCount = fileCount
    start = .now
    lastTold = start
  }

  /// Counts a document that has been read.
  ///
  /// - Parameter files: Files that have been opened so far.
  mutating func add(events: Int, files: Int) {
    documents += 1
    self.events += events
    guard style != .none else { return }
    let now = ContinuousClock.now
    guard now - lastTold >= (style == .line ? .milliseconds(100) : .seconds(2)) else { return }
    lastTold = now
    let text = Self.text(
      documents: documents, events: self.events, files: files, of: fileCount, after: now - start)
    switch style {
    case .none: break
    case .line:
      StandardStreams.writeErrors("\r\(text)\u{1B}[K")
      isShown = true
    case .lines: StandardStreams.writeErrors("\(Self.mark)\(text)\n")
    }
  }

  /// Takes the line away before something else is told.
  mutating func clear() {
    guard isShown else { return }
    StandardStreams.writeErrors("\r\u{1B}[K")
    isShown = false
  }

  /// What the lines for programs begin with.
  static let mark = "progress: "

  /// `412 of 1,000 files, 3,120 events, 85 documents a second, 7 s left`
  static func text(
    documents: Int, events: Int, files: Int, of fileCount: Int, after time: Duration
  ) -> String {
    let seconds = max(
      0.001, Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18)
    var parts = [
      fileCount > 1
        ? "\(grouped(files)) of \(grouped(fileCount)) files" : counted(documents, "document")
    ]
    if events > 0 { parts.append(counted(events, "event")) }
    let rate = Int((Double(documents) / seconds).rounded())
    parts.append("\(counted(rate, "document")) a second")
    if fileCount > 1, files > 0, files < fileCount {
      let left = seconds * Double(fileCount - files) / Double(files)
      parts.append(left < 90 ? "\(Int(left.rounded(.up))) s left" : "\(Int(left / 60)) min left")
    }
    return parts.joined(separator: ", ")
  }

  private static func counted(_ number: Int, _ word: String) -> String {
    "\(grouped(number)) \(word)\(number == 1 ? "" : "s")"
  }

  /// Digits in groups of three.
  static func grouped(_ number: Int) -> String {
    var digits = String(number.magnitude)
    var groups: [Substring] = []
    while digits.count > 3 {
      groups.insert(Substring(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    groups.insert(Substring(digits), at: 0)
    return (number < 0 ? "-" : "") + groups.joined(separator: ",")
  }
}
