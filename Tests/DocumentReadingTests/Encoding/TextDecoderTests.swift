import Testing

@testable import DocumentReading

@Suite struct TextDecoderTests {
  private func decode(_ bytes: [UInt8], _ label: String? = nil) -> String {
    String(decoding: TextDecoder.decode(bytes, declared: label), as: UTF8.self)
  }

  @Test func validUTF8BeatsTheLabel() {
    #expect(decode(Array("Köln 🚢".utf8), "iso-8859-1") == "Köln 🚢")
    #expect(decode([0xEF, 0xBB, 0xBF] + Array("Köln".utf8), "koi8-r") == "Köln")
  }

  @Test func tablesByLabel() {
    #expect(decode([0x4B, 0xF6, 0x6C, 0x6E]) == "Köln")
    #expect(decode([0x93, 0x80, 0x94], "iso-8859-1") == "“€”")
    #expect(decode([0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2], "windows-1251") == "Привет")
    #expect(decode([0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4], "KOI8-R") == "Привет")
    #expect(decode([0xA3, 0xF3, 0x64, 0xBC], " ISO-8859-2 ") == "Łódź")
    #expect(decode([0xD4, 0xFE], "latin5") == "Ôş")
    #expect(decode([0x4B, 0xF6], "no-such-label") == "Kö")
  }

  @Test func utf16() {
    #expect(decode([0xFF, 0xFE, 0x4B, 0x00, 0xF6, 0x00]) == "Kö")
    #expect(decode([0xFE, 0xFF, 0x00, 0x4B, 0x00, 0xF6, 0x00]) == "Kö")
    #expect(decode([0xFF, 0xFE, 0x00, 0xD8, 0x4B, 0x00]) == "\u{FFFD}K")
    let bare = Array("A plain text".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(decode(bare) == "A plain text" || decode(bare).contains("A"))
  }

  @Test func labelOfAPage() {
    func label(_ page: String) -> String? { DeclaredCharset.label(in: Array(page.utf8)) }
    #expect(label("<html><meta charset=\"windows-1250\">") == "windows-1250")
    #expect(label("<META HTTP-EQUIV=x CONTENT='text/html; CHARSET=koi8-r'>") == "koi8-r")
    #expect(label("<?xml version='1.0' encoding='ISO-8859-2'?>") == "ISO-8859-2")
    #expect(label("<p>nothing</p>") == nil)
  }

  @Test func legacyPage() {
    let page =
      Array("<meta charset=windows-1251><p>".utf8) + [0xCF, 0xE0, 0xF0, 0xEE, 0xEC]
      + Array(".</p>".utf8)
    #expect(read(bytes: page).text == "Паром.")
  }
}
