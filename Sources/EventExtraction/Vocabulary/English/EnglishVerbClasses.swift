/// Classes of English verbs by what they do to times, contents and realities. Own lists; CC0.
enum EnglishVerbClasses {
  /// Verbs that open, carry on or end another act; with an infinitive or -ing they are one event.
  static let aspectual = """
    begin start commence continue resume keep stop cease finish proceed try attempt manage struggle
    help
    """

  /// Acts of speech and writing whose content follows.
  static let reporting = """
    say tell announce report state declare claim confirm deny warn note explain argue insist
    acknowledge allege assert comment disclose estimate hint indicate maintain mention reply respond
    suggest testify tweet reiterate remark recount boast reveal stress emphasize emphasise vow
    pledge promise threaten predict forecast propose demand request apologize apologise admit
    concede contend complain denounce criticize criticise praise welcome agree write
    recommend advise caution condemn inform notify quip rebuke conclude find show accuse
    concede urge describe express remind speculate proclaim clarify stipulate assure reassure
    summarize summarise lament joke caution post
    """

  /// Verbs of thinking; their content follows as with the reporting ones.
  static let thinking = """
    think believe know hope expect fear suspect assume doubt feel see understand guess suppose
    imagine consider deem realize realise learn hear remember
    """

  /// Verbs that say how things are, not what happened.
  static let states = """
    be have know include contain consist seem remain believe think want need like love hate own
    belong possess mean cost weigh lack require resemble involve depend deserve exist fit hope
    expect prefer understand regard consider suppose doubt fear stand lie live appear represent
    constitute comprise equal reflect feature span concern matter tend sound look feel
    see view wish intend worry value remember enjoy suspect assume imagine guess
    please range vary owe rely aim dwell await cite relate pertain differ persist
    constitute suffice last entail underlie border overlook surround house refer do
    suit interest merit warrant associate derive imply amount portray inhabit trust resent desire
    revere perceive characterize characterise excel lag ally subject devote figure sort
    """

  /// Verbs that tie two events together and take no date themselves.
  static let relations = """
    follow result lead cause prompt precede stem mark coincide contribute trigger
    """

  /// Verbs that carry an event noun: "launched an attack", "held talks".
  static let light = """
    hold conduct stage carry launch make take give have mount undergo face suffer wage do
    experience sustain perform enter commit begin start
    """

  /// Verbs whose infinitive is not sure to happen.
  static let intentions = """
    plan agree vow threaten decide intend promise pledge want seek aim prepare propose offer
    expect consider schedule opt choose elect pledge undertake
    """

  /// Verbs whose infinitive is only wished or asked for.
  static let wishes = """
    need urge demand call ask order want hope wish request recommend advise require fear encourage
    invite instruct persuade tell refuse fail decline beg forbid propose suggest allow permit enable
    """

  /// Verbs that say that their infinitive did not happen.
  static let failures = "fail refuse decline neglect refrain"

  /// Base and -s forms that are nouns or adjectives more often than verbs.
  static let oftenNouns = """
    attack strike fire report visit march protest vote raid battle clash bomb blast storm flood
    crash release return advance retreat defeat capture charge claim call plan test show trade deal
    force base ship land guard shell mine gun mass wound rule order head hand post park plant train
    tour rally riot murder rape fight damage support supply demand offer request record rise fall
    increase decrease gain loss lead end stop play race walk run work use study search interview
    poll meeting board cast cover cut deploy drill drop drive draft effect escape exercise exile
    exit export import face film fine flow fuel fund grant grip ground halt harvest help host issue
    jail jump kick launch leak level lift light limit list load mail mount name pack pass pause
    pilot pin place point pool pound press process produce project pull pump purchase push rain
    raise experience rank rate reach recall recruit register reign rescue reserve resort rest
    review ride ring risk rock roll rush sack sail sanction scale scan score scout screen seal seat
    sentence set shift shoot sign signal slide spark split sponsor spot spray spread spring stage
    stamp stand state stay stem step strip surge survey swap sweep swing switch tackle tap target
    tear threat time top touch tow track transfer transport trap treat trek trigger triumph tunnel
    turn veto view address clear volunteer wave witness wreck yield conflict contract contest
    surrender siege assault ambush campaign blockade boycott parade patrol picket probe pursuit
    rebel revolt sabotage skirmish empty clean massacre slaughter shelter merger debut delay design
    free lower slow narrow warm cool dry wet award ban bar bid block burn dash dive dock dump
    exchange house own live mean second back favor favour estimate measure influence mix link camp
    arm bow curse dance dress exhibit fish flock glide hop laugh lick limp nod smile smoke stroll
    toast wail wander whisper yell subject lock book tender balance print figure scare cap credit
    voice field cure sort echo benefit embrace sacrifice pile stack rent fashion cable fare display
    hail trail aid surface task bail access discount couple pace sight deposit club calm staff
    email wrap click trip tilt funnel police circle tag chain compromise bag brush fence flank
    trick lag brief trump clock cloud coat discipline corner inch bang log venture shine speed
    stride stream box tax coin dam bridge frost thunder snow research experiment count champion
    label brand term title style contrast hope aim need fear want love hate value interest cost
    weigh question doubt concern group detail double triple peak rebound climb plunge slump tumble
    pledge promise wind lean total act progress practice program plot plow polish present preview
    price profile quarrel reform refund regret remark repair reply respect result reward rumor
    scandal scheme schedule share shock sleep sound stock store stress struggle suit swim talk
    taste team tie tip toll trial trouble twist vow wait war warrant watch weather whip wire wish
    wonder worry average center chair comment document drink drag even finish fix form frame
    function gather hurt impact judge last lay lie like line look map mark market mask match matter
    mind miss model monitor motion near note object offset outline permit phase phone picture piece
    plane please power premiere hunt crack crawl cross crowd crown crush culture dream drift drown
    dust ease east edge feed fill flag flash flight float fly focus fold fool forecast foster
    freeze front frown gauge gift glance grab grade graduate grasp grow guess guide harm haul hike
    hire hook hunger hurry insert insult joke journey kiss knock lack
    coach blog anchor broker commission crew cruise default ferry fracture hammer lease license
    mandate mortgage parachute patent plague rocket sketch spy station torch torpedo tutor
    audit auction barricade
    """

  /// Past forms and -ed words that stand as adjectives or nouns at least as often as verbs.
  static let adjectivalPasts = """
    alleged armed injured wounded united limited unmanned retired renewed detailed aged masked
    disputed divided elected estimated expected increased unprecedented unarmed unidentified
    suspected so-called accused convicted deceased dead left thought ground found bore wound lit
    felt saw rose fell cut hit set shot put read cost cast spread split bid beat run come become
    broadcast forecast upset hurt burst quit let shut learned beloved blessed ragged crooked dogged
    rugged naked sacred wicked wretched hundred kindred hatred indeed speed seed need feed breed
    bed red shed sled weed deed greed exceed proceed succeed creed embed concerned involved interested
    related experienced advanced sophisticated dedicated educated skilled talented gifted
    distinguished renowned noted celebrated organized fixed mixed complicated
    """

  /// -ing words that are prepositions, nouns or adjectives.
  static let notGerunds = """
    according including following during regarding concerning depending excluding pending
    morning evening building wedding king nothing something anything everything spring string ring
    thing wing sibling freezing ceiling shilling sterling pudding being remaining existing ongoing
    upcoming incoming outgoing outstanding surrounding neighboring neighbouring leading ruling
    outlying overwhelming willing interesting amazing shocking missing living housing clothing
    feeling understanding funding financing spending saving earning warning finding wording setting
    offspring viking sting bring sing swing cling fling sling wring notwithstanding overarching
    longstanding beijing boeing peking nanjing darling lightning inning awning notwithstanding
    barring considering failing given thinking training beginning gathering painting drawing
    engineering manufacturing marketing accounting banking advertising
    """
}
