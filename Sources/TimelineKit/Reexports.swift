@_exported public import DocumentReading
@_exported public import EventExtraction
@_exported public import Gazetteer
@_exported public import Geoparsing
@_exported public import TemporalTagging
@_exported public import TimelineExport
@_exported public import TimelineModel
