/// English verbs of occurrences and acts as lemmas; their inflected forms are generated
/// (``Inflection``). Own list; CC0.
enum EnglishActionVerbs {
  static let lemmas = """
    abandon abduct abolish abort abscond abseil absorb abstain abuse accede accelerate accept
    access accommodate accompany accomplish accumulate accuse achieve acquire acquit activate adapt
    add adjourn adjust administer admire admit adopt advance affect afflict aggravate agree aid air
    airlift alarm alert align allocate allow alter amass ambush amend amputate analyse analyze
    anchor anger annex annihilate anoint anticipate apologize appal appeal appear applaud appoint
    apprehend approach approve arise arm arraign arrange arrest arrive ascend ask assassinate
    assault assemble assent assess assign assist attach attack attain attempt attend attract
    auction audit authorise authorize avert avoid await awaken award back baffle bag bail balance
    balk ban bang bankrupt baptize bar barricade bathe batter battle beach bear beat become befall
    begin behave behead behold belch benefit beset besiege betray bid billow bind bite blackmail
    blame blast bleed blend blindfold block blockade blog bloom blossom blow board boil bolster
    bomb bombard boo book boost borrow bow box boycott brave breach break breed bribe bridge brief
    bring broadcast broker brush build bulldoze bundle burgle burn burst bury buy bypass cable
    calculate call calm camp campaign canalise canalize cancel canonize canter canvass cap
    capitulate capsize capture careen carry carve cast catch cater cause cede celebrate censor
    censure certify chain chair challenge champion change chant charge chart charter chase check
    cheer chide choke choose christen churn circle circulate circumnavigate circumvent clash
    classify claw clean clear click climb clinch cling clock close club clutch coach coin
    collaborate collapse collect collide colonise colonize combat combine come commandeer
    commemorate commence commend commission commit communicate commute compare compel compensate
    compete compile complete compose compromise conceal concede conceive concentrate conclude
    condemn conduct confess confine confiscate confront confuse congratulate congregate connect
    conquer conscript consecrate consent consolidate conspire construct consult contaminate contest
    continue contract contradict contrast contribute control convene converge convert convict
    convince convoke cook cooperate coordinate cordon corner correct count counter counteract
    counterattack counterfeit countersue cover crack crank crash crawl create creep crew cripple
    criticize crop cross crouch crown cruise crush cry cull culminate cultivate cure curse curtail
    cut dam damage dance darken dash deadlock deal debut decapitate decide decimate declassify
    decline decommission decorate decrease decree dedicate deface default defeat defect defend
    defer define deflect defraud defy delay delight deliver demand demolish demonstrate demote deny
    depart deplete deploy deport depose deposit depress deprive derail descend desert design
    designate destroy detach detain detect deteriorate determine dethrone detonate devalue
    devastate develop devise devote diagnose die dig dilute diminish dine direct disable disappear
    disarm disband disburse discharge discipline disclose discontinue discount discourage discover
    discuss disembark disintegrate dislodge dismantle dismiss dispatch disperse displace display
    dispose dispute disqualify disrupt dissent dissolve distinguish distort distribute disturb dive
    diversify divert divide divorce do dock dodge domesticate dominate donate double douse
    downgrade download draft drag drain draw dredge dress drift drill drink drive drop drown dub
    dump dupe dwell dwindle earn ease eat echo eclipse edge eject elect electrocute elevate
    eliminate email embark embarrass embed embezzle embrace emerge emigrate employ empty enable
    enact encircle encounter encourage end endorse endure enforce engage engrave engulf enhance
    enlist enrich enrol enroll enslave ensue ensure enter entertain enthrone entrench eradicate
    erect erode err erupt escalate escape escort establish estimate euthanize evacuate evade
    evaluate evaporate evict evolve examine excavate exchange exclude excommunicate execute
    exercise exhibit exhume exile exit expand expedite expel expend experiment expire explode
    exploit explore export expose extend extinguish extort extract extradite facilitate fail faint
    fall falsify falter fashion favor favour fear feed fence fend ferry fetch field fight file
    filibuster fill film finalise finalize finance find fine finish fire fish fix flank flare
    flatten flee flick fling float flock flood flout flow flush fly foil fold follow forbid force
    foreclose forge forget forgive form formulate fortify forward found fracture free freeze
    frequent frost fuel fulfil fulfill fund funnel gain gallop gather generate gerrymander get give
    glide go govern grab graduate grant grapple gravitate graze greet grip ground grow guard guide
    gun gut hack hail halt halve hammer hamper hand handcuff handle hang happen harass harden
    harmonize harpoon harvest hatch haul head heal hear heckle heighten help hesitate hide
    highlight hijack hire hit hitchhike hoist hold honor honour hop hope hospitalise hospitalize
    host huddle hunt hurl hurry hurt identify ignite ignore illuminate immigrate immunise immunize
    impeach implement implicate import impose impound imprison improve inaugurate incarcerate inch
    incinerate incorporate increase incur indict induce induct infect infiltrate inflict influence
    infringe infuriate inherit initiate inject injure inoculate inspect inspire instal install
    instigate institute insure integrate intensify intercept interdict intern interpret interrogate
    interrupt intervene interview introduce inundate invade invent invest investigate invite invoke
    irrigate isolate issue jail jam jeer jettison join jot jump keep kick kidnap kill kneel knit
    knock label lag land lash last laud laugh launch launder lay lead leak leap learn lease leave
    legalise legalize legislate lend let level levy liberalize liberate license lick lift light
    limit limp linger link liquidate list listen load lob lobby locate lock lodge log loom loot
    lose lower lure lynch mail maim maintain make mandate maneuver manoeuvre manufacture mar march
    marry massacre match materialize maul measure medevac meet melt merge migrate mine mint
    mishandle misuse mix mobilise mobilize modify molest monitor moor mortgage mount mourn move
    murder muster mutate mutiny muzzle nab name narrow nationalise nationalize negotiate nick
    nickname nix nod nominate notice notify nuke obliterate observe obtain occupy occur offend
    offer offload open operate oppose opt orbit ordain order organise organize originate ostracise
    ostracize oust outfit outflank outlast outlaw outline outnumber outperform outplay outrage
    outrank outscore outsource overcome overfly overhaul overload overrule overrun oversee
    overshadow overshoot overtake overthrow overturn pace pacify pack paddle paint parachute parade
    paralyse paralyze pardon park parole participate partition pass patent patrol pause pave pay
    peak penetrate perform perish permit persist persuade petition phish photograph pick picket
    pierce pile pilfer pillage pilot pin pioneer pitch plague plan plant play plead please pledge
    plough plow plummet plunder plunge poach poison poke police poll pollute pool pose post
    postpone pound pour praise pray preach prefer premiere prepare prescribe present preserve
    preside press prevail prevent print prioritize privatise privatize probe proceed process
    proclaim procure prod produce prohibit proliferate prolong promise promote prompt pronounce
    propel prorogue prosecute prosper protect protest prototype provide provoke publish pull pummel
    pump punish purchase purge pursue push put puzzle quadruple quake qualify quarantine quash
    quell quit quote race raid rain raise rally ram rampage rank rape ratchet rate ratify ravage
    raze reach react read realign reap reappear reappoint rearrest reassign reassure rebel rebound
    rebuff rebuild rebuke recall recant recapture recede receive reclaim recognise recognize
    reconcile reconnect reconquer reconstruct reconvene record recoup recover recruit recycle
    redeploy redevelop redo redraw reduce reelect reemerge reenter reestablish refine refit refloat
    refuel refurbish refuse regain register regroup regulate rehearse rehire reign reignite
    reinforce reinstate reintroduce reject rejoin rejuvenate relapse relaunch relax relay release
    relegate relieve relinquish reload relocate remodel remove rename renege renew renounce
    renovate rent reopen reorganise reorganize repatriate repay repeal repel replace replant
    replenish repress reprimand republish repulse request reroute rescind rescue research reset
    resettle reshuffle resign resist resolve rest restart restore restrict restructure resume
    resupply resurface retain retake retaliate retire retract retreat retrieve retry return reunite
    revamp reveal reverse review revise revisit revive revoke revolt rewrite ricochet ride ring
    riot rip rise roam rob rock rocket roll rotate round rout row rub ruin rule rumble run rupture
    rush sabotage sack sacrifice sail salute salvage sanction sandbag save scale scan scare scatter
    scold scoop scorch score scout scramble scrap scrape screen scrutinise scrutinize scupper
    scuttle seal search secede secure see seek segregate seize select sell send sentence separate
    sequester serve set settle sever sew shackle shake share shatter shave shell shelter shelve
    shift shine ship shock shoot shoulder shout show shrink shut shutter shuttle sicken sideline
    sigh sight sign signal silence sing sink sit situate skate sketch ski skid skirmish skydive
    slam slap slash slaughter slay sleep slide slip slow slump smash smile smoke smolder smoulder
    smuggle snap snatch snow soar sob sow spark spear specify speed spend spew spill spin splash
    split sponsor spot spray spread spring spy squash stab stabilise stabilize stack staff stage
    stagger stall stamp stampede stand stare start starve station stave stay steal steam steer stem
    step sterilise sterilize stick sting stop storm strafe strand strangle stream strengthen
    stretch strew stride strike strip strive stroll study stumble stun stutter subdue subject
    subjugate submerge submit subpoena subscribe succeed succumb sue suffer summon supervise supply
    support suppress surf surface surge surpass surprise surrender surround survey survive suspend
    sustain swamp swap swarm swear sweep swell swerve swim swing switch tackle tag tailor take
    tally tap taper target tariff task tax taxi teach tear tee televise temper tempt tender
    terminate terrify terrorize test testify thank thaw threaten throw thunder thwart tighten tilt
    toast top topple torch torpedo torture toss touch tour tout tow trace track trade traffic trail
    train trample transfer transform translate transmit transplant transport trap travel traverse
    treat trek tremble trespass trick trigger trip triple triumph trot trump tumble tunnel turn
    tutor tweak tweet uncover undergo underline undermine underscore undershoot undertake
    underwrite undo undock unearth unfold unify unite unleash unload unpack unveil update upend
    upgrade uphold upload uproot urge use usher usurp vaccinate vandalise vandalize vanish vanquish
    vaporize vassalize veer venture verify veto victimize violate visit voice volunteer vote vow
    wade wage wail wait waive wake walk wander wane warn wash waste watch wave waver weaken
    weaponize wed weep weigh welcome whisper widen wield win wind wipe wiretap withdraw wither
    withhold withstand witness work worsen worship wound wrangle wrap wreak wreck wrestle yell
    yield
    """
}
