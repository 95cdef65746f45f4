import DocumentReading
import Testing

@Suite struct DateOrderTests {
  @Test(
    arguments: [
      (nil, nil, nil, nil),
      ("en", nil, nil, nil),
      ("en-US", nil, nil, false),
      ("en-GB", nil, nil, true),
      ("de", nil, nil, true),
      ("en", "https://www.courier.example.co.uk/a", nil, true),
      ("en-US", "https://courier.example.com.au/a", nil, true),
      ("en", "https://county.example.gov/a", nil, false),
      // Sold as a word, so no country.
      ("en", "https://courier.example.io/a", nil, nil),
      (nil, nil, "US-KY", false),
      (nil, nil, "UA", true),
      (nil, nil, "Kentucky", nil),
    ] as [(String?, String?, String?, Bool?)])
  func orderOfDayAndMonth(_ language: String?, _ url: String?, _ home: String?, _ isFirst: Bool?) {
    let document = Document(
      id: "a", text: "", blocks: [], url: url, language: language, home: home)
    #expect(document.writesDayFirst == isFirst)
  }
}
