import TimelineKit

/// Invented reports in the manner of news agencies, with the rows they must give.
extension Article {
  static let news: [Article] = [
    Article(
      day: CalendarDate(year: 2008, month: 10, day: 3),
      text: """
        Two dead as freight train derails in northern Portugal

        A freight train carrying cement left the rails near the town of Mirandela in northern \
        Portugal early on Friday, killing the driver and a worker. Eleven wagons plunged down an \
        embankment.

        The same stretch of line was closed for three weeks in February 2007. Inspectors had \
        warned in August that the embankment was unstable, according to a report published by \
        the daily O Marão on Thursday.

        Transport minister Helena Couto is due to present the first findings to parliament on \
        October 20.
        """,
      rows: [
        "left = 2008-10-03 @ Mirandela",
        "plunged = 2008-10-03 @ Mirandela",
        "closed = 2007-02 @ -",
        "warned = 2008-08 @ -",
        "published = 2008-10-02 @ -",
        "present = 2008-10-20 planned @ -",
      ]),
    Article(
      day: CalendarDate(year: 2011, month: 5, day: 17),
      text: """
        Former bank chief jailed over Riga loans scandal

        The former head of Baltija Kredits was sentenced to six years in prison yesterday for \
        defrauding depositors of 40 million euros.

        Andris Vilks founded the bank in 1993 and ran it until it collapsed in November 2008. He \
        was arrested at his villa in Jurmala in March 2009. Prosecutors told the court that he \
        had moved money to companies in Cyprus between 2004 and 2007.

        The trial opened in September last year. A co-defendant pleaded guilty in January and \
        received a suspended sentence. The Finance Ministry will decide by the end of June \
        whether to compensate depositors.
        """,
      rows: [
        "sentenced = 2011-05-16",
        "founded = 1993 @ -",
        "ran = ../2008-11 @ -",
        "collapsed = 2008-11 @ -",
        "arrested = 2009-03 @ Jūrmala",
        "moved = 2004/2007 @ Cyprus",
        "opened = 2010-09",
        "pleaded = 2011-01",
        "received = 2011-01",
        "decide = ../2011-06-30~ planned",
      ]),
    Article(
      day: CalendarDate(year: 2010, month: 1, day: 25),
      text: """
        Strong earthquake strikes Mindanao

        At least 34 people have died after a magnitude 6.8 earthquake shook the southern \
        Philippine island of Mindanao before dawn on Monday.

        Rescuers pulled nine survivors from a hotel in Tandag on Monday afternoon. The navy sent \
        two ships with food from Cebu on Monday evening; they are expected to arrive on Tuesday.

        Last Wednesday a smaller tremor cracked walls in Bislig. The area's deadliest disaster \
        occurred in August 1976, when a tsunami in the Moro Gulf killed about 5,000 people.
        """,
      rows: [
        "shook = 2010-01-25 @ Mindanao",
        "pulled = 2010-01-25 @ Tandag",
        "sent = 2010-01-25 @ Cebu City",
        "arrive = 2010-01-26 planned",
        "cracked = 2010-01-20 @ Bislig",
        "occurred = 1976-08 @ Moro Gulf",
        "killed = 1976-08 @ Moro Gulf",
      ]),
    Article(
      day: CalendarDate(year: 2019, month: 8, day: 22),
      text: """
        Thousands march in Valparaíso against water law

        Some 8,000 people marched through the Chilean port of Valparaíso on Wednesday to protest \
        against a water bill.

        Farmers have been blocking the highway to La Calera since Sunday. Similar protests took \
        place in Copiapó and La Serena last week, and in July a mining office in Vallenar was \
        set on fire.

        Organisers called a general strike for next Tuesday. The interior minister said on \
        Thursday that those who attacked Congress would be prosecuted.
        """,
      rows: [
        "marched = 2019-08-21 @ Valparaíso",
        "blocking = 2019-08-18/.. @ La Calera",
        "took = 2019-08-12/2019-08-18 @ Copiapó, La Serena",
        "set = 2019-07 @ Vallenar",
        "strike = 2019-08-27 planned @ -",
        "said = 2019-08-22 @ -",
      ]),
    Article(
      day: CalendarDate(year: 2013, month: 4, day: 18),
      text: """
        Police arrest three over Antwerp diamond heist

        The suspects, two Italians and a Croat, were picked up in simultaneous raids in Liège \
        and Maastricht at dawn on Tuesday. Officers seized cash, forged passports and a small \
        quantity of uncut stones.

        The robbery took place on the night of March 2. Four robbers disguised as electricians \
        overpowered a guard, disabled the cameras and emptied 90 boxes. The van was found burnt \
        out the next day in a wood near Mechelen.

        Investigators traced the men through a phone that was bought in Turin in February. One \
        of them had worked for the alarm company until 2011. The three will appear before a \
        magistrate on Friday.
        """,
      rows: [
        "picked = 2013-04-16 @ Liège, Maastricht",
        "seized = 2013-04-16 @ Liège, Maastricht",
        "took = 2013-03-02",
        "overpowered = 2013-03-02",
        "disabled = 2013-03-02",
        "emptied = 2013-03-02",
        "found = 2013-03-03 @ Mechelen",
        "bought = 2013-02 @ Turin",
        "worked = ../2011 @ -",
        "appear = 2013-04-19 planned @ -",
      ]),
    Article(
      day: CalendarDate(year: 2016, month: 7, day: 29),
      text: """
        Probe returns first close images of Mars moon

        The probe passed within 90 kilometres of the moon on 24 July, four days after it entered \
        orbit around the planet.

        Hoshi was launched from Kourou, French Guiana, in November 2014. In March last year a \
        computer fault forced engineers to shut down one of its cameras; the instrument was \
        revived six weeks later.

        A lander could be dropped onto the surface in 2018. Phobos was discovered by the \
        astronomer Asaph Hall in 1877. A Russian mission to the moon failed in 2011.
        """,
      rows: [
        "passed = 2016-07-24 @ -",
        "entered = 2016-07-20 @ -",
        "launched = 2014-11 @ Kourou",
        "forced = 2015-03 @ -",
        "revived = 2015-04 @ -",
        "dropped = 2018 hypothetical @ -",
        "discovered = 1877 @ -",
        "failed = 2011 negated @ -",
      ]),
    Article(
      day: CalendarDate(year: 2013, month: 6, day: 8),
      text: """
        Rebels seize airfield in eastern Mali

        BAMAKO, June 8 – Rebel fighters captured a military airfield in eastern Mali on Friday \
        after two days of shelling. At least 40 soldiers have been killed since Wednesday.

        An army spokesman denied on Saturday that the airfield had fallen. He said \
        reinforcements would arrive "in the coming days".

        Last month France flew 60 advisers into Gao. The United Nations says that 45,000 people \
        have fled their homes since mid-May.
        """,
      rows: [
        "captured = 2013-06-07 @ Mali",
        "killed = 2013-06-05/..",
        "denied = 2013-06-08 @ -",
        "arrive = 2013-06-08~/2013-06-15~ planned @ -",
        "flew = 2013-05 @ Gao",
        "fled = 2013-05-11~/..",
      ]),
  ]
}
