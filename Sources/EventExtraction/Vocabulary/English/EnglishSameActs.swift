/// Acts that reports of one event call by different words; the first stands for all. Each act stands
/// once; nouns that have a verb stand under it. Own lists; CC0.
enum EnglishSameActs {
  static let groups = """
    capture seize occupy take overrun recapture retake conquer | attack assault raid strike airstrike
    | bomb bombard shell bombing | kill slay | arrest detain apprehend | say tell announce state
    declare report | crash collide collision | flee escape | resign quit | elect reelect election
    | earthquake quake tremor | protest demonstrate rally demonstration | sign ink | meet talks summit
    negotiate | murder assassinate | sink founder | collapse topple | begin start commence | end finish
    conclude | buy purchase acquire acquisition | burn fire blaze | blast explode explosion | withdraw
    retreat pull | condemn denounce criticize | sentence jail imprison | flood inundate | hurt injure
    wound | open inaugurate | evacuate evacuation | release free | storm invade | arrive reach
    """
}
