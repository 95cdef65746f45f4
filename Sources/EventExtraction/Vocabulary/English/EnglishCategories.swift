internal import TimelineModel

/// English acts by the kind of event that they name, whatever their clause says beside them. Own
/// lists; CC0.
enum EnglishCategories {
  /// Lemmas of verbs, and of nouns without a verb of their own; each stands once.
  static let acts: [(EventCategory, String)] = [
    (
      .conflict,
      """
      bomb bombard invade besiege ambush strafe torpedo annex conquer rout massacre airstrike war
      skirmish ceasefire truce armistice insurgency mutiny coup putsch counteroffensive
      counterattack liberate encircle sortie pillage genocide firefight gunfight
      bloodbath hostilities incursion redeploy muster harpoon warfare
      insurrection onslaught pogrom rebel repulse outflank envelop disengage shell entrench
      salvo infighting
      """
    ),
    (.protest, "protest picket riot unrest walkout boycott barricade heckle"),
    (
      .politics,
      """
      elect reelect re-elect inaugurate impeach legislate enact repeal veto referendum plebiscite election depose
      dethrone enthrone usurp abdication accession ostracize ostracise caucus runoff recount
      reshuffle gerrymander filibuster prorogue abdicate unseat re-election secede secession ratify overthrow
      """
    ),
    (.diplomacy, "treaty accord pact summit memorandum"),
    (
      .crime,
      """
      murder rob kidnap abduct hijack smuggle steal assassinate rape burgle stab loot vandalize
      vandalise embezzle extort blackmail bribe defraud launder lynch behead decapitate strangle
      molest burglary heist holdup mugging arson counterfeit poach pilfer terrorize cyberattack ransack swindle misappropriate
      shootout manhunt jailbreak wiretap trespass
      """
    ),
    (
      .justice,
      """
      arrest rearrest convict acquit indict imprison incarcerate jail prosecute extradite arraign
      arraignment subpoena sue countersue sentence parole apprehend interrogate handcuff remand exonerate reprieve injunction lawsuit
      inquest retrial overrule
      """
    ),
    (
      .disaster,
      """
      earthquake quake tremor aftershock foreshock tsunami hurricane cyclone tornado twister avalanche
      landslide mudslide drought famine wildfire bushfire blizzard typhoon inundate hailstorm heatwave
      thunderstorm snowstorm downpour landfall cataclysm monsoon
      """
    ),
    (
      .accident,
      "jackknife collide derail capsize shipwreck pileup stampede drown drowning electrocute careen skid"
    ),
    (
      .health,
      """
      infect vaccinate quarantine hospitalize hospitalise epidemic pandemic diagnose immunize immunise
      inoculate sicken contaminate amputate medevac transplant euthanize surgery
      """
    ),
    (
      .economy,
      """
      merge privatize privatise nationalize nationalise bankruptcy bankrupt layoff bailout buyout
      recession devalue invest purchase outsource foreclose liquidate outsell redundancy
      acquire acquisition buy sell auction divest refinance recapitalize recapitalise delist demerge
      repossess bankroll subsidize subsidise downgrade selloff
      """
    ),
    (
      .science,
      "orbit excavate unearth liftoff splashdown spacewalk flyby undock undocking eclipse experiment"
    ),
    (
      .culture,
      """
      premiere exhibit broadcast festival concert festivities gig carnival baptize baptism ordain canonize
      consecrate christening canonise beatify choreograph celebrate jubilee televise telecast pilgrimage
      """
    ),
    (
      .sport,
      """
      tournament championship regatta semifinal quarterfinal outscore outplay outlast relegate score equalize equalise relegation
      """
    ),
    (
      .movement,
      """
      arrive depart travel flee migrate immigrate emigrate disembark embark sail voyage evacuate deport
      repatriate resettle exodus migration trek decamp banish circumnavigate overfly
      """
    ),
    (
      .statement,
      "congratulate announcement statement announce say reiterate reply quip clarify lament"
    ),
  ]

  /// Event nouns that tell more, or other, than the verb of the same act.
  static let nouns: [(EventCategory, String)] = [
    (.disaster, "storm flood flooding eruption"),
    (.protest, "uprising demonstration vigil"),
    (.conflict, "fighting shelling bombing combat offensive"),
    (.sport, "match"),
    (.crime, "robbery abduction"),
    (.accident, "accident wreck"),
    (.justice, "trial verdict"),
    (.diplomacy, "talks"),
  ]
}
