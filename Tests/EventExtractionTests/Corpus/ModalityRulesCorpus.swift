/// Each rule of modality by its identifier: texts in which it decides, and texts near by in which it
/// must not. Published on 13 January 2020, a Monday.
enum ModalityRulesCorpus {
  static let rules: [(rule: String, fires: [String], spares: [String])] = [
    (
      "modality.condition", ["If the dam breaks on Friday, the village is lost."],
      ["When the dam broke on Friday, the village was flooded."]
    ),
    (
      "modality.negation",
      ["The dam did not break on Friday.", "The envoy never reached it in 1911."],
      ["The dam broke on Friday.", "The envoy reached it in 1911."]
    ),
    (
      "modality.no-subject", ["No bridges were damaged on Friday.", "Nobody died on Friday."],
      ["Two bridges were damaged on Friday."]
    ),
    (
      "modality.no-object",
      ["Divers found no trace on Friday.", "Police arrested nobody on Friday."],
      ["Divers found a trace on Friday.", "He lost no more than ten on Friday."]
    ),
    (
      "modality.until",
      ["The town did not surrender until 3 May 2019.", "He was not freed until 1990."],
      ["The town did not surrender on 3 May 2019.", "The town was held until 3 May 2019."]
    ),
    (
      "modality.before",
      ["Recruits trained in May 2019 before being sent to the front in June 2019."],
      ["Recruits trained in May 2019 before they left."]
    ),
    (
      "modality.failure", ["The talks failed on Friday.", "The bank refused to pay on Friday."],
      ["The talks ended on Friday.", "The bank paid on Friday."]
    ),
    (
      "modality.due", ["The envoy is due in Oslo on Friday.", "The envoy is expected on Friday."],
      ["The envoy is due to speak on Friday.", "The envoy was not expected on Sunday."]
    ),
    (
      "modality.planned",
      ["The envoy is due to arrive on Friday.", "The ship is set to sail in June."],
      ["The envoy arrived on Friday."]
    ),
    (
      "modality.future", ["The ship will sail on Friday."],
      ["The ship sailed on Friday.", "The ship would sail on Friday."]
    ),
    (
      "modality.would-after-saying", ["The mayor said the bridge would open on Friday."],
      ["The bridge would open on Friday if it were safe.", "The mayor said the bridge opened."]
    ),
    (
      "modality.modal", ["The dam could break on Friday.", "Rebels might attack in June."],
      ["The dam broke on Friday.", "The dam will break on Friday."]
    ),
    (
      "modality.likely", ["The dam is likely to break on Friday."], ["The dam broke on Friday."]
    ),
    (
      "modality.feared", ["Villagers feared the dam broke on Friday."],
      ["Villagers saw the dam break on Friday."]
    ),
    (
      "modality.denied", ["The army denied that it shelled the town on Friday."],
      ["The army confirmed that it shelled the town on Friday."]
    ),
    (
      "modality.infinitive", ["Plan ahead: to sail on Friday needs a permit."],
      ["They sailed on Friday."]
    ),
    (
      "modality.wished", ["The union urged workers to strike on Friday."],
      ["The union led workers to strike on Friday."]
    ),
    (
      "modality.intended", ["The firm vowed to close the mill in June."],
      ["The firm managed to close the mill in June."]
    ),
    (
      "modality.purpose", ["The crew built a raft to cross the river on Friday."],
      ["The crew began to cross the river on Friday."]
    ),
    (
      "modality.noun", ["He announced his decision to resign on Friday."],
      ["He resigned on Friday."]
    ),
    (
      "modality.verge", ["The bank was on the verge of collapsing on Friday."],
      ["The bank was rescued on Friday."]
    ),
    (
      "modality.adjective",
      [
        "The planned march on Friday worries the mayor.",
        "A possible strike in June worries the mayor.",
      ],
      ["The peaceful march on Friday pleased the mayor."]
    ),
    (
      "modality.forecast", ["Experts forecast a flood in June."],
      ["Experts studied a flood in June."]
    ),
    (
      "modality.cancelled",
      [
        "The mayor cancelled Friday's march.", "Friday's march was called off.",
        "The envoy cancelled a visit planned for Friday.",
        "Talks that were due to open on Friday were called off.",
      ],
      [
        "The envoy announced a visit planned for Friday.",
        "Talks that opened on Friday were short.",
        "The mayor watched Friday's march.", "Friday's march was watched.",
      ]
    ),
    (
      "modality.scheduled", ["A June 3 hearing has been scheduled.", "A June 3 vote was planned."],
      ["A June 3 hearing has been filmed."]
    ),
    (
      "modality.after-publication",
      ["The fair opens on 3 February 2020.", "Mills closing in June 2021"],
      ["The fair opened on 3 January 2020."]
    ),
    (
      "modality.nearly",
      ["The index nearly broke its record on Friday.", "The ship almost sank on Friday."],
      ["Sales nearly doubled in 2019.", "The index broke its record on Friday."]
    ),
    (
      "modality.advice",
      ["You receive the money in 2025.", "By the time you move there in 2025, it is ready."],
      ["Clerks receive the money in 2025.", "You received the money in 2019."]
    ),
  ]
}
