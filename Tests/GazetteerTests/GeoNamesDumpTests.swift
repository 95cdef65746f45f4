import Testing
import TimelineModel

@testable import Gazetteer

@Suite struct GeoNamesDumpTests {
  private func compile(
    _ selection: GeoNamesDump.Selection = .init()
  ) throws -> (bytes: [UInt8], problems: [CompilerProblem]) {
    var compiler = GazetteerCompiler()
    var dump = GeoNamesDump(selection)
    var problems: [CompilerProblem] = []
    for (file, input) in [
      ("hierarchy.txt", GazetteerCompiler.Input.geoNamesHierarchy), ("VX.txt", .geoNamesPlaces),
      ("admin1CodesASCII.txt", .geoNamesDivisions), ("admin2Codes.txt", .geoNamesDivisions),
      ("alternateNamesV2.txt", .geoNamesAlternateNames),
    ] {
      problems += try compiler.add(contentsOf: fixture(file), as: input, dump: &dump)
    }
    dump.addBoxes(to: &compiler)
    return (compiler.compile(), problems)
  }

  private func names(_ name: String, in gazetteer: Gazetteer) -> [String] {
    gazetteer.candidates(named: name).map { "\($0.place.name) \($0.kind) \($0.match.strength)" }
  }

  @Test func twiceTheSameBytes() throws {
    #expect(try compile().bytes == compile().bytes)
  }

  @Test func badRowsAreReportedWithFileAndLine() throws {
    let problems = try compile().problems.map {
      "\($0.file.split(separator: "/").last ?? ""):\($0.line): \($0.message)"
    }
    #expect(
      problems == [
        "hierarchy.txt:5: no geonameids of a parent and a child",
        "VX.txt:29: has 2 fields instead of 19", "VX.txt:30: no point on the earth: 95, 30",
        "admin1CodesASCII.txt:4: has 1 fields instead of 4",
        "alternateNamesV2.txt:30: has 2 fields instead of 4 to 10",
        "alternateNamesV2.txt:31: no geonameid",
      ])
  }

  @Test func placesAndNames() throws {
    let gazetteer = try Gazetteer(bytes: compile().bytes)
    #expect(names("Corvane", in: gazetteer) == ["Corvané settlement primary"])
    #expect(names("Corvane City", in: gazetteer) == ["Corvané settlement preferred"])
    #expect(names("Port Regent", in: gazetteer) == ["Corvané settlement historical"])
    #expect(names("Корване", in: gazetteer) == ["Corvané settlement alternate"])
    #expect(names("VLD", in: gazetteer) == ["Veldland country abbreviation"])
    #expect(names("Lake Orrin", in: gazetteer) == ["Lake Orrin water primary"])
    #expect(names("Kestrel Island", in: gazetteer) == ["Kestrel Island island primary"])
    #expect(names("Border Hills", in: gazetteer) == ["Border Hills landform primary"])
    #expect(
      names("Old Veldish Empire", in: gazetteer) == ["Old Veldish Empire historicState primary"])
    #expect(
      names("Corvane International Airport", in: gazetteer) == [
        "Corvané International Airport facility primary"
      ])
    #expect(names("Ashbys Cross", in: gazetteer) == ["Ashby’s Cross settlement primary"])
    // Codes, links, romanised noise, hotels, roads.
    for name in ["CVN", "kolbane", "Hotel Corvane", "Route 9", "Place that was not taken"] {
      #expect(names(name, in: gazetteer).isEmpty, "\(name)")
    }
  }

  @Test func divisionsWithoutAPlaceStandInTheMiddleOfTheirTowns() throws {
    let gazetteer = try Gazetteer(bytes: compile().bytes)
    let south = try #require(gazetteer.candidates(named: "Southern Province").first?.place)
    #expect(abs(south.coordinate.latitude - 49.325) < 0.001)
    #expect(names("Alder District", in: gazetteer) == ["Alder District admin2 primary"])
    #expect(names("Empty Province", in: gazetteer).isEmpty)
    #expect(gazetteer.candidates(named: "Elmstow").first?.place.admin1Name == "Southern Province")
  }

  @Test func theHierarchyGivesBoxes() throws {
    let gazetteer = try Gazetteer(bytes: compile().bytes)
    func index(_ name: String) throws -> PlaceIndex {
      try #require(gazetteer.candidates(named: name).first?.index, "\(name) is unknown")
    }
    let hills = try index("Border Hills")
    #expect(gazetteer.box(of: hills) == GeoBox(west: 29, south: 49, east: 30.4, north: 51.3))
    #expect(gazetteer.place(hills, contains: try index("Larch")))
    #expect(!gazetteer.place(hills, contains: try index("Lower Tarnbeck")))
    // One place is no extent.
    #expect(gazetteer.box(of: try index("Lake Orrin")) == nil)
  }

  @Test func boxesOfTheHierarchyCrossTheAntimeridian() {
    var hierarchy = GeoNamesHierarchy()
    for (id, longitude) in [(UInt32(2), 179.0), (3, -178.0), (4, 176.0)] {
      hierarchy.add(id, in: 1)
      hierarchy.place(id, at: Coordinate(clampedLatitude: -17, longitude: longitude))
    }
    #expect(hierarchy.boxes() == [1: GeoBox(west: 176, south: -17, east: -178, north: -17)])
  }

  @Test func selections() throws {
    var selection = GeoNamesDump.Selection()
    selection.minimumPopulation = 1000
    selection.languages = ["de"]
    selection.features = ["P", "A"]
    let gazetteer = try Gazetteer(bytes: compile(selection).bytes)
    #expect(names("Alder", in: gazetteer).isEmpty)
    #expect(names("Cedar", in: gazetteer) == ["Cedar settlement primary"])
    #expect(names("Korwahn", in: gazetteer) == ["Corvané settlement alternate"])
    #expect(names("Corvane City", in: gazetteer).isEmpty)
    #expect(names("Corvana", in: gazetteer) == ["Corvané settlement alternate"])
    #expect(names("Lake Orrin", in: gazetteer).isEmpty)
  }

  @Test func ownPlaces() throws {
    var compiler = GazetteerCompiler()
    let problems = try compiler.add(ownPlacesOf: fixture("own.csv"))
    #expect(problems.map(\.line) == [4, 5, 6])
    let gazetteer = try Gazetteer(bytes: compiler.compile())
    #expect(
      names("Tarnbeck Mill", in: gazetteer) == [
        "Upper \"Old\" Tarnbeck; Mill settlement preferred"
      ])
    #expect(names("Тарнбек", in: gazetteer).count == 1)
    #expect(names("Hill 212", in: gazetteer) == ["Hill 212 landform primary"])
    #expect(names("Height 212", in: gazetteer).count == 1)
  }

  @Test func listsWithoutAPointColumn() {
    let (entries, problems) = OwnPlaces.read(csv: Array("name,where\nElm,here\n".utf8), file: "x")
    #expect(entries.isEmpty)
    #expect(problems.map(\.line) == [1])
    #expect(OwnPlaces.read(csv: [], file: "x").problems.isEmpty)
  }
}
