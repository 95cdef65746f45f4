internal import TimelineModel

/// English acts by kind; each act stands once. Own lists; CC0.
enum EnglishCategories {
  static let acts: [(EventCategory, String)] = [
    (
      .conflict,
      """
      attack bomb bombard shell invade besiege raid ambush assault fight battle clash capture recapture
      retake seize occupy liberate surrender retreat withdraw deploy mobilize overrun encircle storm
      strafe torpedo annex conquer defeat rout repel offensive counteroffensive counterattack airstrike
      war skirmish siege massacre shoot ceasefire truce armistice insurgency mutiny rebel revolt coup
      garrison blockade muster besiege sack plunder scuttle
      """
    ),
    (
      .protest,
      "protest demonstrate rally picket riot boycott barricade march sit-in unrest walkout"
    ),
    (
      .politics,
      """
      elect vote nominate inaugurate resign appoint oust dissolve campaign impeach legislate enact repeal
      ratify veto reelect referendum election depose crown abdicate swear-in adjourn amend endorse ostracize
      """
    ),
    (
      .diplomacy,
      "negotiate sign agree summit talks treaty accord meet pact mediate broker visit convene"
    ),
    (
      .crime,
      """
      murder rob kidnap abduct hijack smuggle steal assassinate rape burgle loot stab poison hack
      terrorize vandalize
      """
    ),
    (
      .justice,
      """
      arrest convict sentence acquit indict try jail imprison charge sue extradite detain prosecute
      execute pardon plead fine rule apprehend
      """
    ),
    (
      .disaster,
      """
      erupt flood earthquake quake tremor tsunami hurricane cyclone tornado storm avalanche landslide
      drought famine wildfire blizzard typhoon mudslide inundate
      """
    ),
    (.accident, "crash collide derail capsize sink collapse explode burn accident explosion wreck"),
    (.health, "infect vaccinate quarantine hospitalize outbreak epidemic pandemic diagnose"),
    (
      .economy,
      """
      acquire merge privatize nationalize auction sell buy purchase invest bankruptcy layoff recall
      strike bailout
      """
    ),
    (
      .science,
      "discover launch orbit excavate unearth dock touchdown liftoff splashdown experiment"
    ),
    (.culture, "premiere publish perform exhibit broadcast festival concert exhibition celebrate"),
    (.sport, "tournament match championship final game race win regatta"),
    (
      .movement,
      """
      arrive depart travel flee migrate evacuate deport cross sail land embark disembark head proceed
      move return leave reach
      """
    ),
  ]
}
