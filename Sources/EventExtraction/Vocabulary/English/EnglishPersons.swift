/// English nouns for persons, to tell what "he" and "they" may stand for. Own lists; CC0.
enum EnglishPersons {
  static let singular = """
    man woman boy girl person president minister chancellor premier king queen emperor prince
    princess duke general colonel captain commander admiral major sergeant soldier officer policeman
    spokesman spokeswoman spokesperson official mayor governor senator deputy lawmaker ambassador
    envoy diplomat secretary director chief chairman chairwoman chair head leader founder owner
    manager coach player striker captain driver pilot author writer actor actress singer director
    doctor nurse teacher professor scientist researcher student lawyer judge prosecutor suspect
    victim witness father mother son daughter brother sister husband wife widow teenager journalist
    reporter photographer bishop priest pope rabbi imam candidate activist analyst economist
    executive farmer worker resident
    """

  /// Words for several persons that a capital or a missing s may hide.
  static let groups = """
    people police men women children troops firefighters servicemen crew prosecutors officials
    investigators residents witnesses rebels soldiers authorities ministers lawyers protesters
    workers farmers students doctors scientists researchers analysts critics experts organisers
    organizers survivors rescuers relatives militants insurgents gunmen lawmakers voters
    """
}
