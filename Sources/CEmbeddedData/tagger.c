#include "CEmbeddedData.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char tagger[] __attribute__((aligned(64))) = {
#embed "data/tagger.bin"
};

const void *dateline_tagger_bytes(void) { return tagger; }
size_t dateline_tagger_size(void) { return sizeof tagger; }
