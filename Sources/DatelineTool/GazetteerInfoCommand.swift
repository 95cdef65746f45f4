import ArgumentParser
import TimelineKit

/// `dateline gazetteer info`: what a gazetteer holds and where it comes from.
struct GazetteerInfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: "Shows counts, sources, licences and the checksum of a gazetteer.")

  @Flag(help: "Also checks the sums of all sections.")
  var verify = false

  @OptionGroup var source: GazetteerOption

  func run() throws {
    let gazetteer = try source.open()
    print("places    \(gazetteer.placeCount)")
    print("names     \(gazetteer.nameCount)")
    print("bytes     \(gazetteer.byteCount)")
    print("date      \(gazetteer.dataDate == 0 ? "not stated by the sources" : date(gazetteer))")
    print("checksum  \(String(gazetteer.checksum, radix: 16))")
    for source in gazetteer.sources { print("source    \(source)") }
    print("licence   \(gazetteer.attribution)")
    guard verify else { return }
    guard gazetteer.verifyChecksums() else {
      StandardStreams.say("error: the gazetteer is damaged: a section's checksum is wrong")
      throw ExitCode(1)
    }
    print("verified  all sections")
  }

  private func date(_ gazetteer: Gazetteer) -> String {
    let digits = String(gazetteer.dataDate)
    return "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
  }
}
