#include "CEmbeddedPage.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char markup[] = {
#embed "page/page.html"
};

static const unsigned char style[] = {
#embed "page/page.css"
};

static const unsigned char world[] = {
#embed "data/world.bin"
};

const void *dateline_page_markup_bytes(void) { return markup; }
size_t dateline_page_markup_size(void) { return sizeof markup; }

const void *dateline_page_style_bytes(void) { return style; }
size_t dateline_page_style_size(void) { return sizeof style; }

const void *dateline_world_bytes(void) { return world; }
size_t dateline_world_size(void) { return sizeof world; }
