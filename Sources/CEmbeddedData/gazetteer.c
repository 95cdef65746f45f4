#include "CEmbeddedData.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char gazetteer[] __attribute__((aligned(64))) = {
#embed "data/gazetteer.bin"
};

const void *dateline_gazetteer_bytes(void) { return gazetteer; }
size_t dateline_gazetteer_size(void) { return sizeof gazetteer; }
