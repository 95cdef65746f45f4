import TimelineModel

/// The latest full date in the captions of pictures. It says when a picture was taken: a lower bound
/// of the day of publication, in news mostly the same day or a few days before.
enum CaptionDates {
  static func candidate(
    in text: [UInt8], captions: [Range<Int>], _ scanner: WrittenDateScanner, confidence: Double
  ) -> DateCandidate? {
    let dates = captions.flatMap { scanner.dates(in: text, $0) }
    return dates.max { $0.day < $1.day }.map {
      DateCandidate(
        $0.day, .caption, confidence, "date.caption", kind: .unclear, range: TextRange($0.range))
    }
  }
}
