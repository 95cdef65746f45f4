/// What each time dates, and with which interval: sentence → its dated events, for a text published on 13 January 2020, a Monday.
enum TimesCorpus {
  static let sentences: [(text: String, events: [String])] = [
    ("Friday's earthquake killed 40 people.", ["earthquake = 2020-01-10", "killed = 2020-01-10"]),
    ("Monday's talks failed.", ["talks = 2020-01-13", "failed = 2020-01-13 negated"]),
    ("This year's election was close.", ["election = 2020"]),
    (
      "The November 27 deal was criticized.", ["deal = 2019-11-27", "criticized = 2020-01-13?"]
    ),
    ("The Tuesday raid failed.", ["raid = 2020-01-07"]),
    ("The 1989 strike ended badly.", ["strike = 1989", "ended = 1989"]),
    (
      "The 1994 strike in which miners blocked the port ended badly.",
      ["strike = 1994", "blocked = 1994"]
    ),
    ("The 2004 tsunami killed thousands.", ["tsunami = 2004", "killed = 2004"]),
    ("He campaigned in the 1999 election.", ["campaigned = 1999", "election = 1999"]),
    ("The deal followed the 1999 election.", ["election = 1999"]),
    ("The firm reported a third-quarter loss.", []),
    ("The treaty of 1648 ended the war.", ["treaty = 1648", "ended = 1648"]),
    ("The Battle of August 10 sank the fleet.", ["Battle = 2019-08-10", "sank = 2019-08-10"]),
    ("A fire on Thursday engulfed the mill.", ["engulfed = 2020-01-09"]),
    ("The visit follows two raids on 3 May.", ["raids = 2019-05-03"]),
    ("The crew repaired the damage after a raid on 3 May.", ["raid = 2019-05-03"]),
    ("Experts forecast an eruption by June.", ["eruption = ../2020-06 hypothetical"]),
    (
      "On Friday, police arrested three men and seized weapons.",
      ["arrested = 2020-01-10", "seized = 2020-01-10"]
    ),
    (
      "In March 1921 sailors rebelled, and Trotsky crushed the revolt.",
      ["rebelled = 1921-03", "crushed = 1921-03"]
    ),
    (
      "On Monday the strike began and trains stopped.",
      ["began = 2020-01-13", "stopped = 2020-01-13"]
    ),
    ("Officials said Wednesday the bridge could collapse.", ["said = 2020-01-08"]),
    ("Officials on Wednesday said the bridge collapsed.", ["said = 2020-01-08"]),
    ("He said on Monday that he would resign.", ["said = 2020-01-13"]),
    ("On Wednesday he said that he would resign.", ["said = 2020-01-08"]),
    ("The army has been fighting since October 2016.", ["fighting = 2016-10/.."]),
    ("The law has been in force since 2014.", []),
    ("Rebels have held the city since 2014.", ["held = 2014/.."]),
    ("The shop stayed open until May 2018.", ["stayed = ../2018-05"]),
    ("By Friday the army had captured the town.", ["captured = ../2020-01-10"]),
    ("The plant closed before 1990.", []),
    ("Her party has ruled since the end of the old order in 1990.", ["ruled = 1990/.."]),
    ("Her party has won in the east in 1990.", ["won = 1990"]),
    ("Ferries have been suspended until Friday.", ["suspended = ../2020-01-17"]),
    ("The fort was shelled in the last months of the war.", []),
    (
      "On Friday the king is to hold a mass and visit a shrine.",
      ["hold = 2020-01-17 planned", "visit = 2020-01-17 planned"]
    ),
    ("Monday's closing price was low.", []),
    ("Sunday's election results were late.", []),
    ("The sale is expected to close in the third quarter.", ["close = 2020-35 planned"]),
    (
      "She entered the assembly in 2005 and became minister after the election of June 2015.",
      ["entered the assembly = 2005", "election = 2015-06"]
    ),
    ("They had called for him to go since Monday.", ["called = 2020-01-13/.."]),
    ("The mine was closed last winter.", ["closed = 2018-24"]),
    ("A quake shook the coast before dawn on Friday.", ["shook = 2020-01-10"]),
    ("Quakes grew stronger in mid-December.", ["grew = 2019-12-11~/2019-12-20~"]),
    ("He left the navy in early 1998.", ["left = 1998-01~/1998-04~"]),
    ("The shop closed at the end of June 2018.", ["closed = 2018-06-21~/2018-06-30~"]),
    ("The shop closed earlier this month.", ["closed = 2020-01"]),
    ("The plant closed in the late 1970s.", ["closed = 1976~/1979~"]),
    ("They arrived in early March.", ["arrived = 2019-03-01~/2019-03-10~"]),
    ("At least nine have died since Friday.", ["died = 2020-01-10/.."]),
    ("It is the highest since Friday.", []),
    ("HOMS, June 8 – Rebels seized a base on Friday.", ["seized = 2020-01-10"]),
    ("He fell from the 25 April Bridge.", []),
    ("He fell on 25 April 2019.", ["fell = 2019-04-25"]),
    (
      "In spring 1742 his troops took Lyon and, after a siege, took Paris on 22 July 1742.",
      ["took = 1742-21", "took = 1742-07-22"]
    ),
    ("The mill was destroyed by fire on Friday.", ["destroyed = 2020-01-10"]),
    ("Talks broke up without agreement last week.", ["broke = 2020-01-06/2020-01-12"]),
    ("He made notes during a speech last week.", ["speech = 2020-01-06/2020-01-12"]),
    ("The dam did not break until 3 May 2019.", ["break = 2019-05-03"]),
    ("The firm expects to earn 3 million for the second quarter.", []),
    (
      "The shops have closed since a dispute in March.",
      ["closed = 2019-03/..", "dispute = 2019-03"]
    ),
    ("She promised to hold a vote within a year.", ["hold a vote = 2020-01-13/2021-01-13 planned"]),
    ("He said help would come “in the coming days”.", ["come = 2020-01-13~/2020-01-20~ planned"]),
    (
      "The UN says that 45,000 people have fled since May 2019.", ["fled = 2019-05/.."]
    ),
    ("They have been meeting for five weeks.", ["meeting = 2019-12-09~/2020-01-13~"]),
    ("The talks lasted for five weeks.", []),
    ("After seven months, the siege continues.", ["continues = 2019-06~/2020-01-13~"]),
    ("After two weeks the siege ended.", []),
    (
      "It took the army three weeks to capture the town.",
      ["took the army three weeks to capture = 2019-12-23~/2020-01-13~"]
    ),
    ("The dam will open in three months.", ["open = 2020-01-13/2020-04-13 planned"]),
    ("The dam opened in three months.", []),
    ("The team has won three matches in the past two weeks.", ["won = 2019-12-30~/2020-01-13~"]),
    ("Two people died on 3 May 2019 and 7 June 2019.", ["died = 2019-05-03", "died = 2019-06-07"]),
    (
      "The army shelled the town on 3 May and on 7 June.",
      ["shelled = 2019-05-03", "shelled = 2019-06-07"]
    ),
    ("The summit was held from 3 to 5 May 2019.", ["held = 2019-05-03/2019-05-05"]),
    ("The strike lasted for months.", []),
    ("He is 24 years old.", []),
    ("The 24-year-old runner died on Monday.", ["died = 2020-01-13"]),
    ("The king lived in the 12th century.", []),
    ("The plague killed thousands in the 1340s.", ["killed = 134X"]),
    ("The museum opened in 1999.", ["opened = 1999"]),
    ("In 1999 the museum was small.", []),
    ("The museum is now closed.", []),
    ("The museum was bombed in the summer of 1943.", ["bombed = 1943-22"]),
    ("Last summer fires destroyed the forest.", ["destroyed = 2019-22"]),
    ("Last week, storms hit the coast.", ["hit = 2020-01-06/2020-01-12"]),
    ("Last night a bomb exploded.", ["exploded = 2020-01-12"]),
    ("Early on Monday a bomb exploded.", ["exploded = 2020-01-13"]),
    ("On the morning of 6 June 1944 the troops landed.", ["landed = 1944-06-06"]),
    ("Late on Friday, the parliament dissolved itself.", ["dissolved = 2020-01-10"]),
    ("The parliament dissolved itself late on Friday.", ["dissolved = 2020-01-10"]),
    (
      "In the coming days the army could attack.",
      ["attack = 2020-01-13~/2020-01-20~ hypothetical"]
    ),
    ("In recent days protesters blocked the road.", ["blocked = 2020-01-06~/2020-01-13~"]),
    ("The meeting will be held on 20 January.", ["held = 2020-01-20 planned"]),
    ("The airline plans to cut two routes in March.", ["cut = 2020-03 planned"]),
    ("The court meets on Friday.", ["meets = 2020-01-17 planned"]),
    ("The plane took off at 9 a.m. on Tuesday.", ["took = 2020-01-07T09:00"]),
    ("He joined the army in 1914, at the age of 18.", ["joined = 1914"]),
    ("Between 1914 and 1918, millions died.", ["died = 1914/1918"]),
    ("From 1939 to 1945 the ship carried troops.", ["carried = 1939/1945"]),
    ("The mayor resigned after protests in January.", ["protests = 2020-01"]),
    (
      "The mayor, elected in 2015, resigned on Monday.",
      ["elected = 2015", "resigned = 2020-01-13"]
    ),
    ("The mayor resigned on Monday, a day after the vote.", ["resigned = 2020-01-13"]),
    ("The crash in March killed 157 people.", ["killed = 2019-03"]),
    (
      "The victims of the crash in March were buried on Friday.",
      ["crash = 2019-03", "buried = 2020-01-10"]
    ),
    ("The firm, founded in 1901, closed in 2001.", ["founded = 1901", "closed = 2001"]),
    (
      "Workers blocked the gate during the March strike.",
      ["blocked = 2019-03", "strike = 2019-03"]
    ),
    ("The treaty, signed in Rome in 1957, created a market.", ["signed = 1957"]),
    ("The war broke out in 1939.", ["broke = 1939"]),
    ("He was jailed for two years in 2010.", ["jailed = 2010"]),
    (
      "The bill passed on Monday and became law on Friday.",
      ["passed = 2020-01-13", "became = 2020-01-10"]
    ),
    ("On Tuesday evening, the river burst its banks.", ["burst = 2020-01-07"]),
    ("The river burst its banks on Tuesday evening.", ["burst = 2020-01-07"]),
    ("The town remembers the victims on Sunday.", []),
    ("The group was established in 2004 by former students.", ["established = 2004"]),
    (
      "The pact was signed on 23 August 1939 in the presence of the leader.",
      ["signed = 1939-08-23"]
    ),
    ("The trial of the officers starts on Monday.", []),
    ("The two sides agreed on Tuesday to a truce.", ["agreed = 2020-01-07"]),
    ("A truce was agreed on Tuesday.", ["truce = 2020-01-07", "agreed = 2020-01-07"]),
    (
      "A second attack was reported two days later.",
      ["attack = 2020-01-15 planned", "reported = 2020-01-15 planned"]
    ),
    ("The strike on 12 May ended after talks.", ["ended = 2019-05-12"]),
    ("Talks on Monday ended without a deal.", ["ended = 2020-01-13"]),
    ("The attack, on Sunday, injured two guards.", ["injured = 2020-01-12"]),
    ("The firm sold its ships in the 1980s.", ["sold = 198X"]),
    ("In 2001 and 2002 the firm sold its ships.", ["sold = 2001/2002"]),
    ("The dam burst in the early hours of Sunday.", ["burst = 2020-01-12"]),
    (
      "The party won the election in 1997 and lost the vote in 2010.",
      ["won = 1997", "lost = 2010"]
    ),
    ("He was elected mayor in 2015.", ["elected = 2015"]),
  ]
}
