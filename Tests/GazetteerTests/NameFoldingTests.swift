import Testing

@testable import Gazetteer

@Suite struct NameFoldingTests {
  @Test(arguments: [
    ("Kyiv", ["kyiv"]), ("KYIV", ["kyiv"]), ("Łódź", ["lodz"]), ("Tromsø", ["tromso"]),
    ("Đà Nẵng", ["da", "nang"]), ("Straße", ["strasse"]), ("Ærøskøbing", ["aeroskobing"]),
    ("Þingvellir", ["thingvellir"]), ("Seyðisfjörður", ["seydisfjordur"]),
    ("Diyarbakır", ["diyarbakir"]), ("İzmir", ["izmir"]), ("Cœuvres", ["coeuvres"]),
    ("Бахмут", ["бахмут"]), ("ЙОШКАР-Ола", ["иошкар", "ола"]), ("Їжакове", ["іжакове"]),
    ("Ἀθῆναι", ["αθηναι"]), ("ΠΆΤΡΑ", ["πατρα"]), ("Ё", ["е"]), ("e\u{301}cole", ["ecole"]),
    ("Stratford-upon-Avon", ["stratford", "upon", "avon"]), ("Coeur d'Alene", ["coeur", "dalene"]),
    ("Coeur d’Alene", ["coeur", "dalene"]), ("Sana'a", ["sanaa"]), ("N'Djamena", ["ndjamena"]),
    ("King's Lynn", ["king", "s", "lynn"]), ("Land’s End", ["land", "s", "end"]),
    ("St. John's", ["st", "john", "s"]), ("Washington, D.C.", ["washington", "dc"]),
    ("U.S.A.", ["usa"]), ("W.Va.", ["w", "va"]), ("St.Louis", ["st", "louis"]),
    ("10th of Ramadan", ["10", "th", "of", "ramadan"]), ("The Hague", ["hague"]), ("The", ["the"]),
    ("東京", ["東京"]), ("서울", ["서울"]), ("القاهرة", ["القاهرة"]), ("القَاهِرَة", ["القاهرة"]),
    ("ＴＯＫＹＯ", ["tokyo"]), ("soft\u{AD}hyphen", ["softhyphen"]), ("", []), ("—", []), ("'", []),
  ])
  func words(_ name: String, _ words: [String]) {
    #expect(NameFolding.words(of: name) == words)
  }

  /// Tokens of a text must hash like the words of the names.
  @Test(arguments: ["Łódź", "D.C.", "d’Alene", "Sana'a", "ΠΆΤΡΑ", "Їжакове", "東京", "U.S.A.", "ﾄ"])
  func textTokensHashLikeNames(_ token: String) throws {
    let text = Array("in \(token)!".utf8)
    let range = 3..<text.count - 1
    let word = try #require(NameFolding.words(of: token).first)
    #expect(NameFolding.hash(of: range, in: text) == NameFolding.hash(ofFolded: word))
  }

  @Test func emptyAndForeignRanges() {
    #expect(NameFolding.hash(of: 0..<0, in: []) == nil)
    #expect(NameFolding.hash(of: 0..<1, in: Array("-".utf8)) == nil)
    #expect(NameFolding.hash(of: -5..<900, in: Array("a".utf8)) == NameFolding.hash(ofFolded: "a"))
    #expect(NameFolding.hash(of: 0..<3, in: [0xE2, 0x80, 0xFF]) == nil)
  }

  @Test func nameHashDependsOnOrderAndBorders() {
    let names = ["ab c", "a bc", "c ab", "abc", "ab c c"].map { NameHash(of: $0) }
    #expect(Set(names).count == names.count)
    #expect(NameHash(of: "The Black Sea") == NameHash(of: "BLACK-SEA"))
    #expect(NameHash(of: "Black Sea").count == 2)
  }
}
