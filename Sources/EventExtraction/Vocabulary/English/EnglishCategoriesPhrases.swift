internal import TimelineModel

extension EnglishCategories {
  /// English acts of several words: a lemma and what follows it, articles and adverbs left out.
  /// They go before the act of the lemma alone; other stands for acts that only sound like a kind.
  /// Own lists; CC0.
  static let phrases: [(EventCategory, String)] = [
    (
      .conflict,
      """
      break ceasefire|sign truce|sign ceasefire|sign armistice|agree ceasefire|agree truce|
      lay down arms|open fire|fire upon|outbreak of war|outbreak of fighting|outbreak of hostilities|take prisoner|shoot down|blow up|
      launch missile|launch missiles|launch rockets|fire rockets|fire missiles|fire missile|
      beat back|drive back|push back|dig in|go over to offensive|go over to defensive|declare war|wage war|lay siege|exchange fire|return fire
      """
    ),
    (
      .protest,
      "throw stones|hurl stones|throw bottles|throw petrol|call strike|call general strike|call walkout|lift barricades|erect barricades|go on strike|walk out|walk off job|take to streets|stage sit|go on hunger|strike over"
    ),
    (
      .politics,
      """
      swear in|take office|take oath|step down|sign into law|sign bill|come to power|take power|
      run for office|run for president|run for mayor|form government|pass law|pass bill|
      declare independence|dissolve parliament|concede defeat|concede election|call election|call elections|call snap|form coalition|survive no-confidence|
      survive vote
      """
    ),
    (
      .diplomacy,
      "sever ties|cut ties|sign treaty|sign accord|break off relations|expel diplomats|recall ambassador|hold talks"
    ),
    (.crime, "hold hostage|take hostage|break into|run drugs"),
    (
      .justice,
      """
      charge with|charge in|charge over|plead guilty|plead not guilty|plead innocent|release from prison|release from custody|release from jail|release on bail|
      post bail|take into custody|hold in custody|find guilty|
      find not guilty|rule that|open inquiry|open investigation|launch inquiry|launch investigation|strike down|rule in|rule against|turn himself|turn herself|file suit|
      file lawsuit|file motion|file charges|drop charges|drop case|face charges|go on trial|stand trial|book into|
      appear before|appear in court|receive sentence|receive suspended|hand down|clear of|execute search|serve warrant|execute warrant
      """
    ),
    (.disaster, "make landfall|break banks|burst banks"),
    (
      .accident,
      """
      leave rails|leave tracks|jump rails|jump tracks|come off rails|overrun runway|overshoot runway|leave runway|
      put out fire|tackle blaze|fight fire|run aground|run over|catch fire|burst into flames|lose control|go down in|burn down|
      strike tree|strike pole|hit tree|hit pole|skid off|run off road|go off road
      """
    ),
    (
      .health,
      """
      admit to hospital|take to hospital|rush to hospital|test positive|test negative|fall ill|contract disease|release from hospital|
      discharge from hospital|treat at hospital|treat in hospital|outbreak of disease
      """
    ),
    (
      .economy,
      """
      swing to loss|swing to profit|post loss|post profit|post net|book charges|book charge|issue profit|stop production|halt production|
      cease production|take delivery|go bankrupt|file for bankruptcy|lay off|go public|go on sale|cut jobs|cut rates|raise rates|raise
      prices|buy back|buy out|hit shelves|default on|lay off workers
      """
    ),
    (
      .science,
      "launch satellite|launch rocket|launch probe|launch spacecraft|touch down|lift off|blast off"
    ),
    (.culture, "go on display|go on show|release album|release single"),
    (
      .sport,
      "finish first|finish second|finish third|come first|come second|come third|win race|win match|cross finish|win half marathon|win marathon|kick off|roll past|cruise past|edge past|win gold|win silver|win bronze|take pole|win title"
    ),
    (
      .movement,
      "go ashore|go aboard|turn back|set off|head for|leave for|return home|go home|set sail|set out|fly to|fly from|take off"
    ),
    (
      .statement,
      """
      dismiss claim|dismiss claims|dismiss allegations|dismiss reports|call for|call on|speak to|
      speak about|speak of|issue statement|give interview|deliver speech|give speech
      """
    ),
    (
      .other,
      """
      come under fire|enter into|strike deal|strike balance|strike chord|strike twelve|fire up|
      flood market|storm of|flood of|avalanche of|tsunami of|wave of|battle of wits|execute plan|
      shoot film|shoot movie|shoot video|shoot photo|shoot scene|sell idea|buy time|buy into|
      steal show|arrive at conclusion|arrive at decision|embark on|election of pope|drown out|
      sail through|return call|sentence structure
      """
    ),
  ]
}
