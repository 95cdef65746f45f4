/// Names of namespaces, elements and sections. Own list.
enum WikiNames {
  static let files: Set<String> = [
    "file", "image", "media", "datei", "bild", "fichier", "archivo", "imagen", "ficheiro", "imagem",
    "immagine", "bestand", "afbeelding", "plik", "grafika", "файл", "изображение", "soubor",
    "fil", "tiedosto", "dosya", "kép", "fájl", "αρχείο",
  ]
  static let categories: Set<String> = [
    "category", "kategorie", "catégorie", "categoría", "categoria", "categorie", "kategoria",
    "категория", "категорія", "kategori", "luokka", "kategória", "κατηγορία",
  ]
  static let skipped: Set<String> = [
    "ref", "references", "gallery", "math", "syntaxhighlight", "source", "timeline", "imagemap",
    "score", "graph", "templatestyles", "mapframe", "chem", "code", "pre",
  ]
  /// Sections that are no text.
  static let endSections: Set<String> = [
    "references", "external links", "see also", "notes", "further reading", "bibliography",
    "sources",
    "citations", "footnotes", "notes and references", "einzelnachweise", "weblinks", "literatur",
    "siehe auch", "anmerkungen", "références", "notes et références", "voir aussi",
    "liens externes",
    "bibliographie", "referencias", "véase también", "enlaces externos", "bibliografía", "note",
    "collegamenti esterni", "voci correlate", "bibliografia", "referências", "ligações externas",
    "ver também", "przypisy", "linki zewnętrzne", "примечания", "ссылки", "литература", "см. также",
    "примітки", "посилання", "література", "referenties", "externe links", "zie ook",
  ]
}
