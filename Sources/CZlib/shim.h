#ifndef DATELINE_CZLIB_SHIM_H
#define DATELINE_CZLIB_SHIM_H

#include <zlib.h>

/* inflateInit2 is a macro, which Swift does not see. `windowBits` as zlib has it: -15 for the bare
   stream of a ZIP member, 15 + 32 for gzip and zlib, told apart by their heads. */
static inline int dateline_inflate_start(z_stream *stream, int windowBits) {
  return inflateInit2(stream, windowBits);
}

#endif
