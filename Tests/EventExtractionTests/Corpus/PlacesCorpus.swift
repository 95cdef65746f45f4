/// Where dated events happened: sentence → "trigger @ places" of each.
enum PlacesCorpus {
  static let sentences: [(text: String, events: [String])] = [
    ("Police arrested two men in Lyon on Monday.", ["arrested @ Lyon"]),
    ("In Lyon, police arrested two men on Monday.", ["arrested @ Lyon"]),
    ("A bomb exploded near Homs on Monday.", ["exploded @ Homs"]),
    ("A bomb exploded in the city of Homs on Monday.", ["exploded @ Homs"]),
    ("A bomb exploded south of Homs on Monday.", ["exploded @ Homs"]),
    ("A bomb exploded in northern Syria on Monday.", ["exploded @ Syria"]),
    ("A bomb exploded in Homs, Syria, on Monday.", ["exploded @ Homs"]),
    ("Bombs exploded in Homs, Aleppo and Kabul on Monday.", ["exploded @ Homs, Aleppo, Kabul"]),
    ("Bombs exploded in Homs and Aleppo on Monday.", ["exploded @ Homs, Aleppo"]),
    ("The army marched from Homs to Aleppo on Monday.", ["marched @ Homs, Aleppo"]),
    ("Rebels captured Aleppo on Monday.", ["captured @ Aleppo"]),
    ("Rebels captured the city of Aleppo on Monday.", ["captured @ Aleppo"]),
    ("Aleppo was captured on Monday.", ["captured @ Aleppo"]),
    ("Aleppo fell on Monday.", ["fell @ Aleppo"]),
    (
      "Homs was captured on 3 May 1920, Aleppo two weeks later.",
      ["captured @ Homs", "captured @ Aleppo"]
    ),
    ("Rebels took Homs on Monday and Aleppo on Wednesday.", ["took @ Homs", "took @ Aleppo"]),
    (
      "They were beaten at Homs on 3 May 1920, at Aleppo the next day and at Kabul on the 9th.",
      ["beaten @ Homs", "beaten @ Aleppo", "beaten @ Kabul"]
    ),
    (
      "Rebels took Homs on 3 May 1920 and the town of Aleppo on 9 May.",
      ["took @ Homs", "took @ Aleppo"]
    ),
    ("Drones hit a silo at the Bergen port of Oslo on Monday.", ["hit @ Oslo"]),
    ("The ship, on her way to Oslo with a cargo of tin, sank on Monday.", ["sank @ "]),
    ("The thief made his way to Oslo on Monday.", ["made @ Oslo"]),
    ("The prince was held on Malta until May 1916.", ["held @ Malta"]),
    ("Half the streets of Homs were flooded on Monday.", ["flooded @ Homs"]),
    ("Homs has come under attack since Monday.", ["come @ Homs"]),
    ("Officers in Lyon found guns in a crate of fruit from Oslo on Monday.", ["found @ Lyon"]),
    ("Officers in Lyon found on Monday that the crate was empty.", ["found @ "]),
    ("Talks between Homs and Aleppo collapsed on Monday.", ["collapsed @ "]),
    ("A train crashed between Homs and Aleppo on Monday.", ["crashed @ Homs, Aleppo"]),
    ("The storm flooded whole districts of Aleppo on Monday.", ["flooded @ Aleppo"]),
    ("The cyclone struck eastern Syria on Monday.", ["struck @ Syria"]),
    ("A Russian army invaded Syria on Monday.", ["invaded @ Syria"]),
    ("Rebels launched their siege of Homs on Monday.", ["launched their siege @ Homs"]),
    ("A hearing is set for Friday in Homs.", ["hearing @ Homs"]),
    ("Talks were held in Oslo in 1920 and in Lyon in 1922.", ["held @ Oslo", "held @ Lyon"]),
    ("Homs was captured in May 1920, Zzyzkov in July.", ["captured @ Homs", "captured @ "]),
    (
      "The volcano near Lyon erupted in 1911 and again in 1923.",
      ["erupted @ Lyon", "erupted @ Lyon"]
    ),
    ("Bombers appeared over Aleppo on Monday.", ["appeared @ Aleppo"]),
    ("In neighbouring Syria, a bus crashed on Monday.", ["crashed @ Syria"]),
    ("They met in the mining towns of Homs and Aleppo on Monday.", ["met @ Homs, Aleppo"]),
    ("The army gave up Aleppo on Monday.", ["gave @ Aleppo"]),
    ("A bridge near Homs collapsed on Monday, cutting the road to Aleppo.", ["collapsed @ Homs"]),
    ("A bridge collapsed on Monday, hurting two in Aleppo.", ["collapsed @ Aleppo"]),
    ("He was reported on Monday to be in Aleppo.", ["reported @ "]),
    ("On Monday dealers from Homs to Aleppo bought coins.", ["bought @ "]),
    ("They will be flown to the capital, Kabul, on Friday.", ["flown @ Kabul"]),
    ("The army gave up hope on Monday.", ["gave @ "]),
    ("The army stormed the fortress of Aleppo on Monday.", ["stormed @ Aleppo"]),
    (
      "Homs was captured on 9 May 1920 and Aleppo, a base of the fleet, on 16 July.",
      ["captured @ Homs", "captured @ Aleppo"]
    ),
    ("A jet exploded over Aleppo on Monday.", ["exploded @ Aleppo"]),
    ("The minister resigned over Aleppo on Monday.", ["resigned @ "]),
    ("Jets attacked Homs on Monday.", ["attacked @ Homs"]),
    ("Jets struck Syrian bases on Monday.", ["struck @ "]),
    ("Jets landed at Syrian bases on Monday.", ["landed @ Syrian"]),
    ("A tanker was seized off the Somali coast on Monday.", ["seized @ Somali"]),
    ("A tanker was seized off the coast of Somalia on Monday.", ["seized @ Somalia"]),
    ("Syrian troops withdrew on Monday.", ["withdrew @ "]),
    ("Syria and Norway signed a treaty on Monday.", ["signed @ "]),
    ("Ministers signed a treaty in Vienna on Monday.", ["signed @ Vienna"]),
    ("The minister said in Vienna on Monday that the war ended.", ["said @ Vienna"]),
    ("The minister said on Monday that rebels shelled Homs.", ["said @ "]),
    ("The minister told reporters on Monday about the war in Syria.", ["told @ "]),
    ("The army vowed on Monday to march to Aleppo.", ["vowed @ "]),
    ("The army attempted on Monday to march to Aleppo.", ["attempted @ "]),
    ("Etna erupted in 1669.", ["erupted @ Etna"]),
    (
      "Homs, taken in May 2011, was given up in June 2011 and retaken in 2012.",
      ["taken @ Homs", "given @ Homs", "retaken @ Homs"]
    ),
    (
      "Homs, which was praised in May 2011, was entered in June 2011.",
      ["praised @ ", "entered @ Homs"]
    ),
    ("Homs itself was liberated in 2011.", ["liberated @ Homs"]),
    (
      "A crane fell in Lyon on Monday; in Oslo, two men were hurt.", ["fell @ Lyon", "hurt @ Oslo"]
    ),
    ("Sailors in Kiel and Bergen walked out on Monday.", ["walked @ Kiel, Bergen"]),
    ("A balloon burst on Monday above Lyon, in central France.", ["burst @ Lyon"]),
    ("He was caught in Lyon, France, where he had hidden in 2005.", ["hidden @ Lyon"]),
    ("A riot in Lyon, in which a car burned on Monday, is over.", ["burned @ Lyon"]),
    ("A riot in Lyon, of which he heard on Monday, is over.", ["heard @ "]),
    ("By Monday it had reached the capital, Oslo.", ["reached @ Oslo"]),
    ("Hail fell on Lyon on Monday.", ["fell @ Lyon"]),
    ("Troops attacked the lines of Homs on Monday.", ["attacked @ Homs"]),
    ("Homs, the last stronghold on the river, surrendered on Monday.", ["surrendered @ Homs"]),
    ("Pilots from Homs bombed the bridge on Monday.", ["bombed @ "]),
    ("The crews were relieved on Monday by firemen from Lyon.", ["relieved @ "]),
    ("Refugees fled from Homs on Monday.", ["fled @ Homs"]),
    ("Cavalry drove the garrison out of Homs on Monday.", ["drove @ Homs"]),
    ("Rebels came to within 40 kilometres of Homs on Monday.", ["came @ Homs"]),
    ("A crash near Lyon claimed four lives on Monday.", ["claimed @ Lyon"]),
    ("The minister claimed on Monday that Homs was safe.", ["claimed @ "]),
    ("The minister did not fly to Oslo on Monday.", ["fly @ "]),
    ("Sheds burned on Monday in the riverside districts of Lyon.", ["burned @ Lyon"]),
    (
      "The dam at Homs was built in 1987 and was repaired in 2011.",
      ["built @ Homs", "repaired @ Homs"]
    ),
    ("The siege of Homs began in May 2011.", ["began @ Homs"]),
    ("The siege began in May 2011.", ["began @ "]),
    ("Two men drowned on Monday when a boat sank off Malta.", ["drowned @ Malta", "sank @ Malta"]),
    ("The fault was found on Monday, when a van burned in Lyon.", ["found @ ", "burned @ Lyon"]),
    ("Work goes on in Lyon, where the firm bought a mill in 2005.", ["bought @ Lyon"]),
    ("He praised Lyon, who left in 2005.", ["left @ "]),
    ("Crowds marched through the Syrian port of Homs on Monday.", ["marched @ Homs"]),
    ("The army withdrew toward Homs on Monday.", ["withdrew @ "]),
    ("A blast shook the Syrian port city of Homs on Monday.", ["shook @ Homs"]),
    ("On Monday he escaped and fled to Homs.", ["escaped @ ", "fled @ Homs"]),
    ("On Monday he escaped and hid in Homs.", ["escaped @ Homs", "hid @ Homs"]),
    ("The army withdrew to Homs on Monday.", ["withdrew @ Homs"]),
    ("Monday's raid on Homs failed.", ["raid @ Homs", "failed @ Homs"]),
    ("An earthquake in Syria on Monday killed 40 people.", ["killed @ Syria"]),
    ("The talks in Geneva on Monday failed.", ["failed @ Geneva"]),
    ("Minister Berg called on Norway on Monday to leave.", ["called @ "]),
    ("Protesters marched on Paris in May 1968.", ["marched @ Paris"]),
    ("The ship sank near Malta on Saturday.", ["sank @ Malta"]),
    (
      "The ship left Kiel on Monday and reached Oslo on Friday.", ["left @ Kiel", "reached @ Oslo"]
    ),
    (
      "Police arrested a man in Kiel on Monday and seized a knife.",
      ["arrested @ Kiel", "seized @ Kiel"]
    ),
    (
      "A fire broke out in Bergen on Monday. It destroyed ten houses.",
      ["broke @ Bergen", "destroyed @ Bergen"]
    ),
    (
      "Rebels shelled Homs on Monday. Bombs fell on Aleppo.",
      ["shelled @ Homs", "fell @ Aleppo"]
    ),
    (
      "The army reached Oslo on Monday. The troops burned the harbour in Zzyrk.",
      ["reached @ Oslo", "burned @ "]
    ),
    (
      "The army reached Oslo in April. On Monday the troops were attacked in the city.",
      ["reached @ Oslo", "attacked @ Oslo"]
    ),
    ("Clashes hit places like Homs and Aleppo on Monday.", ["hit @ "]),
    ("Clashes broke out in places like Homs and Aleppo on Monday.", ["broke @ Homs, Aleppo"]),
  ]
}
