/// What the columns of tables are called, in several languages. Own list.
enum ColumnNames {
  /// The role of a heading: compared in lower case, with `_` and `-` as spaces.
  static func role(of heading: String) -> TableColumns.Role? {
    let words = heading.lowercased().split {
      $0 == " " || $0 == "_" || $0 == "-" || $0 == "\u{FEFF}" || $0.isNewline || $0 == ":"
    }
    return table[words.joined(separator: " ")]
  }

  private static let table: [String: TableColumns.Role] = {
    var table: [String: TableColumns.Role] = [:]
    for (role, names) in names {
      for name in names.split(separator: ",") {
        table[name.split(whereSeparator: \.isWhitespace).joined(separator: " ")] = role
      }
    }
    return table
  }()

  private static let names: [(TableColumns.Role, String)] = [
    (
      .date,
      """
      date, dates, event date, date of event, start date, date start, startdate, start, begin, begin date,
      date begin, from, when, dtstart, datestart, incident date, start time, time, datum, beginn, von, wann, fecha,
      fecha inicio, data, data inicio, date de début, début, quand, data inizio, dato, päivämäärä, data początkowa,
      дата, дата начала, ημερομηνία, tarih, tanggal, 日期, 日付, zeit, zeitpunkt
      """
    ),
    (
      .end,
      """
      end date, date end, enddate, end, to, until, dtend, dateend, end time, ende, bis, fecha fin, data fim,
      date de fin, fin, data fine, дата окончания
      """
    ),
    (.year, "year, start year, jahr, año, ano, année, anno, rok, jaar, год, år, έτος, yıl, 年"),
    (.month, "month, start month, monat, mes, mês, mois, mese, maand, месяц, 月"),
    (.day, "day, start day, tag, día, dia, jour, giorno, dag, день, 日"),
    (.endYear, "end year, endyear"), (.endMonth, "end month"), (.endDay, "end day"),
    (
      .place,
      """
      place, location, place name, placename, location name, where, venue, city, town, city/town, settlement,
      site, address, municipality, ort, stadt, wo, lieu, ville, lugar, ciudad, local, cidade, luogo, città, plaats, miejsce,
      miasto, место, город, místo, sted, plats, paikka, yer, τόπος, 地点, 場所
      """
    ),
    (
      .region,
      """
      country, state, region, province, admin1, admin 1, county, land, pays, país, paese, kraj, страна, bundesland
      """
    ),
    (.latitude, "latitude, lat, breitengrad, breite, latitud, latitudine, широта"),
    (
      .longitude,
      "longitude, lon, lng, long, längengrad, länge, longitud, longitudine, долгота"
    ),
    (
      .coordinate, "coordinates, coordinate, coords, latlon, latlng, lat/lon, geo, gps, koordinaten"
    ),
    (
      .event,
      """
      event, event name, incident, battle, what happened, ereignis, événement, evento, acontecimiento, wydarzenie,
      событие, olay, händelse, hendelse, gebeurtenis, begivenhed, tapahtuma, esemény, událost, γεγονός, 出来事, 事件
      """
    ),
    (
      .title,
      """
      title, headline, name, summary, subject, titel, titre, título, titolo, название, заголовок
      """
    ),
    (
      .text,
      """
      text, description, notes, note, details, detail, body, content, what, comment, comments,
      beschreibung, bemerkung, inhalt, texto, descripción, notas, descrição, description de l'événement, descrizione,
      testo, opis, описание, текст, significance, remarks
      """
    ),
    (.url, "url, link, source url, uri, web, permalink"),
    (.identifier, "id, event id, doc id, guid, identifier, uuid"),
    (
      .published,
      """
      published, publication date, pubdate, pub date, publish date, date published, published at, date publish,
      publicationdate, datepublished
      """
    ),
    (.language, "language, lang, sprache, langue, idioma, lingua"),
  ]
}
