import TimelineKit

/// Invented stories of campaigns and reports of firms and towns, with the rows they must give.
extension Article {
  static let stories: [Article] = [
    Article(
      day: nil,
      text: """
        The Savoy Campaign of 1742

        In December 1741, a Spanish army under the Marquis de Sada landed at Orbetello and \
        marched north through Tuscany. By the end of January it had joined a Neapolitan corps at \
        Pesaro.

        In the spring the king's troops occupied Modena and, after a siege of three weeks, took \
        Mirandola on 22 July. The Duke fled to Venice. De Sada retreated to Foligno.

        Chambéry opened its gates on 5 September. The following day the Spaniards entered the \
        castle. The king reached Turin on the 19th. The garrison did not surrender until 18 \
        December.
        """,
      rows: [
        "landed = 1741-12 @ Orbetello",
        "marched = 1741-12 @ Tuscany",
        "joined = ../1742-01-31~ @ Pesaro",
        "occupied = 1742-21 @ Modena",
        "took = 1742-07-22 @ Mirandola",
        "fled = 1742-07-22 @ Venice",
        "retreated = 1742-07-22 @ Foligno",
        "opened = 1742-09-05",
        "entered = 1742-09-06",
        "reached = 1742-09-19 @ Turin",
        "surrender = 1742-12-18",
      ]),
    Article(
      day: nil,
      text: """
        The siege of Derna

        Italy declared war on the Ottoman Empire on 29 September 1911. Four days later its fleet \
        bombarded the forts, and on 5 October sailors went ashore.

        On the night of 17 November, horsemen cut the aqueduct. The Italians tried to recover \
        the springs on 24 November and again on 16 December. Throughout the winter Enver Bey \
        drilled volunteers. On 11 and 12 February 1912 he hurled them against the redoubts but \
        was beaten back.

        That autumn the outbreak of war in the Balkans forced the Porte to sue for peace. \
        Negotiators met near Lausanne, and the treaty was initialled on 15 October.
        """,
      rows: [
        "declared = 1911-09-29 @ -",
        "bombarded = 1911-10-03",
        "went = 1911-10-05",
        "cut = 1911-11-17",
        "tried to recover = 1911-11-24",
        "tried to recover = 1911-12-16",
        "drilled = 1911-24",
        "hurled = 1912-02-11/1912-02-12",
        "beaten = 1912-02-11/1912-02-12",
        "forced = 1912-23",
        "initialled = 1912-10-15",
      ]),
    Article(
      day: CalendarDate(year: 2008, month: 10, day: 29),
      text: """
        Fabrico to cut 900 jobs

        The shares were suspended in Milan this morning after falling 14 percent. They have lost \
        two thirds of their value since the start of the year.

        The plant at Pordenone will close by March 2009 and production will shift to Łódź, where \
        Fabrico acquired a factory in 2005. Unions called a four-hour walkout for Friday.

        Fabrico borrowed heavily in 2006. In August a ratings agency downgraded its debt to \
        junk. Talks with lenders in London broke up without agreement last week and will resume \
        on November 5.
        """,
      rows: [
        "suspended = 2008-10-29 @ Milan",
        "lost = 2008-01~/.. @ -",
        "close = ../2009-03 planned @ Pordenone",
        "acquired = 2005 @ Łódź",
        "walkout = 2008-10-31 planned @ -",
        "borrowed = 2006 @ -",
        "downgraded = 2008-08 @ -",
        "broke = 2008-10-20/2008-10-26 @ London",
        "resume = 2008-11-05 planned",
      ]),
    Article(
      day: CalendarDate(year: 2010, month: 11, day: 9),
      text: """
        Fire guts historic mill in Hebden Bridge

        A cotton mill in Hebden Bridge was destroyed by fire on Sunday night, three months \
        before it was to reopen as a museum.

        Residents were allowed home on Monday morning. The mill was built in 1808 and stopped \
        production in 1972. Calder Council bought it for £1 in 2003.

        Police said a 16-year-old boy was arrested on Monday. The council will meet tonight to \
        discuss the future of the site.
        """,
      rows: [
        "destroyed = 2010-11-07 @ Hebden Bridge",
        "reopen = 2011-02 planned @ Hebden Bridge",
        "allowed = 2010-11-08",
        "built = 1808 @ Hebden Bridge",
        "stopped = 1972 @ Hebden Bridge",
        "bought = 2003 @ Hebden Bridge",
        "arrested = 2010-11-08",
        "meet = 2010-11-09 planned",
      ]),
    Article(
      day: nil,
      text: """
        Crossing the Great Sandy Desert

        The Calvert party left Mullewa on 16 July 1896. In late August they made camp at a \
        spring. Things went wrong that spring. On 10 October the leader sent his cousin to \
        survey land to the west.

        Wells himself pressed on with the caravan and, travelling by night, reached the Fitzroy \
        River on 6 November. A second party set out from Derby in January 1897.

        It was not until 27 May 1897 that trackers came upon the bodies. They were shipped to \
        Adelaide, where the two men were buried on 18 July.
        """,
      rows: [
        "left = 1896-07-16 @ Mullewa",
        "made = 1896-08-21~/1896-08-31~",
        "went = 1896-09/1896-11",
        "sent = 1896-10-10",
        "reached = 1896-11-06",
        "set = 1897-01 @ Derby",
        "came = 1897-05-27",
        "shipped = 1897-05-27 @ Adelaide",
        "buried = 1897-07-18 @ Adelaide",
      ]),
  ]
}
