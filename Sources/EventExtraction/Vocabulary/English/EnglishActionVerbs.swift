/// English verbs of occurrences and acts as lemmas; their inflected forms are generated
/// (``Inflection``). Own list; CC0.
enum EnglishActionVerbs {
  static let lemmas = """
    abandon abduct abolish abort abscond absorb abuse accede accelerate accept accommodate
    accompany accomplish accuse achieve acquire acquit adapt add adjourn adjust administer admit
    adopt advance affect agree aim air airlift alarm alert align allocate allow alter ambush amend
    amputate analyse analyze anger annex annihilate anoint anticipate apologize appeal appear
    appoint apprehend approach approve arise arm arraign arrange arrest arrive ask assassinate
    assault assemble assess assign assist attach attack attempt attend auction audit authorise
    authorize avert avoid await awaken award back ban bankrupt baptize bar barricade bathe batter
    battle beach bear beat become befall begin behead behold belch beset besiege bid billow bind
    bite blame blast bleed block blockade bloom blossom blow board boil bolster bomb bombard boost
    borrow bow boycott breach break breed bring broadcast broker build bulldoze burgle burn burst
    bury buy bypass calculate call camp campaign cancel canonize canvass capitulate capsize capture
    carry carve cast catch cause cede celebrate censor censure chair challenge champion change
    chant charge chart charter chase check cheer choose christen circulate circumnavigate clash
    clean clear climb clinch cling close clutch coach collapse collect collide colonise colonize
    combat combine come commandeer commemorate commence commission commit compare compete complete
    compose concede conclude condemn conduct confess confine confiscate confront connect conquer
    conscript consecrate conspire construct consult contaminate contest continue contract contrast
    contribute convene converge convert convict convince convoke cook cooperate cordon count
    counter counterattack countersue cover crack crash crawl create creep crew cripple criticize
    crop cross crouch crown cruise crush cry culminate cultivate curse cut damage dance dash deal
    debut decapitate decide decimate declassify decline decommission decorate decrease dedicate
    deface default defeat defect defend defy delay delight deliver demand demolish demonstrate
    demote deny depart deplete deploy deport depose derail descend desert design destroy detach
    detain detect deteriorate dethrone detonate devalue devastate develop devise diagnose die dig
    dine disappear disarm disband discharge disclose discontinue discourage discover discuss
    disembark disintegrate dismantle dismiss dispatch disperse displace dispute disqualify disrupt
    dissolve distribute disturb dive divert divide divorce do dock dominate donate double downgrade
    draft drag drain draw dredge dress drift drill drink drive drop drown dub dump dwell earn ease
    eat edge eject elect electrocute elevate eliminate embark embed emerge emigrate employ empty
    enable enact encircle encounter encourage end endorse endure engage engulf enlist enroll ensure
    enter enthrone entrench erect erode erupt escalate escape escort establish estimate evacuate
    evade evaluate evict evolve examine excavate exchange exclude excommunicate execute exercise
    exhibit exhume exile exit expand expel experiment expire explode exploit explore export expose
    extend extinguish extract extradite fail faint fall falter favor favour fear feed fend ferry
    fetch fight file fill film finalise finalize finance find fine finish fire fish fix flare
    flatten flee flick fling float flock flood flout flow fly foil fold follow forbid force forge
    forget forgive form fortify found fracture free freeze fuel fulfil fulfill fund gain gather
    generate get give glide go govern grab graduate grant graze greet grip ground grow guard guide
    gun hack halt halve hammer hand handcuff hang harass harden harpoon harvest haul head heal hear
    help hide hijack hire hit hoist hold honor honour hop hope hospitalise hospitalize host hunt
    hurl hurry hurt identify ignite illuminate immigrate impeach implement import impose imprison
    improve inaugurate incinerate incorporate increase incur indict infect infiltrate inflict
    influence infringe infuriate inherit initiate inject injure inspect inspire instal install
    institute integrate intensify intercept interdict intern interrogate interrupt intervene
    interview introduce inundate invade invent invest investigate invite invoke isolate issue jail
    jam jettison join jump keep kick kidnap kill kneel knit knock label land lash last laugh launch
    lay lead leak leap learn leave legalise legalize lend let level levy liberate lick lift light
    limit limp linger link liquidate list listen load lob locate lodge loot lose lower lynch mail
    maim maintain make maneuver manoeuvre manufacture march marry massacre match maul measure meet
    melt merge migrate mine mix mobilise mobilize molest monitor mount mourn move murder muster
    mutiny nab name narrow nationalise nationalize negotiate nick nickname nod nominate notify nuke
    observe obtain occupy occur offer offload open operate oppose opt orbit ordain order organise
    organize oust outflank outlaw outline outnumber outplay outrage outscore outsource overcome
    overfly overhaul overrule overrun overshoot overtake overthrow overturn pack paint parachute
    parade paralyse paralyze pardon park parole participate partition pass patent patrol pause pay
    peak penetrate perform perish permit persist persuade petition phish photograph pick picket
    pierce pillage pilot pin plague plan plant play plead please pledge plough plow plummet plunder
    plunge poison poll pollute pool post postpone pound pour praise pray preach prefer premiere
    prepare present preside press prevail prevent privatise privatize probe proceed process procure
    produce prohibit promise promote prompt propel prosecute protest provoke publish pull pummel
    pump purchase purge pursue push put quadruple quake qualify quarantine quash quell quit race
    raid rain raise rally ram rampage rank rape ratchet rate ratify ravage raze reach react read
    realign reappoint rearrest reassign reassure rebel rebound rebuff rebuild recall recant
    recapture recede receive reclaim recognise recognize reconcile reconnect reconquer reconstruct
    reconvene record recover recruit redeploy redraw reduce reelect reenter reestablish refine
    refit refloat refuel refurbish refuse regain register regroup rehearse rehire reign reinforce
    reinstate reject rejoin relapse relaunch relax release relegate relieve relinquish relocate
    remodel remove rename renew renounce renovate reopen reorganise reorganize repatriate repay
    repeal repel replace replant replenish repress repulse request reroute rescind rescue research
    resettle reshuffle resign resist resolve rest restart restore restrict restructure resume
    resupply resurface retain retake retaliate retire retreat retrieve return reunite revamp reveal
    reverse review revise revisit revive revoke revolt ride riot rip rise roam rob rock rocket roll
    rotate rout ruin rule rumble run rupture rush sabotage sack sail salvage sanction sandbag save
    scale scan scatter scorch score scout scramble scrap scrape screen scrutinise scrutinize
    scupper scuttle seal search secede secure see seek seize select sell send sentence separate
    sequester serve set settle sever sew shake share shatter shave shell shelter shift ship shock
    shoot shoulder shout show shrink shut shutter sideline sigh sign signal silence sing sink sit
    situate sketch skid skirmish slam slap slash slaughter slay sleep slide slip slow slump smash
    smile smoke smuggle snap snatch soar sob spark spend spew spill spin splash split sponsor spot
    spray spread spring spy squash stab stabilise stabilize stage stall stamp stampede stand stare
    start starve stave stay steal steer stem step sterilize stick sting stop storm strafe strand
    strengthen strew strike strip stroll study stumble stun subdue submerge submit subpoena succeed
    succumb sue suffer summon supply support suppress surge surpass surprise surrender surround
    survey survive suspend sustain swamp swap swarm swear sweep swell swerve swim swing switch
    tackle take tally tap taper target taxi teach tear tee terminate terrorize test testify thank
    threaten throw thwart tighten toast top topple torch torpedo torture touch tour tow trace track
    trade train trample transfer transform transmit transport trap travel traverse treat trek
    tremble trespass trigger triple triumph tumble tunnel turn tweet undergo undermine undershoot
    undertake undock unearth unfold unite unleash unload unveil upend upgrade uphold uproot urge
    use usher vaccinate vandalise vandalize vanish vaporize veto victimize violate visit volunteer
    vote vow wade wage wail wait wake walk wander wane warn wash watch wave weaken wed weep weigh
    welcome whisper widen win wind wipe wiretap withdraw wither withstand witness work worsen wound
    wreak wreck wrestle yell yield
    """
}
