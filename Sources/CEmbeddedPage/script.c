#include "CEmbeddedPage.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

/* One script out of files that share its scope, in the order in which each builds on the others. */
static const unsigned char script[] = {
#embed "page/rows.js"
    ,
#embed "page/dates.js"
    ,
#embed "page/categories.js"
    ,
#embed "page/world.js"
    ,
#embed "page/clusters.js"
    ,
#embed "page/map.js"
    ,
#embed "page/map-labels.js"
    ,
#embed "page/map-drawing.js"
    ,
#embed "page/map-pointing.js"
    ,
#embed "page/axis.js"
    ,
#embed "page/histogram.js"
    ,
#embed "page/timeline.js"
    ,
#embed "page/timeline-pointing.js"
    ,
#embed "page/playing.js"
    ,
#embed "page/list.js"
    ,
#embed "page/details.js"
    ,
#embed "page/filters.js"
    ,
#embed "page/app.js"
};

const void *dateline_page_script_bytes(void) { return script; }
size_t dateline_page_script_size(void) { return sizeof script; }
