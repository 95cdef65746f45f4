/// English nouns that name an occurrence. Own list; CC0.
enum EnglishEventNouns {
  static let singular = """
    abduction accident acquisition acquittal addition address adjournment admission adoption advance
    agreement airlift airstrike altercation ambush amendment anniversary announcement annexation
    appeal appearance appointment apprehension approval arbitration armistice arraignment arrest
    arrival arson assassination assault assembly atrocity attack attempt auction audit avalanche
    award ballot ban bankruptcy battle bailout beheading bid birth blackout blast blaze
    blizzard blockade bloodbath bombardment bombing boycott breach breakdown breakout breakthrough
    briefing broadcast burglary burial by-election campaign cancellation capitulation capture
    carnage carnival cataclysm catastrophe cave-in ceasefire cease-fire celebration census ceremony
    championship charge christening clash clampdown climb closing closure collapse collision colonization
    combat commemoration commencement commission completion concert conference confrontation
    congress conquest conspiracy construction consultation contest convention conversion conviction
    coronation coup counterattack counteroffensive counter-offensive crackdown crash creation cremation
    crisis crossing crucifixion crusade curfew cut cyberattack cyclone deal death debate debut decapitation
    declaration defeat defection delivery demolition demonstration departure deployment deportation
    derailment desertion destruction detention detonation disappearance disaster discovery discussion
    disembarkation dismissal dispute disruption dissolution divorce downpour drill drought drowning
    dust-up earthquake eclipse election embargo emergency encirclement encounter enactment engagement
    epidemic eruption escape establishment evacuation eviction exam excavation exchange execution
    exercise exhibition exile exodus expansion expedition experiment explosion expulsion extradition
    exhumation fair fall famine farewell feast ferry-disaster festival feud fight fighting filing final finale
    fire firefight flash-flood flight flood flooding forum foundation founding funeral game
    gathering genocide grounding guilty-plea gunfight gunfire hack hailstorm handover hanging harvest
    hearing heatwave heist hijacking holdup holocaust hostilities hunt hurricane impeachment
    imprisonment inauguration incident incursion independence indictment infection infiltration
    inquest inquiry inspection installation insurgency insurrection intervention interview intrusion
    invasion investigation investiture jailbreak journey jubilee kidnapping killing landfall landing
    landslide launch lawsuit liberation liftoff lightning lockdown looting manhunt march marriage
    massacre match meeting melee merger meltdown migration mission mobilization mobilisation mudslide
    murder mutiny negotiation nomination offensive onslaught opening operation outage outbreak outrage
    overthrow pandemic parade partition party patrol performance picket pilgrimage plague plebiscite
    plot pogrom poll premiere presentation privatization probe procession proclamation prosecution
    protest publication purchase purge pursuit quake race raid rally rampage rape ratification reception
    recession reconstruction recovery redeployment referendum reform regatta reinforcement release
    relocation removal reopening repatriation repeal rescue resignation resolution restoration
    retaliation retirement retreat return reunion revelation revolt revolution reign riot robbery
    rollout rout ruling runoff sabotage sacking sale sanction scandal schism screening search secession
    seizure sentencing separation service session settlement shelling shipwreck shoot-out shootout
    shooting shutdown siege signing sinking skirmish slaughter slaying sit-in snowstorm sortie
    speech spill spree stabbing stampede standoff stand-off stoppage storm storming strafing strike
    struggle suicide summit surge surrender surgery suspension swap swearing-in takeover talks
    tornado torture tour tournament trade transfer transition treaty tremor trek trial triumph trip
    truce tsunami turmoil twister typhoon unification unrest unveiling uprising vaccination verdict veto
    victory vigil violence visit vote voyage walkout war warfare wedding wildfire win withdrawal workshop
    wreck accession abdication ascension baptism bombardment broadcast burning coalition collapse
    demarcation dedication deal draft entry expiration festivities fundraiser grant hoax homecoming
    housewarming increase influx interrogation layoff leak merger milestone opening outcry
    overhaul parole premiere promotion raffle rebellion recall refinancing renovation rise scandal
    slump spat statement stop takeoff test touchdown tragedy transplant travel upheaval
    upgrade
    """
}
