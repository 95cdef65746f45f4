import Testing
import TimelineModel

@testable import DocumentReading

@Suite struct WrittenDateTests {
  private func day(_ text: String, dayFirst: Bool = false) -> String? {
    let bytes = Array(text.utf8)
    let dates = WrittenDateScanner(dayFirst: dayFirst).dates(in: bytes, 0..<bytes.count)
    return dates.first?.day.description
  }

  @Test(arguments: [
    "2023-03-09", "2023-03-09T10:22:00+02:00", "2023/3/9", "2023.03.09", "20230309",
    "March 9, 2023",
    "Mar. 9th, 2023", "Thursday, March 9 2023 10:20 am", "9 March 2023", "9th of March, 2023",
    "09-Mar-2023", "9. März 2023", "9 de marzo de 2023", "9 de março de 2023", "9 mars 2023",
    "9 marca 2023", "9 марта 2023", "9. března 2023", "9 maart 2023", "9 Mart 2023", "9.3.2023",
    "09.03.23", "2023年3月9日", "2023년 3월 9일", "2023. március 9.", "Thu, 09 Mar 2023 08:00:00 GMT",
    "Published on the 9th of March 2023 by the harbour office", "13:45 9 березня 2023",
    "by Ann SmithMarch 9, 2023", "09.Mär.23",
    "9 Mar '23", "9 مارس 2023", "9 मार्च 2023", "9 במרץ 2023", "9 сакавіка 2023", "9 มีนาคม 2023",
  ])
  func isTheNinthOfMarch(_ text: String) {
    #expect(day(text) == "2023-03-09")
  }

  @Test func orderOfDayAndMonth() {
    #expect(day("03/04/2023") == "2023-03-04")
    #expect(day("03/04/2023", dayFirst: true) == "2023-04-03")
    #expect(day("13/04/2023") == "2023-04-13")
    #expect(day("04/13/2023", dayFirst: true) == "2023-04-13")
    #expect(day("3.4.2023") == "2023-04-03")
  }

  @Test(arguments: [
    "", "2023", "March 2023", "30 February 2023", "2023-13-09", "call 555-03-2023",
    "version 10.9.3.2023",
    "May the 4th be with you", "room 12, floor 3", "1/2", "9 Marching 2023", "9 March 23",
    "9 March, 23 of them",
  ])
  func isNoDate(_ text: String) {
    #expect(day(text) == nil)
  }

  @Test func addressesAndFileNames() {
    #expect(AddressDate.day(in: "https://x.example/2023/03/09/ferry")?.description == "2023-03-09")
    #expect(AddressDate.day(in: "notes/2023-3-9 ferry.txt")?.description == "2023-03-09")
    #expect(AddressDate.day(in: "https://x.example/a-20230309.html")?.description == "2023-03-09")
    #expect(AddressDate.day(in: "https://x.example/item/12345678") == nil)
    #expect(AddressDate.day(in: "https://x.example/1066/10/14/battle") == nil)
  }
}
