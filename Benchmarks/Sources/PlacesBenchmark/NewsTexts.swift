import Foundation
import TextAnalysis
import TimelineKit

/// The documents of a folder as plain texts.
enum NewsTexts {
  static func read(folder: String) throws -> [TokenizedText] {
    let reader = DocumentReader()
    var texts: [TokenizedText] = []
    for file in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      var items = reader.items(of: folder + "/" + file)
      while let item = items.next() {
        guard case .success(let found) = item else { continue }
        let text = reader.document(found).text
        if !text.isEmpty { texts.append(TokenizedText(text)) }
      }
    }
    return texts
  }
}
