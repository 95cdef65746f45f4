/// English nouns that name an occurrence. Own list; CC0.
enum EnglishEventNouns {
  static let singular = """
    gain advance abdication abduction accession accident accord acquisition acquittal activity address
    adjournment admission adoption advance aftershock agreement airlift airstrike altercation
    ambush annexation anniversary announcement appeal appearance appointment apprehension
    arbitration armistice arraignment arrest arrival arson ascension assassination assault assembly
    atrocity attack attempt auction audit autopsy avalanche award bailout ballot ban bankruptcy
    baptism battle beheading bid birth blackout blast blaze blizzard blockade bloodbath bombardment
    bombing bombings boycott breach breakdown breakout breakthrough briefing broadcast burglary
    burial burning bushfire buyout campaign cancellation capitulation capture carnage carnival
    cataclysm catastrophe caucus ceasefire celebration census ceremony championship charge
    christening clampdown clash closing closure collapse collision colonization combat
    commemoration commencement completion concert conference confrontation congress conquest
    conspiracy consultation contest convention conversion conviction coronation counterattack
    counteroffensive coup crackdown crash creation cremation crisis crossing crucifixion crusade
    curfew cut cyberattack cyclone deal death debate debut decapitation decision declaration decree
    dedication defeat defection delivery demarcation demolition demonstration departure deployment
    deportation derailment desertion destruction detention detonation disappearance disaster
    discovery discussion disembarkation dismissal dispute disruption dissolution divorce docking
    donation downpour drill drought drowning earthquake eclipse edict election embargo embarkation
    emergency enactment encirclement encounter engagement enthronement epidemic eruption escape
    establishment evacuation eviction exam excavation exchange execution exercise exhibition
    exhumation exile exodus expansion expedition experiment expiration explosion expulsion
    extradition famine farewell feast festival festivities feud fight fighting filing final finale
    find fire firefight flight flood flooding flyby foreshock forum founding fundraiser funeral
    game gathering genocide gig groundbreaking grounding gunfight gunfire hack hailstorm handover
    hanging harvest hearing heatwave heist hijacking holdup holocaust homecoming hostilities hunt
    hurricane impeachment imprisonment inauguration incident increase incursion indictment
    infection infiltration inquest inquiry inspection installation insurgency insurrection
    interrogation intervention interview intrusion invasion investigation investiture jailbreak
    journey jubilee judgement judgment kidnapping killing landfall landing landslide launch lawsuit
    layoff leak liberation liftoff lockdown lockout looting lynching manhunt march marriage
    massacre match meeting melee meltdown memorandum merger migration milestone mission
    mobilisation mobilization monsoon mudslide mugging murder mutiny negotiation nomination
    occupation offensive onslaught opening operation outage outbreak outcry outrage overhaul
    overthrow pact pandemic parade parole partition patrol payment performance picket pileup
    pilgrimage plague plebiscite pogrom poisoning poll premiere presentation privatization probe
    procession proclamation promotion prosecution protest publication purchase purge pursuit putsch
    quake quarterfinal race raid rally rampage rape ratification rebellion recall reception
    recession reconstruction recount recovery redeployment redundancy referendum reform refusal
    regatta reign reinforcement rejection release relocation removal renovation reopening
    repatriation repeal rescue reshuffle resignation resolution restoration retaliation retirement
    retreat retrial return reunion revelation revolt revolution riot rise robbery rollout rout
    ruling runoff sabotage sacking sale sanction scandal schism screening search secession seizure
    semifinal sentence sentencing session shelling shipment shipwreck shooting shootout shutdown
    siege sighting signing sinking skirmish slaughter slaying snowstorm sortie spacewalk speech
    spill splashdown spree stabbing stampede standoff statement stoppage storm stop storming strafing
    strike succession suicide summit surgery surrender suspension swap takeoff takeover talk talks
    telecast test thunderstorm tornado torture touchdown tour tournament tragedy transfer
    transition transplant treaty tremor trial trip triumph truce tsunami twister typhoon undocking
    unification unrest unveiling upheaval uprising vaccination verdict veto victory vigil violence
    visit vote voyage walkout war warfare wedding wildfire win withdrawal wreck
    """

  /// Event nouns that open a name: "Battle of X", "Treaty of X".
  static let named = """
    battle siege treaty massacre fall capture bombing sack raid invasion conquest relief storming
    burning congress peace assassination surrender liberation sinking evacuation
    """

  /// Noun and the verb of the same act, so that "the eruption" and "erupted" are one event.
  static let verbs = """
    gain gain|eruption erupt|explosion explode|collision collide|invasion invade|arrival arrive|
    departure depart|death die|killing kill|shooting shoot|bombing bomb|shelling shell|
    stabbing stab|landing land|sinking sink|hanging hang|burning burn|beheading behead|
    election elect|vote vote|ballot vote|demonstration demonstrate|evacuation evacuate|
    withdrawal withdraw|appointment appoint|assassination assassinate|execution execute|
    arrest arrest|resignation resign|discovery discover|destruction destroy|agreement agree|
    announcement announce|statement state|declaration declare|negotiation negotiate|talks talk|
    meeting meet|gathering gather|assembly assemble|deployment deploy|occupation occupy|
    liberation liberate|bombardment bombard|deportation deport|expulsion expel|
    imprisonment imprison|detention detain|investigation investigate|inauguration inaugurate|
    coronation crown|marriage marry|wedding marry|birth bear|burial bury|closure close|
    closing close|opening open|completion complete|creation create|demolition demolish|
    derailment derail|flood flood|flooding flood|fire burn|blaze burn|crash crash|attack attack|
    strike strike|protest protest|raid raid|march march|visit visit|launch launch|
    capture capture|surrender surrender|retreat retreat|defeat defeat|collapse collapse|
    release release|rescue rescue|robbery rob|theft steal|murder murder|massacre massacre|
    kidnapping kidnap|abduction abduct|hijacking hijack|ratification ratify|signing sign|
    adoption adopt|dissolution dissolve|suspension suspend|dismissal dismiss|sacking sack|
    trial try|sentencing sentence|verdict rule|ruling rule|conviction convict|acquittal acquit|
    indictment indict|publication publish|performance perform|celebration celebrate|
    migration migrate|expansion expand|acquisition acquire|purchase purchase|sale sell|
    merger merge|annexation annex|partition partition|unification unite|uprising rise|
    rebellion rebel|revolt revolt|mutiny mutiny|escape escape|flight fly|crossing cross|
    pursuit pursue|battle fight|fighting fight|fight fight|clash clash|exchange exchange|
    mobilization mobilize|nomination nominate|endorsement endorse|rejection reject|
    repeal repeal|veto veto|delivery deliver|detonation detonate|blast blast|ambush ambush|
    assault assault|siege besiege|blockade blockade|liftoff lift|touchdown touch|spill spill
    """
}
