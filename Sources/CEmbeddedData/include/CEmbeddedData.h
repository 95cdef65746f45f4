#ifndef DATELINE_CEMBEDDEDDATA_H
#define DATELINE_CEMBEDDEDDATA_H

#include <stddef.h>

/* The default gazetteer, compiled into the binary; valid for the life of the process. */
const void *dateline_gazetteer_bytes(void);
size_t dateline_gazetteer_size(void);

/* The weights of the place tagger, compiled into the binary; valid for the life of the process. */
const void *dateline_tagger_bytes(void);
size_t dateline_tagger_size(void);

#endif
