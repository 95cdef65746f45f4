#ifndef DATELINE_CLIBXML2_SHIM_H
#define DATELINE_CLIBXML2_SHIM_H

#include <string.h>
#include <libxml/xmlversion.h>
/* Debian's libxml2 headers include ICU's, whose types clash with the copy inside Foundation.
   Nothing here needs them. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>

/* What a parser reports, with types that are the same in every version of libxml2. */
typedef struct {
  void (*start)(void *reader, const unsigned char *name, const unsigned char **attributes);
  void (*end)(void *reader, const unsigned char *name);
  void (*text)(void *reader, const unsigned char *bytes, int count);
} dateline_markup_events;

/* Reads HTML in UTF-8 without building libxml2's own tree, so that depth is limited by memory only.
   Nothing is loaded, nothing printed. Returns 0 if memory gave out. */
static inline int dateline_parse_html(
    const char *bytes, int count, const dateline_markup_events *events, void *reader) {
  if (bytes == NULL || count <= 0) return 1;
  htmlParserCtxtPtr context = htmlCreateMemoryParserCtxt(bytes, count);
  if (context == NULL) return 0;
  htmlCtxtUseOptions(
      context, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
                   | HTML_PARSE_IGNORE_ENC | (1 << 19) /* HTML_PARSE_HUGE since 2.14 */);
  xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8);
  memset(context->sax, 0, sizeof(*context->sax));
  context->sax->startElement = (startElementSAXFunc)events->start;
  context->sax->endElement = (endElementSAXFunc)events->end;
  context->sax->characters = (charactersSAXFunc)events->text;
  context->sax->ignorableWhitespace = (ignorableWhitespaceSAXFunc)events->text;
  context->sax->cdataBlock = (cdataBlockSAXFunc)events->text;
  context->userData = reader;
  htmlParseDocument(context);
  xmlDocPtr document = context->myDoc;
  htmlFreeParserCtxt(context);
  if (document != NULL) xmlFreeDoc(document);
  return 1;
}

#endif
