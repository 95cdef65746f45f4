/// Sentences written for this project, with the place mentions in brackets. Most names without brackets
/// are those of places too, but mean somebody or something else here.
enum AmbiguousNames {
  static let persons = sentences(
    """
    Jordan Miller told the court that he had never met the man.
    Paris Hughes, the club's new captain, scored twice.
    Mr. Lincoln asked for more time to read the report.
    Dr. Cleveland said the patient was doing well.
    The novelist Jack London wrote it in a month.
    Judge Houston dismissed the case on Tuesday.
    Chelsea Morgan won the race in [Oslo].
    Denzel Washington plays the detective.
    Austin Reed and Madison Clark were married last spring.
    Mayor Jackson said the bridge would open in June.
    Captain Cook's diary was sold for a record price.
    Sgt. Dallas Green was injured in the blast near [Mosul].
    Carmen Santiago teaches music in [Lisbon].
    Brooklyn Adams, 19, is the youngest player in the team.
    Prime Minister Boris Johnson resigned.
    Senator Warren asked for an inquiry.
    Professor Lancaster has written three books on whales.
    Florence Nightingale changed nursing for ever.
    Sydney Carter, a nurse from [Leeds], saw the crash.
    Virginia Woolf lived in [Sussex].
    Georgia Brown sang the first song.
    Israel Torres, 34, was arrested at his home.
    Coach Bradford praised his goalkeeper.
    The actress Sienna Blake arrived in [Rome] on Friday.
    President Ford pardoned him.
    Kent Walker, who led the inquiry, retired in May.
    Ms. Hamilton said she had not been told.
    Justice Orlando Ruiz read the verdict.
    Attorney Troy Mason will appeal.
    Her son Devon Hall lives in [Bristol].
    Sir Walter Raleigh never saw the colony.
    Milan Novak left [Prague] as a child.
    Asia Martin and her sister run a bakery.
    General Sherman marched on [Atlanta].
    The singer Phoenix Lee cancelled the concert.
    Lorraine Dixon chairs the panel.
    Savannah Price said her dog found the child.
    Chief Justice Marshall wrote the opinion.
    Commissioner Preston answered every question.
    Detective Salem Aziz took the call.
    """)

  static let organizations = sentences(
    """
    The Bank of America cut its forecast.
    Reuters and the Associated Press published the pictures.
    A spokesman for the World Health Organization said the risk was low.
    The Security Council will meet on Monday.
    Amnesty International called for his release.
    Apple and Amazon both opened lower.
    NATO said it would send more ships.
    Doctors Without Borders runs two clinics there.
    The Red Cross delivered blankets.
    The Wagner Group denied the report.
    Human Rights Watch counted nine attacks.
    Lehman Brothers collapsed within a week.
    The International Monetary Fund lowered its outlook.
    Vodafone sold its share for four billion pounds.
    The Supreme Court refused to hear the case.
    Greenpeace activists climbed the tower.
    Lufthansa cancelled forty flights.
    The Salvation Army served soup.
    Scotland Yard is looking into the letters.
    Morgan Stanley raised its target.
    Interpol issued a warrant.
    The Federal Reserve left rates alone.
    Heinz makes the sauce in a new plant.
    Siemens won the contract.
    Hamas and Fatah signed the paper.
    The Jesuits founded the school.
    Microsoft bought a small games studio.
    UNICEF says half of the wells are dry.
    Boko Haram fighters took the hostages.
    The Rockefeller Foundation paid for the study.
    """)

  static let teams = sentences(
    """
    Arsenal drew with Everton after a late penalty.
    The Lakers beat the Celtics by two points.
    Real Madrid signed the striker for five years.
    Juventus lost their first match of the season.
    The All Blacks named an unchanged side.
    Ajax and Feyenoord meet on Sunday.
    The Yankees traded their best pitcher.
    Bayern sold the defender in January.
    The Springboks fly to [Dublin] on Thursday.
    Celtic were two goals up at the break.
    The Green Bay Packers punted on fourth down.
    Benfica reached the last sixteen.
    The Wallabies won the toss.
    Wolves equalised in added time.
    The Proteas were all out for ninety.
    """)

  static let ships = sentences(
    """
    The USS Cole returned to [Norfolk] in April.
    The tanker Exxon Valdez spilled oil for days.
    HMS Victory is moored at [Portsmouth].
    The cruise ship Costa Concordia ran aground off [Tuscany].
    The Titanic sank in four hours.
    The ferry Herald of Free Enterprise capsized.
    The battleship Bismarck was sunk by torpedoes.
    Divers found the wreck of the Mary Rose.
    The freighter Ever Given blocked the [Suez Canal].
    The Lusitania was hit off [Ireland].
    The shuttle Challenger broke apart.
    The rover Opportunity sent its last picture.
    """)

  static let storms = sentences(
    """
    Hurricane Katrina flooded [New Orleans].
    Typhoon Haiyan destroyed thousands of homes.
    Hurricane Florence weakened overnight.
    Tropical Storm Isaias moved north.
    Cyclone Idai hit [Beira] hardest.
    Hurricane Charley crossed [Florida] in a day.
    Storm Desmond broke rainfall records.
    Hurricane Camille killed more than two hundred people.
    Super Typhoon Mangkhut reached [Guangdong].
    Hurricane Dean grew stronger over the warm sea.
    """)

  static let commonWords = sentences(
    """
    Reading the report took all night.
    Hope is not a plan.
    March was colder than expected.
    They will vote in May and again in August.
    Orange juice prices rose sharply.
    Nice weather is expected on Sunday.
    Turkey is served with potatoes at the feast.
    The china cups broke in the move.
    Mobile phones are banned in class.
    Police said the road was closed.
    Many of the houses have no roof.
    Battle lines were drawn early.
    Best of all, entry is free.
    Bath time is at seven.
    Split the dough into four parts.
    Of the nine men, two could swim.
    Most people left before noon.
    She wore a cashmere coat.
    Bury the cable deep, he advised.
    Sandwich shops stay open late.
    Spring came late this year.
    Normal service will resume on Monday.
    But nobody answered the phone.
    We saw them leave.
    Champagne and cheese were served.
    Cork floors are warm and quiet.
    Rugby is played in winter.
    Independence came after a long war.
    Liberty and justice were on every banner.
    Enterprise needs patience.
    Wells were dug by hand.
    Price rises hit the poor.
    Superior force won the day.
    Marathon runners drink a lot of water.
    Commerce slowed in the autumn.
    Friday prayers ended quietly.
    Sunday was the hottest day.
    Monday brought heavy snow.
    Asking was easy; waiting was not.
    Victory came at a price.
    """)

  static let works = sentences(
    """
    The film Casablanca is shown again tonight.
    He reads the Guardian and the Economist.
    She starred in Chicago on stage.
    The Beatles recorded it in two days.
    The album Nebraska was made on a tape recorder.
    The Geneva Conventions protect prisoners.
    Time magazine put her on its cover.
    The Kyoto Protocol ran out.
    The iPhone sold out in hours.
    The Ford Mustang is built again.
    The Nobel Peace Prize went to two doctors.
    The Super Bowl drew a record audience.
    The Covid-19 vaccine arrived in boxes.
    The Koran was read aloud.
    The Oscars were handed out on Sunday.
    """)

  static let places = sentences(
    """
    The army took [Kherson] without a fight.
    Floods reached [Dhaka] and [Chittagong] on Sunday.
    The train from [Vienna] to [Budapest] was late.
    Thousands marched through [Santiago].
    A court in [The Hague] will hear the case.
    Snow fell in [Jerusalem] and [Amman].
    The plane landed in [Reykjavik] after an hour.
    The quake was felt as far as [Islamabad].
    She was born in [Lagos] and raised in [London].
    He moved to [Portland], [Oregon], in 1998.
    They live in [Lexington], [Ky.], with three dogs.
    Fires burned near [Athens] for a week.
    The [Danube] rose by two metres.
    Ships wait in the [Black Sea].
    [Mount Everest] was closed to climbers.
    The village lies 20 km south of [Kharkiv].
    Refugees crossed into [Chad] from [Sudan].
    The road between [Aleppo] and [Damascus] is open.
    Fighting went on in [Donetsk].
    Farmers in [Kansas] and [Nebraska] wait for rain.
    The office in [Nairobi] will close.
    A bomb went off in [Kabul] at dawn.
    The ship left [Rotterdam] for [Singapore].
    Voters in [Ohio] go to the polls.
    He spent a year in [Jordan] and two in [Turkey].
    Police in [Manchester] arrested three men.
    The bridge in [Genoa] fell in 2018.
    A cold wind blew across [Siberia].
    Tourists flock to [Venice] in spring.
    The factory in [Detroit] made engines.
    She studied in [Paris] and [Berlin].
    The fire started in [Los Angeles County].
    Rain is likely across [Scotland].
    They sailed to [Cyprus] and back.
    He died in [Havana] on Friday.
    The border with [Mexico] is long.
    The mayor of [Tokyo] opened the hall.
    The dam on the [Nile] is finished.
    The strike hit ports in [Marseille] and [Naples].
    Shells fell on [Bakhmut] all night.
    """)

  static let peoples = sentences(
    """
    [French] farmers blocked the road.
    The [Ukrainian] army held the line.
    [Texans] voted early.
    Two [Germans] and a [Dane] were rescued.
    The [Russian] ambassador left at noon.
    A [Kenyan] runner won in [Boston].
    [Japanese] cars sell well.
    The [Israeli] cabinet met for hours.
    An [Australian] woman was on board.
    [Syrian] rebels shot down the plane.
    """)

  static let all =
    persons + organizations + teams + ships + storms + commonWords + works + places + peoples

  static func sentences(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }
}
