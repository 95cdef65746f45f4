/// English verbs of occurrences and acts as lemmas; their inflected forms are generated
/// (``Inflection``). Own list; CC0.
enum EnglishActionVerbs {
  static let lemmas = """
    abandon abdicate abduct abolish abort abrogate abscond abseil absorb abstain abuse accede
    accelerate accept access accommodate accompany accomplish accumulate accuse achieve acquire
    acquit activate adapt add adjourn adjust administer admire admit adopt advance advertise
    affect afflict aggravate agree aid air airlift alarm alert align allocate allow alter amass
    ambush amend amputate analyse analyze anchor anger annex annihilate anoint anticipate
    apologize appal appeal appear applaud appoint apprehend approach approve arbitrate arise
    arm arraign arrange arrest arrive ascend ask asphyxiate assassinate assault assemble assent
    assess assign assist attach attack attain attempt attend attract auction audit authorise
    authorize avert avoid await awaken award back backtrack baffle bag bail balance balk ban
    bang banish bankroll bankrupt baptise baptize bar barricade bathe batter battle baulk beach
    bear beat beatify become befall begin behave behead behold belch benefit beset besiege
    bestow betray bid billow bind bite bivouac blackmail blame blast bleed blend blindfold
    block blockade blog bloom blossom blow bludgeon board bog boil bolster bomb bombard boo
    book boost borrow bow box boycott brave breach break breed bribe bridge brief bring
    broadcast broker brush build bulldoze bundle burgle burn burst bury buy bypass cable
    calculate calibrate call calm camp campaign canalise canalize cancel canonise canonize
    canter canvass cap capitulate capsize capture care careen carry carve cast catch cater cause
    cave cede celebrate censor censure certify chain chair challenge champion change chant
    charge chart charter chase check cheer chide choke choose choreograph christen churn circle
    circulate circumnavigate circumvent clash classify claw clean clear click climb clinch
    cling clock close club clutch coach coin collaborate collapse collect collide colonise
    colonize combat combine come commandeer commemorate commence commend commission commit
    communicate commute compare compel compensate compete compile complete compose compromise
    conceal concede conceive concentrate conclude condemn condole conduct confer confess
    confine confiscate confront confuse congratulate congregate connect conquer conscript
    consecrate consent consolidate conspire construct consult contaminate contest continue
    contract contradict contrast contribute control convene converge convert convict convince
    convoke cook cooperate coordinate cordon corner correct count counter counteract
    counterattack counterfeit countersign countersue cover crack crank crash crawl create creep
    cremate crew cripple criticize crop cross crouch crown crucify cruise crumble crush cry
    cull culminate cultivate cure curse curtail cut dam damage dance darken dash deadlock deal
    debut decamp decapitate decide decimate declassify decline decommission decorate decouple
    decrease decree decriminalise decrypt dedicate deface default defeat defect defend defer
    define deflect defraud defy delay delight delist deliver demand demerge demobilise
    demobilize demolish demonstrate demote demur deny deorbit depart deplete deploy deport
    depose deposit depress deprive derail deregulate descend desert design designate despatch
    destroy detach detain detect deteriorate determine dethrone detonate devalue devastate
    develop devise devote diagnose die dig dilute diminish dine direct disable disappear disarm
    disband disburse discharge discipline disclose discontinue discount discourage discover
    discuss disembark disengage disguise disintegrate dislodge dismantle dismiss dispatch
    disperse displace display dispose dispute disqualify disrupt dissect dissent dissolve
    distinguish distort distribute disturb ditch dive diversify divert divest divide divorce do
    dock dodge domesticate dominate donate double douse downgrade download draft drag drain
    draw dredge dress drift drill drink drive drop drown dub dump dupe dwell dwindle earn ease
    eat eavesdrop echo eclipse edge edit eject elect electrify electrocute elevate eliminate
    elope email embark embarrass embed embezzle embrace emerge emigrate employ empty enable
    enact encamp encircle encounter encourage encrypt end endorse endure enforce engage engrave
    engulf enhance enlarge enlist enrich enrol enroll enslave ensue ensure enter entertain
    enthrone entrench envelop equalise equalize eradicate erect erode err erupt escalade
    escalate escape escort espouse establish estimate euthanize evacuate evade evaluate
    evaporate evict evolve examine excavate exchange exclude excommunicate execute exempt
    exercise exhibit exhume exile exit exonerate expand expedite expel expend experiment expire
    explode exploit explore export expose extend extinguish extort extract extradite facilitate
    fail faint fall falsify falter fashion favor favour fear federate feed fence fend ferry
    fetch field fight file filibuster fill film finalise finalize finance find fine finish fire
    fish fix flank flare flatten flee flick fling flip float flock flood flout flow flush fly
    foil fold follow forage forbid force foreclose forge forget forgive form formulate fortify
    forward found fracture free freeze frequent frost fuel fulfil fulfill fund fundraise funnel
    furl gain gallop gather generate gerrymander get give glide go govern grab graduate grant
    grapple gravitate graze greet grip ground grow guard guide gun gut hack haggle hail halt
    halve hammer hamper hand handcuff handle hang happen harass harden harmonize harpoon
    harvest hatch haul head heal hear heckle heighten help hesitate hide highlight hijack hire
    hit hitchhike hoist hold honor honour hop hope hospitalise hospitalize host huddle hunt
    hurl hurry hurt identify ignite ignore illuminate immigrate immunise immunize impale
    impeach implement implicate implode import impose impound imprison improve inaugurate
    incarcerate inch incinerate incorporate increase incur indict induce induct infect
    infiltrate inflict influence infringe infuriate inherit initiate inject injure inoculate
    inspect inspire instal install instigate institute insure integrate intensify intercept
    interdict intern interpret interrogate interrupt intervene interview introduce inundate
    invade invent invest investigate invite invoke irrigate isolate issue jackknife jail jam
    jeer jettison join jot jump keep kick kidnap kill kneel knit knock label lag land lash last
    laud laugh launch launder lay lead leak leap learn lease leave legalise legalize legislate
    lend lengthen let level levy liberalize liberate license lick lift light limit limp linger
    link liquidate list listen load lob lobby locate lock lodge log loom loot lose lower lure
    lynch mail maim maintain make malfunction mandate maneuver manoeuvre manufacture mar march
    maroon marry massacre match materialize maul measure medevac mediate meet melt mend merge
    migrate mine mint misappropriate misfire mishandle misuse mix mobilise mobilize modify
    molest monitor moor mortgage mothball mount mourn move murder muster mutate mutiny muzzle
    nab name narrow nationalise nationalize naturalise negotiate nick nickname nix nod nominate
    normalise normalize nosedive notice notify nuke obliterate observe reoccupy obtain occupy occur
    offend offer offload open operate oppose opt orbit ordain order organise organize originate
    ostracise ostracize oust outbid outfit outflank outlast outlaw outline outnumber outperform
    outplay outrage outrank outscore outsource overbid overcome overfly overhaul overheat
    overload overpower override overrule overrun oversee overshadow overshoot overtake
    overthrow overturn pace pacify pack paddle paint parachute parade paralyse paralyze pardon
    park parley parole participate partition pass patent patrol pause pave pay peak pelt
    penetrate perform perish permit persist persuade petition phish photograph pick picket
    pierce pile pilfer pillage pilot pin pioneer pitch plague plan plant play plead please
    pledge plough plow plummet plunder plunge poach poison poke police poll pollute pool pose
    post postpone pound pour praise pray preach prefer premiere preorder prepare prescribe
    present preserve preside press prevail prevent print prioritize privatise privatize probe
    proceed process proclaim procure prod produce prohibit proliferate prolong promise promote
    prompt pronounce propel prorogue prosecute prosper protect protest prototype provide
    provoke prune publish pull pummel pump punish purchase purge pursue push put puzzle
    quadruple quake qualify quarantine quash quell quench question quit quote race raid rain raise rally
    ram rampage rank ransack rape ratchet rate ratify ravage raze reach react read realign reap
    reappear reappoint rearrest reassign reassure rebel reboot rebound rebrand rebuff rebuild
    rebuke recall recant recapitalise recapitalize recapture recede receive reclaim recognise
    recognize recommence reconcile reconnect reconquer reconstruct reconvene record recoup
    recover recruit recycle redeem redeploy redevelop redo redraw reduce reelect reemerge
    reenter reestablish refinance refine refit refloat refuel refurbish refuse regain register
    regroup regulate rehearse rehire rehouse reign reignite reimpose reinforce reinstate
    reintroduce reject rejoin rejuvenate relapse relaunch relax relay release relegate relent
    relieve relinquish relist reload relocate remand remodel remove rename renege renew
    renounce renovate rent reopen reorganise reorganize repatriate repay repeal repel replace
    replant replenish repossess repress reprimand republish repudiate repulse request
    requisition reroute rescind rescue research reset resettle reshuffle resign resist resolve
    rest restart restock restore restrict restructure resume resupply resurface resurrect
    resuscitate retain retake retaliate retire retract retreat retrieve retry return reunite
    revalue revamp reveal reverse review revise revisit revive revoke revolt rewrite ricochet
    ride ring riot rip rise roam rob rock rocket roll rotate round rout row rub ruin rule
    rumble run rupture rush sabotage sack sacrifice sail salute salvage sanction sandbag save
    scale scan scare scatter scold scoop scorch score scout scramble scrap scrape screen
    scrutinise scrutinize scupper scuttle seal search secede secure see seek segregate seize
    select sell send sentence separate sequester serve set settle sever sew shackle shake share
    shatter shave shell shelter shelve shift shine ship shock shoot shorten shoulder shout show
    shrink shunt shut shutter shuttle sicken sideline sigh sight sign signal silence sing sink
    sit situate skate sketch ski skid skirmish skydive skyrocket slam slap slash slaughter slay
    sleep slide slip slow slump smash smile smoke smolder smoulder smuggle snap snatch snoop
    snow soar sob sour sow spark spear specify speed spend spew spill spin splash split sponsor
    spot spray spread spring spurn spy squash stab stabilise stabilize stack staff stage
    stagger stall stamp stampede stand stare start starve station stave stay steal steam steer
    stem step sterilise sterilize stick sting stop storm strafe strand strangle stream
    strengthen stretch strew stride strike strip strive stroll study stumble stun stutter
    subdue subject subjugate submerge submit subpoena subscribe subsidise subsidize succeed
    succumb sue suffer suffocate summon supervise supply support suppress surf surface surge
    surpass surprise surrender surround survey survive suspend sustain swallow swamp swap swarm
    swear sweep swell swerve swim swindle swing switch synthesize tackle tag tailor take tally
    tap taper target tariff task tax taxi teach tear tee televise temper tempt tender terminate
    terrify terrorize test testify thank thaw thrash threaten throw thunder thwart tighten tilt
    toast top topple torch torpedo torture toss touch tour tout tow trace track trade traffic
    trail train trample transfer transform translate transmit transplant transport trap travel
    traverse treat treble trek tremble trespass trick trigger trip triple triumph trot trounce
    trump tumble tunnel turn tutor tweak tweet uncouple uncover underbid undergo underline
    undermine underscore undershoot undertake underwrite undo undock unearth unfold unfreeze
    unfurl unify unite unleash unload unpack unseat unveil update upend upgrade uphold upload
    uproot urge use usher usurp vaccinate vandalise vandalize vanish vanquish vaporize
    vassalize veer venture verify veto victimize violate visit voice volunteer vote vow wade
    wage wail wait waive wake walk wander wane warn wash waste watch wave waver weaken
    weaponize wed weep weigh welcome whisper widen wield wilt win wind wipe wiretap withdraw
    wither withhold withstand witness work worsen worship wound wrangle wrap wreak wreck
    wrestle yell yield
    """
}
