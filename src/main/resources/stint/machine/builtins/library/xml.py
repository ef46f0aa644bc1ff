"""XML in memory: xml.etree.ElementTree."""
