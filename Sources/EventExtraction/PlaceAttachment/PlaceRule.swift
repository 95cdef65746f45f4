/// The rules that place an event, under the names that outputs show.
enum PlaceRule: String, Hashable, Sendable, CaseIterable {
  case afterPredicate = "place.after-predicate"
  case beforePredicate = "place.before-predicate"
  case caption = "place.caption"
  case coordinate = "place.coordinate"
  case definite = "place.definite"
  case demonym = "place.demonym"
  case focus = "place.focus"
  case inherited = "place.inherited"
  case object = "place.object"
  case ofSaying = "place.of-saying"
  case onNoun = "place.on-noun"
  case second = "place.second"
  case subject = "place.subject"
  case there = "place.there"
  case when = "place.when"
  case `where` = "place.where"
}
