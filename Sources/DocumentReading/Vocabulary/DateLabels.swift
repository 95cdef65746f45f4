/// Words that stand before a date and say what it is the date of.
enum DateLabel {
  case published, modified
  /// The date of something else: a right, a visit, an event.
  case other

  /// The label that stands last in a piece of text; nil if none does.
  static func last(in text: ArraySlice<UInt8>) -> DateLabel? {
    var found: DateLabel?
    var index = text.startIndex
    while index < text.endIndex {
      var hash = NameTable<DateLabel>.seed
      let start = index
      while index < text.endIndex, text[index].isASCIILetter || text[index] >= 0x80 {
        hash = NameTable<DateLabel>.adding(text[index], to: hash)
        index += 1
      }
      if index == start {
        index += 1
      } else if let label = table[hash] {
        if found != .modified || label == .other { found = label }
      }
    }
    return found
  }

  private static let table = NameTable(
    words.flatMap { label, words in
      words.split(whereSeparator: \.isWhitespace).map { (String($0), label) }
    })

  private static let words: [(DateLabel, String)] = [
    (
      .published,
      """
      published publication posted publish released issued created written submitted added filed
      publié publiée publie paru créé veröffentlicht erschienen erstellt eingestellt verfasst datum
      publicado publicada publicación fecha publicação postado criado pubblicato pubblicata
      gepubliceerd geplaatst geplaatst opublikowano opublikowany dodano utworzono publikacji publikováno
      vydáno publicat publikacja közzétéve publicerad publicerat publisert publiceret julkaistu yayınlanma
      yayın tarihi опубликовано опубликован опубліковано добавлено дата δημοσίευση δημοσιεύτηκε date
      """
    ),
    (
      .modified,
      """
      updated update modified revised edited reviewed amended aktualisiert geändert überarbeitet änderung
      aktualisierung actualisé modifié modifiée actualizado actualizada modificado atualizado
      atualizada aggiornato aggiornata modificato bijgewerkt gewijzigd zaktualizowano aktualizacja
      aktualizováno aktualizované frissítve uppdaterad oppdatert opdateret päivitetty güncelleme
      обновлено изменено оновлено stand
      """
    ),
    (
      .other,
      """
      copyright founded established since born retrieved accessed abgerufen expires deadline valid
      until bis ends starts join joined registered visited reg died est gegründet event
      """
    ),
  ]
}

/// Openings of lines that name the writer.
enum BylineWords {
  static func starts(_ line: ArraySlice<UInt8>) -> Bool {
    var index = line.startIndex
    var hash = NameTable<Bool>.seed
    while index < line.endIndex, line[index].isASCIILetter || line[index] >= 0x80 {
      hash = NameTable<Bool>.adding(line[index], to: hash)
      index += 1
    }
    return index < line.endIndex && table[hash] != nil
  }

  private static let table = NameTable(
    [
      "by", "von", "par", "por", "door", "di", "av", "af", "autor", "author", "auteur", "autore",
      "written",
      "words", "text", "redaktion", "автор", "przez", "written", "reporter", "editor",
    ].map { ($0, true) })
}

/// Words that say in running text that a date is the day of publication.
enum PublicationStatement {
  /// True if the text ends with such words, right before a date.
  static func ends(_ text: ArraySlice<UInt8>) -> Bool {
    let tail = text.suffix(60)
    let end = tail.endIndex - (tail.last == 0x20 ? 1 : 0)
    return phrases.contains { phrase in
      let start = end - phrase.utf8CodeUnitCount
      return start >= tail.startIndex && tail[start..<end].hasPrefix(phrase)
    }
  }

  private static let phrases: [StaticString] = [
    "originally published on", "originally published", "first published on", "first published",
    "was published on", "originally appeared on", "originally posted on", "was first published on",
    "first appeared on", "erstmals veröffentlicht am", "zuerst erschienen am",
    "publié initialement le",
    "publicado originalmente el", "publicado originalmente em", "pubblicato originariamente il",
  ]
}
