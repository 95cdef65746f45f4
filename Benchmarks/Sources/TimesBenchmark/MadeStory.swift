/// A made report and a made history, with ten times in a thousand characters: three times as many
/// as news has, so that the figure is a low one.
enum MadeStory {
  static let text = """
    PORT ALDER (Made Press) - The harbour board of Port Alder said Thursday that the old lighthouse
    will close next month, ending a service that has guided fishing boats since 1931. Members voted
    eleven to four after a hearing that lasted nearly five hours and drew more than two hundred
    residents to the town hall. "We kept it running for as long as the budget allowed," said Mara
    Lindqvist, who has chaired the board since March 2019. Repairs ordered three years ago cost $2.4
    million, about twice what the engineers had expected, and the pumps failed again on Jan. 9.

    The board plans to hand the tower over to a local trust by the end of the year. Under an agreement
    signed on Monday, the trust will pay for the upkeep of the grounds and open the upper gallery to
    visitors between May and September. The lamp itself, which was made in a workshop near the river
    and carried up the hill by forty men, will be moved to the museum in the old customs house. A
    spokesman for the coast guard said satellites had made the light unnecessary for larger ships,
    though many small boats still used it. On a clear night the beam could be seen from the islands.

    Revenue of the port rose 6 percent to $18.2 million in the third quarter, from $17.1 million a year
    earlier, helped by grain shipments and by higher fees for storage. The company that runs the
    cranes has 240 employees and wants to hire thirty more before winter. Its chairman declined to say
    whether the new terminal, first proposed in the late 1990s, would be built. He told a meeting of
    shareholders that no decision would be taken without a second survey of the seabed. The survey is
    expected to begin in early 2026 and to take ten weeks, weather permitting.

    The fort above the town is older than any of its houses. In 1742 a company of engineers was sent to
    the coast to choose a site, and work began the following spring. By the summer of 1744 the outer
    wall stood eleven feet high. On 14 August 1745 a storm broke the sea gate and drowned nine of the
    masons; the survivors refused to go on until the overseer was dismissed. Two weeks later the
    governor came in person. He stayed from September to December, slept in a tent, and paid the men
    out of his own purse. In January the first guns were landed and dragged through the snow.

    For almost a century nothing happened there. The garrison grew cabbages in the moat, married in the
    town and was forgotten by the ministry. Then, on the night of 3 May 1838, a fire that had started
    in a bakery reached the powder store. The explosion was heard forty miles away. It broke every
    window in the lower streets, and for years afterwards farmers found pieces of brass in their
    fields. The rebuilding took until 1851, and the money for it was raised by a tax on salt that the
    townspeople remembered in songs. A painter who lived in the upper village made four pictures of the
    ruins, of which two survive. In the 1860s the walls were lowered and the ditch was filled with the
    rubble. The last soldiers left on 30 June 1902, and since then the place has belonged to the birds.


    """
}
