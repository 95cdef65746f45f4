#ifndef DATELINE_CEMBEDDEDPAGE_H
#define DATELINE_CEMBEDDEDPAGE_H

#include <stddef.h>

/* The parts of the HTML page and the base map, compiled into the binary; valid for the life of the
   process. A target of its own, so that a program that only writes timelines does not carry the
   gazetteer. */

/* The page with marks where the other parts go: page/page.html. */
const void *dateline_page_markup_bytes(void);
size_t dateline_page_markup_size(void);

/* page/page.css. */
const void *dateline_page_style_bytes(void);
size_t dateline_page_style_size(void);

/* The files of page/ that end in .js, joined in the order in which script.c names them. */
const void *dateline_page_script_bytes(void);
size_t dateline_page_script_size(void);

/* data/world.bin, made by Tools/basemap. */
const void *dateline_world_bytes(void);
size_t dateline_world_size(void);

#endif
