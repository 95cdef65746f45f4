import TimelineModel

/// Category ← sentences whose first dated event is of it.
enum CategoriesCorpus {
  static let decided: [(category: EventCategory, sentences: [String])] = [
    (
      .conflict,
      [
        "Jets bombed the bridge on Monday.", "The fleet besieged Malta in 1565.",
        "Rebels ambushed a patrol near Homs on Friday.",
        "The two sides signed a truce on Sunday.",
        "Both armies invaded the valley in June.", "A ceasefire began on Tuesday.",
        "The king's troops took Aleppo on 3 May 1742.", "The guards were beaten back on Friday.",
      ]
    ),
    (
      .protest,
      [
        "Nurses picketed the gate on Monday.", "Farmers rioted in Lyon on Friday.",
        "A walkout began on Tuesday.", "Boys threw stones at the gate on Friday.",
      ]
    ),
    (
      .politics,
      [
        "Norway elected a new assembly in September.", "The chamber repealed the act on Friday.",
        "The old duke was deposed in 1848.", "A referendum was held on 12 May.",
        "The envoy was sworn in on Monday.", "She stepped down on Friday.",
        "The mayor conceded defeat on Sunday.",
      ]
    ),
    (.diplomacy, ["Talks resumed in Geneva on Monday.", "The summit opened in Vienna on Friday."]),
    (
      .crime,
      [
        "Two men robbed a jeweller on Saturday.", "A clerk embezzled the fees in 2011.",
        "The heir was kidnapped in March.", "Vandals broke into the chapel on Sunday.",
      ]
    ),
    (
      .justice,
      [
        "Police arrested a man on Monday.", "On Friday he was charged with arson.",
        "The trial began in Oslo on Tuesday.", "The baker pleaded guilty on Thursday.",
        "A driver was taken into custody on Sunday.", "She was found guilty on Friday.",
        "The firm was sued in May.",
        "The two will appear before a judge on Friday.",
      ]
    ),
    (
      .disaster,
      [
        "Etna erupted in 1669.", "An earthquake struck on Sunday.", "A storm hit Bergen on Friday.",
        "The hurricane made landfall on Monday.", "A landslide buried the road on Tuesday.",
        "The river burst its banks on Monday.",
      ]
    ),
    (
      .accident,
      [
        "A bus collided with a lorry on Monday.", "The tanker ran aground on Friday.",
        "A train derailed near Lyon on Sunday.", "The ferry capsized in June.",
        "Two hikers drowned on Saturday.", "The ship sank near Malta on Saturday.",
      ]
    ),
    (
      .health,
      [
        "Nurses vaccinated the village in May.", "An epidemic swept the coast in 1832.",
        "The cow tested positive on Tuesday.", "Three pupils fell ill on Monday.",
      ]
    ),
    (
      .economy,
      [
        "The brewer acquired a rival in May.", "Two lenders merged in 2004.",
        "The shop filed for bankruptcy on Monday.", "The mill laid off 40 people in June.",
        "The state nationalized the mines in 1951.",
      ]
    ),
    (
      .science,
      [
        "The capsule orbited the moon in 1968.", "Students excavated a mound in August.",
        "The agency launched a satellite on Friday.", "The probe touched down on Monday.",
      ]
    ),
    (
      .culture,
      [
        "The play premiered in Paris in 1913.", "A festival opened in Lyon on Friday.",
        "The vase went on display in May.", "The station broadcast the hymn on Sunday.",
      ]
    ),
    (
      .sport,
      [
        "The winger scored twice on Saturday.", "The tournament began in Paris on Monday.",
        "Both sides were relegated in May.", "She won gold in Oslo in 1952.",
      ]
    ),
    (
      .movement,
      [
        "The delegates arrived in Oslo on Monday.", "Families fled Homs in March.",
        "The ship set sail on Friday.", "She returned to Bergen in 1946.",
        "He left Paris on Tuesday.",
        "They crossed into Norway on Sunday.",
      ]
    ),
    (
      .statement,
      [
        "The minister said on Monday that rain fell.", "The mayor denied the story on Friday.",
        "Officials announced the plan on Tuesday.",
        "The auditors found on Monday that money had vanished.",
        "The court clerk said on Friday that the army had left.",
      ]
    ),
    (
      .other,
      [
        "The committee painted the door on Monday.", "She was born in Lyon in 1901.",
        "They married in June.", "The tower was completed in 1889.",
      ]
    ),
  ]

  /// Acts of several kinds, told apart by their clause.
  static let leaning: [(category: EventCategory, sentences: [String])] = [
    (
      .conflict,
      [
        "Artillery killed four civilians on Monday.", "Two soldiers died on Friday.",
        "The brigade fired on the convoy on Sunday.",
        "A rocket struck the barracks of the army on Tuesday.",
        "The militia launched an attack on Monday.", "Troops withdrew from Homs on Friday.",
        "The navy captured the port in 1807.", "A destroyer sank a gunboat in May.",
        "The regiment surrendered on 3 May 1864.", "Guerrillas destroyed the depot on Sunday.",
      ]
    ),
    (
      .protest,
      [
        "Students rallied against the fees with placards and banners on Monday.",
        "Demonstrators burned a flag on Friday.", "Protesters occupied the square on Sunday.",
        "Workers went on strike on Tuesday.",
      ]
    ),
    (
      .politics,
      [
        "The senate approved the budget on Monday.", "The party won the election in May.",
        "Parliament passed the bill on Friday.", "The governor opened the session on Tuesday.",
        "The ruling coalition collapsed in June.", "Voters rejected the plan on Sunday.",
        "Lawmakers voted on the measure on Thursday.", "The republican candidate lost in 2012.",
      ]
    ),
    (
      .diplomacy,
      [
        "The ambassador met his counterpart on Monday.",
        "The two kingdoms signed a treaty in 1815.",
        "The envoy visited the embassy on Friday.",
      ]
    ),
    (
      .crime,
      [
        "A burglar killed the owner on Sunday.", "A gunman shot two men on Friday.",
        "Robbers fired at a guard on Monday.",
      ]
    ),
    (
      .justice,
      [
        "The court ruled on Monday.", "The judge dismissed the lawsuit on Friday.",
        "He was released from prison on Tuesday.", "The jury heard the case on Thursday.",
        "Prosecutors filed the papers on Friday.", "The tribunal rejected the claim in May.",
      ]
    ),
    (
      .disaster,
      [
        "The tsunami killed 90 people in March.", "Floodwater destroyed the crops in June.",
        "The wildfire burned two farms on Friday.", "Lava destroyed the chapel in 1928.",
      ]
    ),
    (
      .accident,
      [
        "The driver died on Monday.", "A truck hit a cyclist on Friday.",
        "A motorist injured two pedestrians on Sunday.", "The bridge collapsed on Friday.",
        "The van overturned on Monday.",
      ]
    ),
    (
      .health,
      [
        "Influenza killed thousands in 1918.", "Four patients died on Monday.",
        "The virus spread in March.", "The clinic treated 40 infants in May.",
        "Measles cases rose in June.", "Children received the vaccine in 2019.",
      ]
    ),
    (
      .economy,
      [
        "The index fell on Monday.", "Shares closed 3 percent lower on Friday.",
        "Oil prices rose on Tuesday.", "The carmaker closed two plants in May.",
        "Profit grew in 2018.", "The bank cut rates on Thursday.",
        "The airline ordered ten jets in June.",
        "The retailer posted a loss on Friday.", "Exports fell in 2009.",
      ]
    ),
    (
      .science,
      [
        "Astronomers discovered a comet in 1682.", "Archaeologists found a grave in May.",
        "The space shuttle landed on Monday.", "A telescope detected the flare in 2004.",
      ]
    ),
    (
      .culture,
      [
        "The band released an album in May.",
        "The orchestra performed a symphony in Vienna on Sunday.",
        "The novelist published her poem in 1922.", "The actor won an Oscar in 1961.",
      ]
    ),
    (
      .sport,
      [
        "The team beat its rival on Saturday.", "Norway won the match on Sunday.",
        "The champion lost the final in June.", "The club signed a striker on Monday.",
        "The goalkeeper retired in May, after the cup.",
        "The coach was fired on Friday after the season.",
      ]
    ),
    (
      .movement,
      [
        "The plane landed in Lyon on Friday.", "The convoy reached the border on Sunday.",
        "The plane returned to Rome on Monday.",
      ]
    ),
  ]

  /// Words that look like another kind.
  static let lookalikes: [(category: EventCategory, sentences: [String])] = [
    (
      .other,
      [
        "They struck a deal over the fence on Monday.",
        "A storm of laughter filled the room on Friday.",
        "The choice of words drew a flood of letters in May.",
        "The director shot a scene in Lyon on Monday.",
        "She launched a blog in 2009.", "Her voice filled the hall on Sunday.",
        "He left his umbrella at home on Friday.", "The clock struck twelve on Monday.",
        "The group reached agreement on Tuesday.", "They returned the book on Friday.",
        "Dinner was released from the oven on Sunday.", "He fired up the stove on Monday.",

        "The shell was found in May.", "They took the bus on Monday.",
        "He held his breath on Monday.", "The guests came to the table on Friday.",
      ]
    ),
    (
      .economy,
      [
        "The owner of the shell company sold its shares on Monday.",
        "The stock market crashed in 1929.", "Stocks rallied on Friday.",
        "The firm fired its chief executive on Monday.", "The mortgage lender collapsed in May.",
        "Investors retreated from the bond market on Tuesday.",
      ]
    ),
    (
      .sport,
      [
        "The striker shot over the goal in the second half on Saturday.",
        "The side attacked in the second half on Sunday.",
        "The coach defended his goalkeeper on Monday.",
      ]
    ),
    (
      .justice,
      [
        "The court struck down the order on Friday.", "The judge overturned the verdict on Monday.",
        "Prosecutors launched an inquiry on Tuesday.", "Police captured the fugitive on Sunday.",
      ]
    ),
    (
      .politics,
      [
        "The senator attacked the ordinance on Friday.",
        "The mayor launched his campaign on Monday.",
        "The opposition leader was defeated in the election in May.",
      ]
    ),
    (.science, ["The agency launched a rocket on Friday."]),
    (.conflict, ["The militia launched rockets on Friday.", "The rebels opened fire on Monday."]),
    (.culture, ["The film opened in cinemas on Friday."]),
    (
      .health,
      ["She fought cancer in 2011.", "The patients were released from hospital on Friday."]
    ),
    (.protest, ["Rioters stormed the hall on Friday."]),
    (
      .statement,
      [
        "The mayor promised a new stadium on Monday.",
        "The general warned on Friday that an attack was near.",
      ]
    ),
  ]
}
