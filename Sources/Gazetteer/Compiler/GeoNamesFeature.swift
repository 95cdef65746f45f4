extension PlaceKind {
  /// The kind of a feature of GeoNames, by its class and code.
  init(featureClass: some StringProtocol, code: some StringProtocol) {
    switch featureClass {
    case "A":
      if code == "PCLH" {
        self = .historicState
      } else if code.hasPrefix("PCL") || code == "TERR" {
        self = .country
      } else {
        self = code.hasPrefix("ADM1") ? .admin1 : .admin2
      }
    case "P": self = .settlement
    case "L":
      self = code == "CONT" ? .continent : Self.built.contains(String(code)) ? .facility : .region
    case "H": self = code == "GLCR" ? .landform : .water
    case "T": self = Self.islands.contains(String(code)) ? .island : .landform
    case "U": self = .water
    case "V": self = .landform
    default: self = .facility
    }
  }

  private static let islands: Set<String> = ["ISL", "ISLF", "ISLM", "ISLS", "ISLT", "ISLX", "ATOL"]
  private static let built: Set<String> = ["MILB", "INDS", "NVB", "PRT", "AMUS"]
}
