/// Where a page's publisher is at home, as the page's data or its address say it.
enum PageHome {
  /// `US-KY`, `UA`, or a name; nil if nothing says.
  static func of(_ metadata: PageMetadata, articles: [LinkedArticle], url: String?) -> String? {
    if let region = metadata.value("geo.region", "geo.country", "og:country-name"),
      region.utf8.count <= 40
    {
      return region
    }
    if let country = articles.lazy.compactMap(\.publisherCountry).first, !country.isEmpty,
      country.utf8.count <= 40
    {
      return country
    }
    switch url.flatMap(Address.countryDomain) {
    case nil: return nil
    case "uk": return "GB"
    case "gov", "mil": return "US"
    case .some(let domain): return domain.uppercased()
    }
  }
}
