/// Closed word lists of English that the place rules ask.
enum EnglishWords {}
