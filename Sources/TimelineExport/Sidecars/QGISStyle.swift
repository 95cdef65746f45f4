import TimelineModel

/// A layer style for QGIS (from version 3.22): a color for each category, a pale disc as large as
/// what the point stands for, a dot the fainter the less sure, and the time controller's fields.
///
/// QGIS loads it by itself with a layer of the same name.
struct QGISStyle {
  func write(to output: inout ByteWriter) {
    let categories = EventCategory.allCases
    output.write(
      """
      <!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
      <qgis version="3.22.0" styleCategories="Symbology|Temporal|MapTips">
      <temporal enabled="1" mode="2" limitMode="1" startField="start_time" endField="end_time" \
      startExpression="" endExpression="" durationField="" durationUnit="min" fixedDuration="0" \
      accumulate="0">
      <fixedRange><start></start><end></end></fixedRange>
      </temporal>
      <renderer-v2 type="categorizedSymbol" attr="category" enableorderby="0" forceraster="0" \
      symbollevels="1">
      <categories>

      """)
    for (index, category) in categories.enumerated() {
      output.write(
        "<category render=\"true\" symbol=\"\(index)\" value=\"\(category.rawValue)\" "
          + "label=\"\(category.rawValue)\"/>\n")
    }
    output.write("</categories>\n<symbols>\n")
    for (index, category) in categories.enumerated() {
      output.write(
        "<symbol name=\"\(index)\" type=\"marker\" alpha=\"1\" clip_to_extent=\"1\" "
          + "force_rhr=\"0\">\n")
      writeDisc(category.hue, to: &output)
      writeDot(category.hue, to: &output)
      output.write("</symbol>\n")
    }
    output.write(
      """
      </symbols>
      </renderer-v2>
      <previewExpression>"title"</previewExpression>
      <layerGeometryType>0</layerGeometryType>
      </qgis>

      """)
  }

  /// As wide as twice the radius on the ground.
  private func writeDisc(_ hue: CategoryHue, to output: inout ByteWriter) {
    writeLayer(
      pass: 0,
      [
        ("color", Self.color(hue, alpha: 38)), ("outline_color", Self.color(hue, alpha: 115)),
        ("outline_width", "0.2"), ("size", "1000"), ("size_unit", "RenderMetersInMapUnits"),
      ],
      [("size", "2 * coalesce(\"place_radius_m\", 0)")], to: &output)
  }

  private func writeDot(_ hue: CategoryHue, to output: inout ByteWriter) {
    writeLayer(
      pass: 1,
      [
        ("color", Self.color(hue, alpha: 255)), ("outline_color", "35,35,35,255"),
        ("outline_width", "0.2"), ("size", "2.6"), ("size_unit", "MM"),
      ],
      [
        (
          "fillColor",
          "set_color_part(@symbol_color, 'alpha', 64 + 191 * coalesce(\"confidence\", 0))"
        )
      ], to: &output)
  }

  /// Discs lie under the dots of all rows: they are drawn in an earlier pass.
  private func writeLayer(
    pass: Int, _ properties: [(name: String, value: String)],
    _ expressions: [(name: String, value: String)], to output: inout ByteWriter
  ) {
    output.write(
      """
      <layer class="SimpleMarker" enabled="1" locked="0" pass="\(pass)">
      <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>

      """)
    for property in properties {
      output.write(
        "<Option name=\"\(property.name)\" type=\"QString\" value=\"\(property.value)\"/>\n")
    }
    output.write(
      """
      </Option>
      <data_defined_properties>
      <Option type="Map">
      <Option name="name" type="QString" value=""/>
      <Option name="properties" type="Map">

      """)
    for expression in expressions {
      output.write("<Option name=\"\(expression.name)\" type=\"Map\">\n")
      output.write("<Option name=\"active\" type=\"bool\" value=\"true\"/>\n")
      output.write("<Option name=\"expression\" type=\"QString\" value=\"")
      output.write(expression.value, with: .xml)
      output.write("\"/>\n<Option name=\"type\" type=\"int\" value=\"3\"/>\n</Option>\n")
    }
    output.write(
      """
      </Option>
      <Option name="type" type="QString" value="collection"/>
      </Option>
      </data_defined_properties>
      </layer>

      """)
  }

  private static func color(_ hue: CategoryHue, alpha: Int) -> String {
    "\(hue.red),\(hue.green),\(hue.blue),\(alpha)"
  }
}
