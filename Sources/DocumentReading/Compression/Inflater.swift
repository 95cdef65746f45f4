internal import CZlib

/// Unpacks DEFLATE data piece by piece; the one place that calls zlib.
///
/// A class because zlib's state points back at its stream, which therefore must not move.
final class Inflater {
  enum Wrapping { case gzip, none }

  /// What came of a step.
  enum Step: Equatable {
    case output([UInt8])
    /// All input is used up; more is needed.
    case needsInput
    /// The stream has ended; rest of the input is not touched.
    case ended
    case damaged
  }

  // Invariant: allocated in `init`, initialised before anything else sees it, freed in `deinit` only.
  private let stream: UnsafeMutablePointer<z_stream>
  private let isReady: Bool
  private var input: [UInt8] = []
  private var position = 0
  private var hasEnded = false
  private(set) var consumed = 0
  private(set) var produced = 0

  init(_ wrapping: Wrapping) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    isReady = dateline_inflate_start(stream, wrapping == .gzip ? 15 + 32 : -15) == Z_OK
  }

  deinit {
    if isReady { inflateEnd(stream) }
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  /// The input behind the end of the stream.
  var rest: ArraySlice<UInt8> { input[position...] }

  /// Starts anew for the next member of the same input.
  func restart() -> Bool {
    hasEnded = false
    return isReady && inflateReset(stream) == Z_OK
  }

  /// Gives input; what is left of the input before stays in front of it.
  func feed(_ piece: [UInt8]) {
    input = position == input.count ? piece : Array(input[position...]) + piece
    position = 0
  }

  /// The next bytes, `size` at most.
  func next(_ size: Int = 1 << 18) -> Step {
    guard isReady else { return .damaged }
    guard position < input.count else { return hasEnded ? .ended : .needsInput }
    var code = Z_OK
    var used = 0
    let output = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      input.withUnsafeMutableBufferPointer { bytes in
        // zlib reads `avail_in` bytes and writes `avail_out` at most; both lie inside the buffers,
        // which outlive the call. It keeps neither address: both are set again for every call.
        stream.pointee.next_in = bytes.baseAddress.map { $0 + position }
        stream.pointee.avail_in = uInt(clamping: bytes.count - position)
        stream.pointee.next_out = buffer.baseAddress
        stream.pointee.avail_out = uInt(clamping: buffer.count)
        code = inflate(stream, Z_NO_FLUSH)
        used = min(bytes.count - position, Int(uInt(clamping: bytes.count - position)))
        used -= Int(stream.pointee.avail_in)
        count = buffer.count - Int(stream.pointee.avail_out)
        stream.pointee.next_in = nil
        stream.pointee.next_out = nil
      }
    }
    position += used
    consumed += used
    produced += output.count
    if !output.isEmpty {
      if code == Z_STREAM_END { hasEnded = true }
      return .output(output)
    }
    switch code {
    case Z_STREAM_END:
      hasEnded = true
      return .ended
    case Z_OK, Z_BUF_ERROR: return position < input.count ? .damaged : .needsInput
    default: return .damaged
    }
  }
}
