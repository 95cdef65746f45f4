#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A mapped file or a copy of bytes; frees them at the end of its life.
final class MappedMemory: Sendable {
  nonisolated(unsafe) let base: UnsafeRawPointer
  let count: Int
  private let isMapped: Bool

  init(copying bytes: [UInt8]) {
    let copy = UnsafeMutableRawPointer.allocate(byteCount: max(1, bytes.count), alignment: 64)
    // The new memory has at least as many bytes as the array, and they do not overlap.
    bytes.withUnsafeBytes { source in
      if let first = source.baseAddress { copy.copyMemory(from: first, byteCount: source.count) }
    }
    base = UnsafeRawPointer(copy)
    count = bytes.count
    isMapped = false
  }

  init(mapping path: String) throws(GazetteerError) {
    func failure(_ what: String) -> GazetteerError {
      GazetteerError(code: .unreadable, message: "\(path): \(what)")
    }
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw failure("cannot be opened") }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw failure("is not a file")
    }
    let size = Int(status.st_size)
    guard size > 0 else { throw failure("is empty") }
    guard let address = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0),
      address != MAP_FAILED
    else { throw failure("cannot be mapped into memory") }
    base = UnsafeRawPointer(address)
    count = size
    isMapped = true
  }

  deinit {
    let memory = UnsafeMutableRawPointer(mutating: base)
    if isMapped { munmap(memory, count) } else { memory.deallocate() }
  }

  /// The bytes, valid for the duration of the call.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try body(UnsafeRawBufferPointer(start: base, count: count))
  }
}
