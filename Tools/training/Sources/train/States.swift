/// Names and abbreviations of the states and provinces in generated text.
enum States {
  /// Postal code, newspaper abbreviation, name.
  private static let table = """
    AL Ala. Alabama|AK Alaska Alaska|AZ Ariz. Arizona|AR Ark. Arkansas|CA Calif. California
    CO Colo. Colorado|CT Conn. Connecticut|DE Del. Delaware|FL Fla. Florida|GA Ga. Georgia
    HI Hawaii Hawaii|ID Idaho Idaho|IL Ill. Illinois|IN Ind. Indiana|IA Iowa Iowa
    KS Kan. Kansas|KY Ky. Kentucky|LA La. Louisiana|ME Maine Maine|MD Md. Maryland
    MA Mass. Massachusetts|MI Mich. Michigan|MN Minn. Minnesota|MS Miss. Mississippi
    MO Mo. Missouri|MT Mont. Montana|NE Neb. Nebraska|NV Nev. Nevada|NH N.H. New Hampshire
    NJ N.J. New Jersey|NM N.M. New Mexico|NY N.Y. New York|NC N.C. North Carolina
    ND N.D. North Dakota|OH Ohio Ohio|OK Okla. Oklahoma|OR Ore. Oregon|PA Pa. Pennsylvania
    RI R.I. Rhode Island|SC S.C. South Carolina|SD S.D. South Dakota|TN Tenn. Tennessee
    TX Texas Texas|UT Utah Utah|VT Vt. Vermont|VA Va. Virginia|WA Wash. Washington
    WV W.Va. West Virginia|WI Wis. Wisconsin|WY Wyo. Wyoming
    """

  private static let rows: [(code: String, short: String, name: String)] =
    table.split { $0 == "|" || $0 == "\n" }.map { row in
      let fields = row.split(separator: " ", maxSplits: 2).map(String.init)
      return (fields[0], fields[1], fields[2])
    }

  static let abbreviation = Dictionary(uniqueKeysWithValues: rows.map { ($0.code, $0.short) })
  static let name = Dictionary(uniqueKeysWithValues: rows.map { ($0.code, $0.name) })

  static func postal(_ code: String) -> String { code }

  /// GeoNames codes of the Canadian provinces.
  static let provinces: [String: (name: String, abbreviation: String)] = [
    "01": ("Alberta", "Alta."), "02": ("British Columbia", "B.C."), "03": ("Manitoba", "Man."),
    "04": ("New Brunswick", "N.B."), "05": ("Newfoundland", "N.L."),
    "07": ("Nova Scotia", "N.S."), "08": ("Ontario", "Ont."),
    "09": ("Prince Edward Island", "P.E.I."), "10": ("Quebec", "Que."),
    "11": ("Saskatchewan", "Sask."),
  ]
}
