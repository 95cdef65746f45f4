/// Abbreviations of time zones with their offsets from UTC in minutes.
///
/// Of names with several meanings the one that English news writes most often is kept (IST is left
/// out: India, Israel and Ireland all use it).
enum EnglishZones {
  static let offsets: [(String, Int?)] = [
    ("gmt", 0), ("utc", 0), ("ut", 0), ("est", -300), ("edt", -240), ("cst", -360), ("cdt", -300),
    ("mst", -420), ("mdt", -360), ("pst", -480), ("pdt", -420), ("akst", -540), ("hst", -600),
    ("bst", 60), ("cet", 60), ("cest", 120), ("eet", 120), ("eest", 180), ("msk", 180),
    ("jst", 540), ("kst", 540), ("hkt", 480), ("sgt", 480), ("aest", 600), ("aedt", 660),
    ("nzst", 720), ("nzdt", 780), ("ist", nil), ("et", nil), ("pt", nil), ("ct", nil),
    ("edst", -240),
  ]
}
