extension AmbiguousNames {
  /// Written after the rules and before any of them was measured on it, in the same form.
  static let fresh = sentences(
    """
    Charlotte Pierce, 41, has run the library since March.
    The novelist Cormac London declined the prize.
    Deputy Mayor Kingston called the vote a mistake.
    Mrs. Cambridge taught at the school in [Hull] for thirty years.
    Nobody doubted that Dr. Lancaster would return to [Nairobi].
    Brittany Wells and Carolina Ruiz opened a bakery in [Tampa].
    Mr. Holland blamed the weather.
    Striker Jordan Lyons signed for three years.
    The defendant, Austin Frankfort, did not speak.
    Judge Alma Richmond will sentence him in May.
    India Carver won the junior title in [Perth].
    Her brother Trenton plays the drums.
    Gen. Lee Savannah retired in 2011.
    Kenya Barris wrote the first episode.
    Colonel Stanley Berlin was buried in [Arlington].
    Bristol Meyers said the dog had bitten her twice.
    The poet Adrienne Rich lived in [Santa Cruz].
    Sen. Holly Denver voted against the bill.
    Chelsea Clinton spoke at the dinner.
    Phoenix Rivers and his band toured [Japan].
    Coach Melbourne benched two players.
    Siena Walsh, a nurse, found the wallet.
    Officer Dakota Hill stopped the car on Friday.
    Pope Francis blessed the crowd in [Manila].
    Marshal Tito ruled [Yugoslavia] for decades.
    Barclays and Lloyds both cut their rates.
    The World Food Programme sent forty trucks to [Chad].
    A report by Transparency International named six ministers.
    The Salvation Army opened a kitchen in [Glasgow].
    Boeing delivered nine jets in June.
    Toyota will close the line for a week.
    The Ford Foundation paid for the study.
    Al Jazeera broadcast the speech live.
    Marks and Spencer will shut twelve shops.
    The Green Party lost both seats.
    Doctors at Mercy Ships operated for a month off [Guinea].
    The Boy Scouts planted trees along the canal.
    Mercedes and Ferrari fought for third place.
    The Supreme Court heard the appeal on Monday.
    Bloomberg reported the sale first.
    The Smithsonian lent two paintings.
    The Nobel Committee meets in [Oslo].
    Goldman Sachs raised its forecast.
    Greenpeace activists boarded the rig.
    The Wall Street Journal published the letter.
    The Lions beat the Bears by ten points.
    Arsenal drew with Everton on Sunday.
    The Yankees traded their catcher.
    Juventus lost at home for the first time.
    The Cowboys fired two coaches.
    Real Sociedad signed a goalkeeper from [Porto].
    The Maple Leafs won in overtime.
    The Springboks landed in [Wellington] on Tuesday.
    Ajax sold its captain.
    The Lakers rested their best players.
    The Mary Rose sank in 1545.
    HMS Sheffield was hit by a missile.
    The USS Nimitz left [San Diego] in April.
    The tanker Torrey Canyon ran aground off [Cornwall].
    The Titanic left [Southampton] with too few boats.
    Salvagers raised the trawler Gaul.
    The Vasa is shown in a museum in [Stockholm].
    The ferry Estonia went down in a storm.
    Hurricane Florence weakened over [South Carolina].
    Typhoon Haiyan killed thousands in the [Philippines].
    Cyclone Sidr struck [Bangladesh] in 2007.
    Storm Desmond flooded [Carlisle].
    Hurricane Georges missed the city.
    Tropical Storm Lee drifted north.
    The Hurricane Hunters flew at dawn.
    May was the driest month in years.
    In August the lake fell by two metres.
    The March on [Washington] changed the law.
    April Jones opened the shop in June.
    Nothing happened in July.
    Reading the letter took an hour.
    Hope faded after the third day.
    The bath was cold and the towel wet.
    Split the bill between four.
    A nice cup of coffee costs two pounds.
    Turkey and ham were served at noon.
    China plates broke in the van.
    The cork stuck in the bottle.
    Orange paint ran down the wall.
    Justice was slow in coming.
    Mobile phones were banned in class.
    Rugby is played in the rain.
    Liberty has its price.
    Polish the shoes before the parade.
    The march began at ten.
    Police said the Camaro was stolen in [Reno].
    He drove a Chevrolet Tahoe across [Nevada].
    The Hyundai Santa Fe has seven seats.
    She bought a Cadillac Seville.
    Champagne was poured for the winners.
    They ate Hamburger steak and Boston cream pie.
    The Berkshire pigs won a ribbon.
    He played the Broadway hit again.
    Cheddar and Parma ham filled the rolls.
    The Magna Carta is kept in [Lincoln].
    The Geneva Conventions forbid it.
    The Treaty of [Versailles] ended the war.
    The Kyoto Protocol has lapsed.
    The Stockholm syndrome is named after a robbery.
    The Boston Tea Party is taught in every school.
    The Nile crocodile can live for seventy years.
    """)
}
