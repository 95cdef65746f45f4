/// English nouns that name an occurrence. Own list; CC0.
enum EnglishEventNouns {
  static let singular = """
    abdication abduction accession accident accord acquisition acquittal activity address
    adjournment admission adoption advance aftershock agreement airlift airstrike altercation
    ambush annexation anniversary announcement appeal appearance appointment apprehension
    arbitration armistice arraignment arrest arrival arson ascension assassination assault
    assembly atrocity attack attempt auction audit audition autopsy avalanche award bailout
    ballot ban bankruptcy baptism barrage battle beheading bid birth blackout blast blaze
    blizzard blockade bloodbath bloodshed bombardment bombing bombings bout boycott breach
    breakdown breakout breakthrough briefing broadcast burglary burial burning bushfire buyout
    campaign cancellation capitulation capture carnage carnival cataclysm catastrophe caucus
    ceasefire celebration census centenary ceremony championship charge chase christening
    clampdown clash closing closure cloudburst collapse collision colonization combat comeback
    commemoration commencement competition completion concert conference confrontation congress
    conquest conspiracy consultation contest convention conversion conviction coronation
    counterattack counteroffensive coup crackdown crash creation cremation crisis crossfire
    crossing crucifixion crusade crush curfew cut cyberattack cyclone deadlock deal death
    debate debut decapitation decision declaration decline decree dedication defeat defection
    delivery demarcation demerger demolition demonstration departure deployment deportation
    derailment desertion destruction detention detonation devaluation disappearance disaster
    discovery discussion disembarkation dismissal displacement dispute disruption dissolution
    divorce docking donation downpour drill drop drought drowning duel earthquake eclipse edict
    election embargo embarkation emergency enactment encirclement encounter engagement
    enthronement epidemic eradication eruption escalation escape establishment evacuation
    eviction exam excavation exchange execution exercise exhibition exhumation exile exodus
    expansion expedition experiment expiration explosion expulsion extradition famine farewell
    feast festival festivities feud fight fighting filing final finale find fire firefight
    flight flood flooding flotation flyby foreclosure foreshock forum founding fundraiser
    funeral gain gale game gathering genocide gig groundbreaking grounding gunfight gunfire
    hack hailstorm handover hanging harvest hearing heatwave heist hijacking hoax holdup
    holocaust homecoming hostilities hunt hurricane impeachment imprisonment inauguration
    incident increase incursion indictment infection infighting infiltration influx injunction
    inquest inquiry inspection installation insurgency insurrection interrogation intervention
    interview intrusion invasion investigation investiture jailbreak journey jubilee judgement
    judgment kidnapping killing knockout landfall landing landslide launch lawsuit layoff lecture leak
    liberation liftoff lockdown lockout looting lynching manhunt marathon march marriage
    massacre match meeting melee meltdown memorandum memorial merger migration milestone
    mission mobilisation mobilization monsoon mourning mudslide mugging murder mutiny
    negotiation nomination occupation offensive onslaught opening operation outage outbreak
    outcry outing outrage overhaul overthrow pact pandemic parade parole partition patrol
    payment performance picket pileup pilgrimage plague plebiscite plunge pogrom poisoning poll
    postponement premiere presentation privatization probe procession proclamation promotion
    prosecution protest publication pullout purchase purge pursuit putsch quake quarantine
    quarterfinal race raid rally rampage rape ratification re-election rebellion rebound recall
    recapture reception recession reconstruction recount recovery redeployment redundancy
    referendum reform refusal regatta reign reinforcement rejection relaunch release relegation
    relocation removal renovation reopening repatriation repeal reprieve reprisal requiem
    rescue reshuffle resignation resolution restoration resumption retaliation retirement
    retreat retrial return reunion revelation revolt revolution riot rise robbery rockfall
    rockslide rollout rout ruling runoff rupture sabotage sacking sale salvo sanction scandal
    schism scramble screening scuffle search secession seizure selloff semifinal sentence
    sentencing session shelling shipment shipwreck shooting shootout shutdown siege sighting
    signing sinking skirmish slaughter slaying slump snowfall snowstorm sortie spacewalk speech
    spill splashdown spree stabbing stalemate stampede standoff statement stop stoppage storm
    storming strafing strike succession suicide summit surge surgery surrender suspension swap
    swoop takedown takeoff takeover talk talks telecast test thunderstorm tornado torture
    touchdown tour tournament tragedy transfer transition transplant treaty tremor trial trip
    triumph truce tsunami turmoil twister typhoon undocking unification unrest unveiling
    upheaval uprising vaccination verdict veto victory vigil violence visit volley vote voting voyage
    walkout walkover war warfare wedding wildfire win withdrawal workshop wreck
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
