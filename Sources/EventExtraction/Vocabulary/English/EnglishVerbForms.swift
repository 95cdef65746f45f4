/// What the rules of ``Inflection`` cannot know about English verb forms. Own list; CC0.
enum EnglishVerbForms {
  /// "lemma past participle" of the verbs that are not regular, separated by bars.
  static let irregular = """
    have had had|do did done|go went gone|say said said|tell told told|become became become|
    begin began begun|beat beat beaten|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|
    blow blew blown|break broke broken|breed bred bred|bring brought brought|
    broadcast broadcast broadcast|build built built|burn burned burned|burn burnt burnt|
    burst burst burst|buy bought bought|cast cast cast|catch caught caught|cost cost cost|
    cut cut cut|deal dealt dealt|dig dug dug|draw drew drawn|drive drove driven|eat ate eaten|
    fall fell fallen|feel felt felt|fight fought fought|find found found|flee fled fled|
    fly flew flown|forecast forecast forecast|freeze froze frozen|give gave given|
    grind ground ground|grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit hit hit|
    hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|
    leap leapt leapt|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|
    lose lost lost|make made made|mean meant meant|meet met met|overcome overcame overcome|
    overrun overran overrun|overtake overtook overtaken|overthrow overthrew overthrown|
    overfly overflew overflown|pay paid paid|put put put|quit quit quit|read read read|
    rebuild rebuilt rebuilt|redraw redrew redrawn|retake retook retaken|ride rode ridden|
    ring rang rung|rise rose risen|run ran run|see saw seen|seek sought sought|sell sold sold|
    send sent sent|set set set|shake shook shaken|shoot shot shot|show showed shown|shut shut shut|
    sink sank sunk|slay slew slain|slide slid slid|speak spoke spoken|spend spent spent|
    spin spun spun|split split split|spread spread spread|spring sprang sprung|stand stood stood|
    steal stole stolen|strew strewed strewn|strike struck struck|swear swore sworn|
    sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken|
    tear tore torn|think thought thought|throw threw thrown|undergo underwent undergone|
    understand understood understood|uphold upheld upheld|wed wed wed|wind wound wound|win won won|
    withdraw withdrew withdrawn|withstand withstood withstood|wreak wreaked wreaked|
    write wrote written|upend upended upended|come came come|get got gotten|get got got|
    sing sang sung|sit sat sat|wear wore worn|weave wove woven|teach taught taught|
    sleep slept slept|forget forgot forgotten|forgive forgave forgiven|forbid forbade forbidden|
    foresee foresaw foreseen|arise arose arisen|awake awoke awoken|bend bent bent|bet bet bet|
    choose chose chosen|cling clung clung|creep crept crept|drink drank drunk|feed fed fed|
    fling flung flung|lean leant leant|mislead misled misled|outdo outdid outdone|outbid outbid outbid|overbid overbid overbid|
    underbid underbid underbid|override overrode overridden|unfreeze unfroze unfrozen|shed shed shed|
    shine shone shone|shrink shrank shrunk|slit slit slit|spit spat spat|stick stuck stuck|
    sting stung stung|thrust thrust thrust|tread trod trodden|wake woke woken|weep wept wept|
    bear bore borne|bear bore born|swell swelled swelled|prove proved proven|undertake undertook undertaken|
    re-elect re-elected re-elected|beset beset beset|befall befell befallen|behold beheld beheld|
    sew sewed sewn|speed sped sped|stride strode stridden|strive strove striven|sow sowed sown|
    saw sawed sawn|shear sheared shorn|mow mowed mown|plead pleaded pleaded|plead pled pled|
    dive dived dived|dive dove dived|dwell dwelt dwelt|kneel knelt knelt|learn learnt learnt|
    undo undid undone|redo redid redone|withhold withheld withheld|outsell outsold outsold|
    oversee oversaw overseen|overdo overdid overdone|rewrite rewrote rewritten|reset reset reset|
    resell resold resold|unwind unwound unwound|upset upset upset|
    """

  /// Verbs whose final consonant doubles before -ed and -ing.
  static let doubling = """
    abet abhor abut acquit admit allot annul ban bar bat beg begin blot blur brag bug cancel cap
    chat chop clap clot commit compel confer control cram crop defer deter dim dip distil dot drag
    drip drop drum equip excel expel fan flap flip flog fulfil gag get grab grin grip gun handicap
    hit hop hug hum incur infer instal jam jet jog jut kidnap knit knot lag lap let level lob log
    map mar model mop mug nab nag net nod occur omit outfit overlap pad pan pat patrol pet pin pit
    plan plod plot plug pop prefer prod program propel put quit quiz ram rap rebel rebut recap
    refer regret remit repel rid rig rim rip rob rot rub run sag sap scan scar scrap scrub set shed
    ship shop shrug shun shut signal sip sit skid skim skip slam slap slip slit slot snag snap sob
    span spin spot spur squat stab star stem step stir stop strap strip stun sum sun swap swim swot
    tag tap thin throb tip top total transfer transmit trap travel trim trip trod tug unplug upset
    wed win wrap zap zip
    bog snub
    """
}
