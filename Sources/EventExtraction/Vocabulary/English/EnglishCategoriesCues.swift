internal import TimelineModel

/// Words that tell of what kind the event of their clause is.
struct CategoryCues: Sendable {
  let category: EventCategory
  /// Tell the kind of any act.
  let strong: String
  /// Tell among the kinds that an act may be of, yet nothing of other acts.
  let weak: String
  /// Strong ones of two words, separated by bars.
  var pairs = ""
}

extension EnglishCategories {
  /// English nouns (and some adjectives) by kind, singular; plurals are made. Own lists; CC0.
  static let cues: [CategoryCues] = [
    CategoryCues(
      category: .conflict,
      strong: """
        soldier troop army navy battalion brigade regiment militia militant militiaman insurgent
        rebel guerrilla guerilla jihadist airstrike bombing shelling warplane artillery mortar
        grenade battlefield warship battleship destroyer torpedo garrison infantry cavalry ceasefire
        taliban hezbollah hamas isis isil qaeda peacekeeper minefield ammunition gunboat platoon
        paratrooper warlord separatist munition trench airbase gunship howitzer armoured
        frontline casualty wartime paramilitary legion flotilla insurgency bombardment
        """,
      weak: """
        tank rocket missile shell fleet commander combatant hostage nato drone enemy invader
        occupation weapon squadron bomber stronghold sniper secessionist force convoy military
        bomb war fighter battle attack invasion violence clash marine captive prisoner province
        terrorist cruiser submarine siege armed suicide town village outpost checkpoint ship harbor port
        """,
      pairs:
        "armed forces|air force|car bomb|suicide bomber|front line|fighter jet|civil war|peace treaty|air raid|special forces|war crimes"
    ),
    CategoryCues(
      category: .protest,
      strong: """
        protester protestor demonstrator rioter picket protest demonstration placard
        unrest boycott sit-in walkout uprising
        """,
      weak:
        "activist teacher docker union slogan banner crowd student striker march supporter street trade worker square rally",
      pairs:
        "tear gas|hunger strike|general strike|trade union|labor union|labour union|riot police"
    ),
    CategoryCues(
      category: .politics,
      strong: """
        parliament senate senator lawmaker legislator legislature mp election voter ballot
        referendum legislation congressman congresswoman presidential parliamentary electoral
        electorate constituency caucus incumbent governor mayor councillor councilor councilman
        councilwoman alderman aldermen selectmen republican democrat coalition ordinance subcommittee mayoral gubernatorial
        statehouse lawmaking presidency premiership bundestag knesset duma
        """,
      weak: """
        assembly candidate bill law amendment constitution cabinet minister president congress
        opposition government council regime policy resolution committee poll campaign
        administration monarch king queen throne dictator junta vote seat mandate budget
        commissioner legislative premier chancellor majority proposal motion runoff
        nominee reform constitutional dynasty emperor
        """,
      pairs:
        "white house|prime minister|city council|county council|house speaker|town hall|executive order|vice president|running mate|ruling party|opposition party|political party|political parties|party leader|democratic party|republican party|communist party|labour party|county commission|county commissioners|city commission|school board|zoning board|city hall|state legislature"
    ),
    CategoryCues(
      category: .diplomacy,
      strong: "ambassador embassy diplomat envoy treaty bilateral diplomatic consulate negotiator",
      weak: "summit delegation counterpart sanction minister peace accord kingdom",
      pairs:
        "foreign minister|foreign ministry|foreign ministers|peace talks|security council|peace agreement|united nations|foreign secretary|foreign affairs|state visit|peace process|nuclear talks"
    ),
    CategoryCues(
      category: .crime,
      strong: """
        murder murderer homicide robber robbery theft burglar burglary kidnapper kidnapping cocaine
        heroin smuggler trafficker rapist assailant stabbing vandal graffiti mafia cartel ransom
        extortion vandalism gunpoint knifepoint stolen arsonist shoplifting hijacker looter
        """,
      weak: """
        gunman gang drug fraud thief killer knife gunshot shooter hacker criminal bribery
        weapon assault gun wallet meth marijuana attacker robbed pornography crime rape
        """,
      pairs:
        "sexual assault|armed robbery|domestic violence|criminal mischief|stab wounds|gunshot wound|gunshot wounds|child pornography"
    ),
    CategoryCues(
      category: .justice,
      strong: """
        court judge jury juror prosecutor defendant plaintiff lawsuit verdict felony misdemeanor
        misdemeanour indictment inmate probation extradition tribunal magistrate acquittal
        arraignment perjury litigation courtroom courthouse
        """,
      weak: """
        prison jail custody detective motion suit police sheriff warrant charge conviction prisoner
        testimony guilty appeal attorney lawyer allegation complaint trial sentence suspect
        officer murder theft fraud assault possession fugitive drug justice offence offense counsel
        innocent parole robbery count negligence manslaughter
        """,
      pairs:
        "district attorney|grand jury|supreme court|plea deal|plea agreement|public prosecutor|bench warrant|class action"
    ),
    CategoryCues(
      category: .disaster,
      strong: """
        earthquake quake volcano lava floodwater hurricane cyclone typhoon tornado tsunami landslide
        mudslide wildfire bushfire avalanche famine epicenter epicentre aftershock richter inferno
        snowfall blizzard eruption volcanic drought
        """,
      weak: """
        flood storm magnitude blaze rainfall rain snow mud flame firefighter evacuee ash wind fire levee
        disaster gust debris river tremor flooding crater
        """,
      pairs:
        "natural disaster|flash flood|flash floods|tropical storm|forest fire|forest fires|fire department"
    ),
    CategoryCues(
      category: .accident,
      strong: "collision derailment wreckage pileup motorist pedestrian shipwreck",
      weak: """
        crash accident driver van lorry minibus car truck vehicle suv pickup motorcycle intersection ambulance bus train
        helicopter aircraft plane jet ferry smoke guardrail passenger explosion wreck
        building roof bridge boat ship tanker scene bicycle motorcyclist cyclist mine tree
        """,
      pairs: "black box|head-on collision"
    ),
    CategoryCues(
      category: .health,
      strong: """
        vaccine vaccination virus flu influenza disease outbreak infection epidemic pandemic cholera
        ebola malaria hiv aids cancer tumor tumour surgery surgeon symptom diagnosis covid
        coronavirus dengue measles polio tuberculosis sars transplant salmonella obesity diabetes
        pneumonia hepatitis leukemia meningitis asthma listeria rabies zika botulism pathogen h1n1
        """,
      weak: """
        patient doctor clinic health fda medical treatment poisoning toxin dose mortality nurse
        cases illness medication physician avian swine poultry bird epidemiologist strain bacteria
        heart stroke medicine sick infected baby kidney symptomatic contaminated prenatal
        """,
      pairs:
        "bird flu|swine flu|health care|intensive care|public health|mad cow|emergency room|heart attack"
    ),
    CategoryCues(
      category: .economy,
      strong: """
        stock investor shareholder profit revenue earnings dividend bankruptcy nasdaq ftse nikkei
        sensex dax economist inflation gdp recession banker lender mortgage tariff manufacturer
        automaker carmaker retailer merger takeover acquisition shares markets bailout restructuring
        unemployment payroll stockholder earning wages bondholder airliner subsidiary creditor
        """,
      weak: """
        share index market bank banking bond currency dollar euro yen price sale export import company
        airline customer consumer supplier ceo budget billion percent cent percentage jobs factory auction
        contract loan oil barrel startup product debt deficit quarter stimulus economy economic industry
        production employee cost income business store trade firm investment fund plant dow treasury
        worker executive analyst forecast commission fee tax brand
        rate capacity energy million trillion salary point airways aircraft jet computer laptop
        smartphone software gadget % $ € £
        """,
      pairs:
        "interest rate|interest rates|wall street|stock market|stock markets|stock exchange|hedge fund|federal reserve|dow jones|central bank|chief executive|job cuts|net income|market share|per share|initial public|crude oil|consumer prices|housing market|shell company"
    ),
    CategoryCues(
      category: .science,
      strong: """
        spacecraft nasa telescope astronaut cosmonaut astronomer fossil genome physicist
        archaeologist asteroid comet dinosaur biologist paleontologist palaeontologist spaceship
        galaxy lander exoplanet neutrino observatory
        """,
      weak: """
        satellite scientist researcher laboratory species dna probe rover planet shuttle particle
        orbit excavation geologist chemist study mission rocket experiment lab research moon mars tomb
        """,
      pairs: "space station|space shuttle|space agency|solar system|outer space"
    ),
    CategoryCues(
      category: .culture,
      strong: """
        museum novel novelist singer musician orchestra theatre theater opera ballet sculpture
        filmmaker poet playwright documentary oscar grammy emmy choir comedian guitarist
        rapper cinema screenplay symphony soprano pianist violinist
        """,
      weak: """
        film movie album song concert festival exhibition author actor actress band painter painting
        artist gallery book audience television show stage carnival premiere poem drummer drama tour award
        music single director amphitheater magazine dancer comedy art
        """,
      pairs:
        "box office|film festival|art gallery|music video|academy award|academy awards|best actress|best actor"
    ),
    CategoryCues(
      category: .sport,
      strong: """
        goalkeeper midfielder quarterback touchdown athlete olympics olympian medalist medallist
        fifa uefa nba nfl nhl mlb playoff playoffs semifinal quarterfinal inning innings wicket
        rugby soccer basketball baseball tennis motorsport referee batsman knockout heptathlon
        defenseman runner-up freestyle slalom touchdowns nascar
        linebacker hat-trick shortstop
        """,
      weak: """
        match tournament championship league cup coach striker goal team season player game medal
        football hockey golf cricket boxing stadium lap podium rider sprinter marathon pitcher puck
        champion title penalty overtime gold silver bronze half club squad final win race knight
        victory round score olympic referee fan series period opponent pole driver champion
        finish division ace defender
        """,
      pairs:
        "grand prix|world cup|super bowl|premier league|first half|second half|field goal|head coach|olympic games|major league|gold medal|silver medal|bronze medal|world champion|free kick"
    ),
    CategoryCues(
      category: .movement, strong: "refugee migrant",
      weak: """
        plane airport flight convoy ship vessel boat ferry voyage journey border harbor harbour port
        train bus traveller traveler tourist passenger home aboard expedition aircraft jet caravan visa
        """),
  ]
}
