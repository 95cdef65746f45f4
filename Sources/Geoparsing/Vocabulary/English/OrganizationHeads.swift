import TextAnalysis

extension EnglishWords {
  /// Nouns that make one place out of the name before them: "Harlan Creek", "Salem Township".
  static let landHeads = WordSet(
    """
    township village borough parish town city county co province district region state prefecture oblast
    territory river creek brook lake lakes pond reservoir falls bay sea ocean gulf strait canal channel
    harbor harbour sound inlet cove beach beaches shore shores coast island islands isle isles peninsula
    cape point mountain mountains mount hill hills ridge peak range valley canyon desert plateau basin
    delta plain plains forest woods park parks gardens square street st road rd avenue ave boulevard blvd
    drive dr lane ln way highway hwy route parkway pkwy turnpike bridge tunnel crossing pass corridor
    trail heights junction station airport springs spring grove green fields meadows estates quarter
    north south east west center centre hall house place plaza court tower towers farm farms ranch
    ward wharf pier quay gate hotel camp fort base republic kingdom emirates strip bank archipelago
    glacier wash bluff bluffs bayou marsh swamp wetlands wilderness common commons crescent terrace
    """)

  /// Nouns that make a body or a building out of the place name before them: the place stays a
  /// mention of its own.
  static let institutionHeads = WordSet(
    """
    hospital hospitals infirmary clinic medical health police sheriff sheriff's fire rescue ambulance
    court courts courthouse circuit superior district supreme magistrates municipal crown high
    school schools elementary middle primary secondary academy college university institute community
    polytechnic library museum gallery theatre theater zoo aquarium arena stadium speedway
    council councils county city metropolitan regional state
    commission commissioners board authority department bureau agency office ministry government
    parliament assembly legislature senate congress house chamber army navy guard air national
    international airport airfield port harbour harbor station railway rail railroad transit
    public central general memorial regional veterans jail prison correctional detention
    cemetery church cathedral mosque temple diocese archdiocese presbyterian baptist methodist lutheran
    catholic first united christian evangelical bank trust chronicle times herald news tribune gazette
    journal post star sun daily courier register mayor governor attorney prosecutor coroner planning
    zoning water power light electric housing parks recreation tourism visitors convention
    historical society symphony orchestra ballet opera film festival marathon fair club association
    federation league union workers education unified independent mills refinery mall center centre
    stock exchange securities financial business economic development chamber
    """)

  /// Words that can stand between a person's title and the name.
  static let personTitles = WordSet(
    """
    mr mrs ms miss dr prof professor sir dame lord lady sen senator rep representative gov governor
    president chancellor minister premier secretary mayor sheriff judge justice chief officer deputy
    sgt sergeant lt lieutenant col colonel capt captain maj major gen general adm admiral pvt cpl
    spc pastor rev reverend father sister brother bishop archbishop cardinal pope rabbi imam sheikh
    king queen prince princess duke duchess coach actor actress singer author attorney lawyer councilman
    councilwoman commissioner superintendent principal congressman congresswoman saint
    """)
}
