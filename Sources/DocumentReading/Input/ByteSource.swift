#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The bytes of a file or of standard input, piece by piece.
struct ByteSource: ~Copyable {
  private let descriptor: Int32
  private let isOwned: Bool
  /// What one call of `next` makes room for: small files need no large piece.
  private let room: Int

  private static let largestPiece = 1 << 18

  /// Nil if the file cannot be opened or is a folder; `-` is standard input.
  init?(path: String) {
    if path == "-" {
      descriptor = 0
      isOwned = false
      room = Self.largestPiece
      return
    }
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    isOwned = true
    guard descriptor >= 0 else { return nil }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { return nil }
    let isRegular = status.st_mode & S_IFMT == S_IFREG
    room = isRegular ? min(max(Int(status.st_size), 4_096), Self.largestPiece) : Self.largestPiece
  }

  deinit {
    if isOwned, descriptor >= 0 { close(descriptor) }
  }

  /// Up to 256 KB; empty at the end, nil if reading fails.
  func next() -> [UInt8]? {
    while true {
      var failure = false
      // `read` writes at most the buffer's size and says how much of it is initialised.
      let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        let received = read(descriptor, buffer.baseAddress, buffer.count)
        failure = received < 0
        count = max(received, 0)
      }
      if !failure { return piece }
      if errno != EINTR { return nil }
    }
  }
}
