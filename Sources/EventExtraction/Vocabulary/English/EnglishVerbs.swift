/// English verbs as lemmas by class; their inflected forms are generated (``Inflection``).
/// Own list; CC0.
enum EnglishVerbs {
  /// Occurrences and acts.
  static let events = """
    abandon abduct abolish abort abscond absorb abuse accede accelerate accept accompany accomplish
    accuse achieve acquire acquit adjourn administer admit adopt advance air airlift alert align
    allocate ambush amend amputate annex annihilate anoint appeal appear appoint apprehend approach
    approve arm arraign arrange arrest arrive assassinate assault assemble assign assist attack attempt
    attend auction authorize authorise avert award ban bar barricade batter battle beat beach
    become behead besiege bid bind bite blast bleed blockade block blow board bomb bombard boost boycott
    break breach breed bring broadcast broker build bulldoze burgle burn burst bury buy bypass campaign
    cancel capitulate capsize capture carry cast catch cause cede celebrate censor censure chair
    charge charter chase check christen circulate circumnavigate clash clean clear climb clinch close
    coach collapse collect collide colonize colonise combat commandeer commemorate commence commission
    commit compete complete compose concede conclude condemn conduct confess confine confiscate confront
    conquer consecrate conspire construct consult contaminate contract contribute convene converge
    convert convict convoke cooperate cordon counter counterattack coup cover crack crash crawl create
    crew cripple crop cross crown cruise crush culminate cultivate cut damage dash deal debut
    decapitate decimate declassify decline decommission decorate decrease dedicate defeat defect defend
    deliver demolish demonstrate demote depart deplete deploy depose deport derail descend desert
    design destroy detain detect deteriorate detonate develop devastate devalue devise die dig disappear
    disarm disband discharge disclose discontinue discover discuss disembark disintegrate dismantle
    dismiss dispatch disperse displace disrupt dissolve distribute disturb dive divert divide divorce
    dock donate double draft drag drain draw dredge drift drill drive drop drown dump earn ease eat edge
    effect eject elect electrocute elevate eliminate embark embed emerge emigrate employ empty enact
    encircle encounter end endorse engage engulf enlist enroll enter entrench erect erode erupt escalate
    escape escort establish evacuate evade evict evolve exchange excavate exclude execute exercise exhume
    exile exit expand expel expire explode exploit explore export expose extend extinguish extract
    extradite fail fall falter fend ferry fight file fill film finalize finalise finance find fine finish
    fire fix flare flatten flee float flood flow flown fly fold follow force forge form fortify found
    fracture free freeze fuel fulfil fulfill fund gain gather gave generate give go govern grab graduate
    grant graze greet grip ground grow guard guide gun halt hammer hand handcuff hang harass harvest
    haul head heal hear help hide hijack hire hit hoist hold honor honour hospitalize hospitalise host
    hunt hurl hurt identify ignite illuminate immigrate impeach implement import impose imprison
    improve inaugurate incinerate incorporate increase incur indict infect infiltrate inflict inherit
    initiate inject injure inspect install instal institute integrate intensify intercept intern
    interrogate interrupt intervene interview introduce inundate invade invent invest investigate
    invite invoke isolate issue jail jam join jump kick kidnap kill knock land lash launch lead leak
    leap leave legalize legalise lend level levy liberate lift light limit liquidate list load lob
    lodge loot lose lower lynch mail maim maneuver manoeuvre manufacture march marry mass massacre
    maul meet melt merge migrate mine mobilize mobilise molest mount move murder muster mutiny nab name
    narrow nationalize nationalise negotiate nominate notify nuke obtain occupy occur offload open
    operate oppose ordain organize organise oust outlaw outnumber overcome overhaul overrun overtake
    overthrow overturn pack paint parachute parade paralyze paralyse pardon park participate partition
    pass patent patrol pause pay penetrate perform perish petition photograph pick picket piece pierce
    pilot pin plague plant plead plough plow plummet plunder plunge poison pollute poll pool post postpone
    pound pour premiere prepare present preside press prevail prevent privatize privatise probe proceed
    process procure produce prohibit promote prompt propel prosecute protest provoke publish pull pummel
    pump purchase purge pursue push put quarantine quash quell quit race raid rain raise rally ram
    rampage rape ratify ravage raze reach react read realign rebel rebuff rebuild recall recapture
    receive recede reclaim recognize recognise reconquer reconstruct reconvene record recover recruit
    redeploy reduce reelect reenter reestablish refloat refuel regain regroup register reign reinforce
    reinstate rejoin relaunch release relieve relinquish relocate remodel remove rename renew renounce
    reopen reorganize repatriate repeal repel replace replenish repulse reroute rescue resettle resign
    resist resolve restart restore restrict resume retain retake retaliate retire retreat retrieve
    return reunite reveal reverse revise revoke revolt ride riot rip rise roam rob rock roll rotate rout
    ruin rule run rupture rush sabotage sack sail salvage sanction save scale scan scatter score scout
    scramble scrap scrape screen scupper scuttle seal search secede secure seek seize sell send
    sentence separate serve set settle sever shake shatter shave shell shelter shift ship shoot
    shut shutter sign signal silence sink skid skirmish slam slap slash slaughter slay slide slip slow
    smash smuggle snap snatch soar spark spend spill spin splash split sponsor spot spray spread
    spring squash stab stabilize stabilise stage stamp stampede stand start starve stay steal steer stem step
    sterilize stop storm strafe strand strengthen strike strip stun subdue submerge submit
    subpoena succeed succumb sue suffer summon supply support suppress surge surpass surrender surround
    survey survive suspend sustain swamp swap swarm sweep swell swim swing switch tackle take tap
    target tear terminate terrorize test testify throw tighten topple torch torpedo torture touch
    tour tow train transfer transform transmit transport trap travel traverse treat trek trespass
    trigger triple triumph tumble tunnel turn undergo undermine unearth unfold unite unleash unload
    unveil upgrade uproot use vaccinate vandalize vandalise vanish veto victimize violate visit volunteer
    vote wade wage walk wander wane wash wave weaken wed weigh widen win wind wipe withdraw
    withstand witness work worsen wound wreak wreck yield zero accommodate blacken bolster ceasefire
    crackdown deface dethrone disqualify enthrone hack harden infringe interdict jettison lay
    outflank overfly parole pillage ratchet reappoint rearrest recant reconcile redraw refine refurbish
    relapse replant repress rescind reshuffle resurface resupply revamp revive rumble sandbag scorch
    sequester shoulder sideline slump stall stave strew stumble swear swerve tally taper tee top
    trade trample tweet upend uphold usher vaporize wither evict delay begin continue resume
    """

  /// Verbs that open, carry on or end another act; with an infinitive or -ing they are one event.
  static let aspectual = """
    begin start commence continue resume keep stop cease finish proceed try attempt manage struggle
    """

  /// Acts of speech and writing whose content follows.
  static let reporting = """
    say tell announce report state declare claim confirm deny warn note explain argue insist
    acknowledge allege assert comment disclose estimate hint indicate maintain mention reply respond
    suggest testify tweet reiterate remark recount boast reveal stress emphasize emphasise urge vow
    pledge promise threaten predict forecast propose demand order request ask call apologize apologise
    concede contend cite complain denounce criticize criticise praise welcome reject agree
    decide rule recommend advise caution condemn inform notify write speak quip rebuke
    """

  /// Verbs that say how things are, not what happened.
  static let states = """
    be have know include contain consist seem remain believe think want need like love hate own
    belong possess mean cost weigh lack require resemble involve depend deserve exist fit hope
    expect prefer understand regard consider suppose doubt fear own stand lie live appear represent
    constitute comprise equal reflect feature span measure concern matter tend sound look feel
    understand see view wish intend worry value hold remember
    """

  /// Verbs that tie two events together and take no date themselves.
  static let relations = """
    follow result lead cause prompt precede stem mark coincide contribute trigger
    """

  /// Verbs that carry an event noun: "launched an attack", "held talks".
  static let light = """
    hold conduct stage carry launch make take give have hold mount undergo face suffer wage
    """

  /// Verbs whose infinitive is not sure to happen.
  static let intentions = """
    plan agree vow threaten decide intend promise pledge hope want seek aim prepare propose offer
    expect consider
    """

  /// Base and -s forms that are nouns more often than verbs.
  static let oftenNouns = """
    attack strike fire report visit march protest vote raid battle clash bomb blast storm flood crash
    release return advance retreat defeat capture charge claim call plan test show trade deal force
    base ship land guard shell mine gun mass wound rule order head hand post park plant train tour
    rally riot murder rape fight damage support supply demand offer request record rise fall increase
    decrease gain loss lead start end stop move play race walk run work use study search interview poll
    meeting board cast cover cut deploy drill drop drive draft effect escape exercise exile exit experience
    export import face film fine flow fuel fund grant grip ground halt harvest help hit host issue jail
    jump kick launch leak level lift light limit list load mail mount name pack pass pause pilot pin
    place point pool pound press process produce project pull pump purchase push rain raise
    rank rate reach recall recruit register reign rescue reserve resort rest review ride ring risk rock
    roll rush sack sail sanction scale scan score scout screen seal seat sentence set shift shoot
    sign signal slide spark split sponsor spot spray spread spring stage stamp stand state stay stem step
    strip supply surge survey swap sweep swing switch tackle tap target tear threat time top touch tow
    track transfer transport trap treat trek trigger triumph tunnel turn veto view
    volunteer wave witness wreck yield conflict contract contest surrender siege assault ambush campaign
    blockade boycott parade patrol picket probe pursuit rebel revolt sabotage skirmish
    massacre slaughter shelter murder merger coup crackdown ceasefire debut delay design
    award ban bar bid block burn dash dive dock dump exchange
    """

  /// lemma past participle, for verbs that are not regular.
  static let irregular = """
    be was been|be were been|have had had|do did done|go went gone|say said said|tell told told|
    become became become|begin began begun|beat beat beaten|bid bid bid|bind bound bound|bite bit bitten|
    bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|
    broadcast broadcast broadcast|build built built|burn burned burned|burn burnt burnt|burst burst burst|
    buy bought bought|cast cast cast|catch caught caught|cost cost cost|cut cut cut|deal dealt dealt|
    dig dug dug|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feel felt felt|
    fight fought fought|find found found|flee fled fled|fly flew flown|forecast forecast forecast|
    freeze froze frozen|give gave given|grind ground ground|grow grew grown|hang hung hung|
    hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|
    know knew known|lay laid laid|lead led led|leap leapt leapt|leave left left|lend lent lent|
    let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|
    overcome overcame overcome|overrun overran overrun|overtake overtook overtaken|
    overthrow overthrew overthrown|overfly overflew overflown|pay paid paid|put put put|quit quit quit|
    read read read|rebuild rebuilt rebuilt|redraw redrew redrawn|retake retook retaken|ride rode ridden|
    ring rang rung|rise rose risen|run ran run|see saw seen|seek sought sought|sell sold sold|
    send sent sent|set set set|shake shook shaken|shoot shot shot|show showed shown|shut shut shut|
    sink sank sunk|slay slew slain|slide slid slid|speak spoke spoken|spend spent spent|spin spun spun|
    split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|
    strew strewed strewn|strike struck struck|swear swore sworn|sweep swept swept|swell swelled swollen|
    swim swam swum|swing swung swung|take took taken|tear tore torn|think thought thought|
    throw threw thrown|undergo underwent undergone|understand understood understood|uphold upheld upheld|
    wed wed wed|wind wound wound|win won won|withdraw withdrew withdrawn|withstand withstood withstood|
    wreak wreaked wreaked|write wrote written|upend upended upended|come came come|get got gotten|
    get got got|sing sang sung|sit sat sat|wear wore worn|weave wove woven|teach taught taught|
    sleep slept slept|forget forgot forgotten|forgive forgave forgiven|forbid forbade forbidden|
    foresee foresaw foreseen|arise arose arisen|awake awoke awoken|bend bent bent|bet bet bet|
    choose chose chosen|cling clung clung|creep crept crept|drink drank drunk|feed fed fed|
    fling flung flung|lean leant leant|mislead misled misled|outdo outdid outdone|shed shed shed|
    shine shone shone|shrink shrank shrunk|slit slit slit|spit spat spat|stick stuck stuck|
    sting stung stung|thrust thrust thrust|tread trod trodden|wake woke woken|weep wept wept|
    bear bore borne|swell swelled swelled|prove proved proven|hold held held|undertake undertook undertaken|
    re-elect re-elected re-elected|beset beset beset|befall befell befallen|behold beheld beheld
    """

  /// Further frequent verbs, so that clauses are found; they make events too.
  static let others = """
    come get make do let see show watch hurry sing sit teach sleep forget forgive forbid choose cling
    creep drink feed fling stick sting wake weep bear arise undertake beset befall play race ask pray
    wait stay arrive cheer chant gather camp arm bathe bloom blossom boil bow carve chart clutch cook
    crouch cry curse dance dine dress dwell exhibit faint fetch fish flick flock glide hop hurry kneel
    knit laugh learn lick limp linger listen march mourn nod pray preach rehearse relax rest sew shout
    sigh sketch smile smoke sob stare stroll study toast visit wail wander wave whisper wrestle yell
    plan hope aim offer decide agree refuse reject deny threaten pledge promise vow urge order demand
    request warn apologize criticize praise welcome blame thank fear await anticipate outline
    allow enable let permit ensure encourage persuade convince discourage inspire influence affect
    change alter adjust adapt add combine connect link attach detach mix place position locate situate
    share spot spy track trace monitor observe examine analyze analyse assess evaluate review revisit
    study research experiment calculate count measure estimate rank rate compare match contrast
    choose select pick opt prefer vote tip favour favor back second sponsor champion
    name label brand dub nickname call term title style
    start end stop begin finish quit continue keep maintain hold last endure persist
    """

  /// Verbs whose final consonant doubles before -ed and -ing.
  static let doubling = """
    abet abhor abut acquit admit allot annul bar bat beg begin blot blur brag bug cancel cap chat chop
    clap clot commit compel confer control cram crop defer deter dip distil drag drip drop drum
    equip excel expel fan flap flip flog fulfil gag get grab grip gun handicap hit hop hug hum
    incur infer instal jam jet jog jut kidnap knit knot lag lap let level lob log map mar model mop mug
    nab nag net nod occur omit outfit pad pan pat patrol pet pin pit plan plod plot plug pop prefer
    program prod propel put quit quiz ram rap rebel rebut recap refer regret remit repel rid rig rip rob rot
    rub run sag sap scan scar scrap scrub set shed ship shop shrug shun shut signal sip sit skid skim
    skip slam slap slip slit slot snap snag sob span spin spot spur squat stab star stem step stir stop
    strap strip stun sum sun swap swim swot tag tap thin throb tip top total tow-in transfer transmit
    trap travel trim trip trod tug upset wed win wrap zap
    """
}
