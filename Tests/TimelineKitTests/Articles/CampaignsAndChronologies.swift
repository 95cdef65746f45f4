import TimelineKit

/// Invented histories of campaigns, a chronology and reports from the front, with the rows they must give.
extension Article {
  static let campaigns: [Article] = [
    Article(
      day: nil,
      text: """
        The end of the Second Empire

        France declared war on Prussia on 19 July 1870. The first shots fell at Saarbrücken \
        two weeks later, on 2 August, when a French corps seized the heights above the town. \
        On 4 August the Prussian crown prince crossed the frontier and beat a division at \
        Wissembourg. Two days later MacMahon's army was defeated near Reichshoffen, and \
        another corps lost the heights of Spicheren.

        Marshal Bazaine retreated to Metz. His attempt to reach Verdun was stopped at \
        Mars-la-Tour on 16 August, and after the battle of Gravelotte on the 18th he withdrew \
        behind the forts of Metz. MacMahon left Reims on 23 August with a new army. He was \
        surprised at Beaumont-en-Argonne on the 30th. On 1 September his troops were \
        surrounded at Sedan, and on the next day Napoleon III surrendered with more than \
        80,000 men.

        In Paris a republic was proclaimed on 4 September. By the 20th the Germans had \
        encircled the capital. Léon Gambetta left the city by balloon on 7 October and reached \
        Tours two days later. Metz capitulated on 27 October. The French recaptured Orléans in \
        November, but lost it again on 4 December.

        The shelling of Paris began on 5 January 1871 and lasted three weeks. On 18 January \
        King William was proclaimed emperor at Versailles. An armistice was signed there ten \
        days later. In the east the fighting went on until February, when the garrison of \
        Belfort marched out with the honours of war. The peace treaty was signed in Frankfurt \
        on 10 May.
        """,
      rows: [
        "declared = 1870-07-19 @ -",
        "fell = 1870-08-02 @ Saarbrücken",
        "crossed = 1870-08-04",
        "beat = 1870-08-04 @ Wissembourg",
        "defeated = 1870-08-06 @ Reichshoffen",
        "lost = 1870-08-06 @ Spicheren",
        "stopped = 1870-08-16 @ Mars-la-Tour",
        "left = 1870-08-23 @ Reims",
        "surprised = 1870-08-30",
        "surrounded = 1870-09-01 @ Sedan",
        "surrendered = 1870-09-02 @ -",
        "proclaimed = 1870-09-04 @ Paris",
        "encircled = ../1870-09-20 @ Paris",
        "left = 1870-10-07 @ Paris",
        "reached = 1870-10-09 @ Tours",
        "capitulated = 1870-10-27 @ Metz",
        "recaptured = 1870-11 @ Orléans",
        "lost = 1870-12-04",
        "began = 1871-01-05 @ Paris",
        "proclaimed = 1871-01-18",
        "signed = 1871-01-28",
        "went = ../1871-02 @ -",
        "marched = 1871-02",
        "signed = 1871-05-10 @ Frankfurt am Main",
      ]),
    Article(
      day: nil,
      text: """
        From the Rio Grande to Mexico City

        In January 1846 President Polk ordered General Zachary Taylor to the Rio Grande. \
        Taylor's army reached the river opposite Matamoros on March 28, and a month later, on \
        April 25, Mexican cavalry ambushed one of his patrols. Taylor beat the Mexicans on May \
        8 and again on the following day. Congress declared war on May 13. Five days later the \
        Americans occupied Matamoros.

        Taylor spent the summer around Reynosa, where hundreds of his volunteers died of \
        fever. In September he marched on Monterrey, and after bitter street fighting the city \
        surrendered on September 24. Saltillo was taken without resistance in November. \
        Farther north, General Kearny had entered Santa Fe in August.

        The second campaign belonged to Winfield Scott. He landed near Veracruz on March 9, \
        1847, and laid siege to the port. His guns opened fire on March 22; one week later the \
        town capitulated. Santa Anna, whom Taylor had beaten near Saltillo in February, \
        hurried south and was defeated again near Xalapa on April 18. Puebla opened its gates \
        on May 15, and Scott waited there for nearly three months.

        On August 7 the advance resumed. The Americans won at Churubusco on August 20, and an \
        armistice was agreed three days later. It broke down in early September. Chapultepec \
        was stormed on September 13; the next morning Scott rode into Mexico City. The peace \
        was signed at Guadalupe Hidalgo on February 2, 1848, and the last American soldiers \
        left Veracruz that summer.
        """,
      rows: [
        "ordered = 1846-01",
        "reached = 1846-03-28",
        "beat = 1846-05-08 @ -",
        "beat = 1846-05-09 @ -",
        "declared = 1846-05-13 @ -",
        "occupied = 1846-05-18",
        "marched = 1846-09 @ Monterrey",
        "surrendered = 1846-09-24",
        "taken = 1846-11 @ Saltillo",
        "entered = 1846-08 @ Santa Fe",
        "landed = 1847-03-09 @ Veracruz",
        "laid = 1847-03-09",
        "opened = 1847-03-22 @ -",
        "beaten = 1847-02 @ Saltillo",
        "defeated = 1847-04-18 @ Xalapa de Enríquez",
        "opened = 1847-05-15",
        "resumed = 1847-08-07 @ -",
        "won = 1847-08-20 @ Churubusco",
        "agreed = 1847-08-23 @ -",
        "stormed = 1847-09-13 @ Chapultepec Castle",
        "rode = 1847-09-14 @ Mexico City",
        "signed = 1848-02-02",
      ]),
    Article(
      day: nil,
      text: """
        A hundred and five days: the Winter War

        On 30 November 1939 Soviet bombers appeared over Helsinki, and the Red Army crossed \
        the Finnish border in a dozen places. The next day Moscow set up a puppet government \
        in the seaside resort of Terijoki. Stalin's generals expected to be in the capital by \
        the middle of December.

        Things turned out differently. The Finns fell back to the Mannerheim Line, which the \
        Russians reached on 6 December and attacked at Taipale a day later. North of Lake \
        Ladoga, Colonel Talvela won the first Finnish victory of the war at Tolvajärvi on 12 \
        December. In the far north, however, Petsamo was lost in the opening days.

        The most famous battle took place in the forests around Suomussalmi. Soviet troops \
        entered the village on 7 December. On 30 December the Finns drove them out across the \
        frozen lake, and in the first week of January 1940 they destroyed a second division on \
        the road from Raate.

        In January Marshal Timoshenko took command on the Karelian Isthmus. His great \
        offensive opened on 11 February near Summa, where the line was broken within days. By \
        early March Soviet soldiers were fighting in the outskirts of Viipuri. London and \
        Paris had planned to send troops through Narvik in the middle of the month, but it was \
        too late. Finland signed the peace treaty in Moscow on 12 March 1940, and at eleven \
        o'clock on the following morning the guns fell silent.
        """,
      rows: [
        "appeared = 1939-11-30",
        "crossed = 1939-11-30",
        "set = 1939-12-01",
        "reached = 1939-12-06 @ -",
        "attacked = 1939-12-07",
        "won = 1939-12-12",
        "entered = 1939-12-07 @ Suomussalmi",
        "drove = 1939-12-30",
        "destroyed = 1940-01-01/1940-01-07",
        "took = 1940-01 @ Karelian Isthmus",
        "opened = 1940-02-11",
        "signed = 1940-03-12 @ Moscow",
      ]),
    Article(
      day: nil,
      text: """
        Minute by minute: how the Fundão fire was stopped

        Friday, 18 July 2025

        14:30 - A plume of smoke is spotted from a lookout tower above Fundão, in central \
        Portugal.

        15:10 - Two water bombers take off from Seia.

        17:45 - The A23 motorway is closed between Covilhã and Castelo Branco.

        21:20 - "Nobody will sleep tonight," the mayor, Rui Salgado, tells a radio station. \
        The evacuation of Alpedrinha is ordered.

        Saturday, 19 July 2025

        02:15 - The wind swings round to the north-east.

        06:00 - The exhausted crews are relieved by 140 firefighters from Porto and Coimbra.

        09:40 - Flames jump the Zêzere west of Covilhã and destroy a sawmill.

        12:00 - The interior minister arrives in Castelo Branco. A visit to Fundão that \
        afternoon is called off.

        16:30 - Two Spanish aircraft leave Salamanca; they will join the operation on Sunday.

        22:05 - Civil protection denies that the hospital in Covilhã is being evacuated.

        Sunday, 20 July 2025

        05:30 - Rain falls on Guarda, but not until 08:10 does it reach the fire line.

        11:00 - The motorway, shut since Friday evening, reopens.

        13:45 - A 46-year-old man is arrested in Belmonte on suspicion of arson. Police \
        believe he lit the first fire on Friday; he had been convicted of a similar offence in \
        2018.

        18:00 - The fire is declared under control.

        20:00 - Residents are allowed back into Alpedrinha.

        Background

        Since the start of the year 31,000 hectares have burned in Portugal. In August 2022 \
        the Serra da Estrela lost a quarter of its natural park to flames. A memorial service \
        will be held in Fundão next Sunday.
        """,
      rows: [
        "spotted = 2025-07-18T14:30",
        "take = 2025-07-18T15:10 @ Seia",
        "closed = 2025-07-18T17:45 @ Covilhã",
        "ordered = 2025-07-18",
        "relieved = 2025-07-19T06:00",
        "jump = 2025-07-19T09:40 @ Covilhã",
        "destroy = 2025-07-19T09:40 @ Covilhã",
        "arrives = 2025-07-19T12:00 @ Castelo Branco",
        "visit = 2025-07-19 negated",
        "leave = 2025-07-19T16:30 @ Salamanca",
        "join = 2025-07-20 planned @ -",
        "denies = 2025-07-19T22:05 @ -",
        "falls = 2025-07-20T05:30 @ Guarda",
        "shut = 2025-07-18/.. @ -",
        "reopens = 2025-07-20T11:00 @ -",
        "arrested = 2025-07-20T13:45 @ Belmonte",
        "lit = 2025-07-18 @ -",
        "convicted = 2018 @ -",
        "declared = 2025-07-20T18:00 @ -",
        "allowed = 2025-07-20T20:00",
        "burned = 2025-01~/.. @ Portugal",
        "lost = 2022-08",
        "held = 2025-07-27 planned @ Fundão",
      ]),
    Article(
      day: nil,
      text: """
        Somalia: al-Shabaab raids army base on the Shabelle

        16 October 2025

        Al-Shabaab fighters overran an army base outside Beledweyne on Monday night and \
        captured several vehicles. At least 20 soldiers died, according to residents. \
        Mogadishu put the number at six in a statement on Tuesday.

        Four days before the attack, the army had given up Adan Yabaal without a fight. Elders \
        in Jowhar fear that their own town may be next. The governor has asked for help, and a \
        battalion of Ugandan peacekeepers is to arrive in Jowhar this weekend.

        In the south, the picture is brighter for the government. American drones struck a \
        camp near Jamaame last Friday, killing a commander who was blamed for the hotel \
        bombing in Kismayo in 2019. The group confirmed his death on Sunday. Since then, \
        mortar shells have fallen on the airport of Kismayo every night.

        In Baidoa, fuel is running out. A convoy left Mogadishu on Saturday and was stopped by \
        a mine near Afgooye; it turned back on Sunday. Aid agencies will fly in supplies on \
        Friday. The UN warned on Wednesday that 90,000 people could go hungry by December.

        President Hassan Sheikh Mohamud met the leaders of the regions in Mogadishu yesterday, \
        but the president of Puntland did not come. A new meeting is scheduled for 25 October \
        in Garowe. Ankara promised two more helicopters last month, and Cairo may send a \
        thousand soldiers in January. The government announced its "total war" on al-Shabaab \
        in August 2022; by the end of that year it had retaken dozens of villages.
        """,
      rows: [
        "overran = 2025-10-13 @ Beledweyne",
        "captured = 2025-10-13 @ Beledweyne",
        "died = 2025-10-13 @ Beledweyne",
        "put = 2025-10-14 @ -",
        "arrive = 2025-10-18/2025-10-19 planned",
        "struck = 2025-10-10 @ Jamaame",
        "confirmed = 2025-10-12 @ -",
        "left = 2025-10-11 @ Mogadishu",
        "stopped = 2025-10-11 @ Afgooye",
        "turned = 2025-10-12 @ -",
        "fly = 2025-10-17 planned @ -",
        "warned = 2025-10-15 @ -",
        "go = ../2025-12 hypothetical @ -",
        "met = 2025-10-15 @ Mogadishu",
        "meeting = 2025-10-25 planned",
        "promised = 2025-09 @ -",
        "send = 2026-01 hypothetical @ -",
        "announced = 2022-08 @ -",
      ]),
    Article(
      day: nil,
      text: """
        Yemen: Houthis test the defences of Marib

        20 January 2026

        Houthi fighters attacked government positions south of Marib on Saturday night and \
        captured two hills above the road to Harib. A counterattack on Sunday regained one of \
        them. The Houthis gave up the other yesterday, according to local journalists.

        Sanaa insists that its forces will enter the city of Marib before the end of February. \
        Hardly anyone believes this, but aid agencies fear that up to 200,000 displaced people \
        could be forced to flee once more. The UN counted 3,400 new arrivals in the camps last \
        week.

        On the Red Sea coast, a missile hit a tug off Hodeidah last Thursday, wounding three \
        sailors. The port closed the next day and reopened on Sunday. Riyadh blamed the \
        Houthis on Friday; they denied any part in the attack.

        In Taiz, snipers killed a baker and his daughter on 16 January. Hundreds of residents \
        marched through the city two days later, demanding an end to the siege, which began in \
        2015.

        The ceasefire signed in Muscat in November has held around Saada, but an exchange of \
        prisoners planned for 10 January was called off. The warring parties may agree on a \
        new date this week.

        UN envoy Karim Bouzid is expected in Aden on Thursday. He met Houthi leaders in Sanaa \
        on 13 January and told the Security Council on Monday that a new war could still be \
        avoided. In 2021, when the Houthis last came close to Marib, the battle lasted until \
        December.
        """,
      rows: [
        "attacked = 2026-01-17",
        "captured = 2026-01-17",
        "regained = 2026-01-18 @ -",
        "gave = 2026-01-19 @ -",
        "counted = 2026-01-12/2026-01-18 @ -",
        "hit = 2026-01-15",
        "closed = 2026-01-16",
        "reopened = 2026-01-18",
        "blamed = 2026-01-16 @ -",
        "killed = 2026-01-16 @ Taiz",
        "marched = 2026-01-18 @ Taiz",
        "began = 2015",
        "signed = 2025-11 @ Muscat",
        "agree = 2026-01-19/2026-01-25 hypothetical @ -",
        "met = 2026-01-13 @ Sanaa",
        "told = 2026-01-19 @ -",
      ]),
  ]
}
