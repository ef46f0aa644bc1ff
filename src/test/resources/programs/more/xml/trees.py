"""Trees of elements: read, searched, changed, indented, written; namespaces; and the texts of what is no XML."""
import io
import xml.etree.ElementTree as ET

TEXT = '''<?xml version="1.0"?>
<!-- a comment -->
<data>
    <country name="Liechtenstein">
        <rank updated="yes">2</rank>
        <year>2008</year>
        <neighbor name="Austria" direction="E"/>
        <neighbor name="Switzerland" direction="W"/>
    </country>
    <country name="Singapore">
        <rank>5</rank><year>2011</year>
        <neighbor name='Malaysia' direction="N" />
    </country>
    <note>a &lt; b &amp;&#65;&#x42; <b>bold</b> tail <![CDATA[<raw> & ]]>end</note>
    <empty></empty>
</data>
'''
root = ET.fromstring(TEXT)
print(root.tag, root.attrib, len(root), [child.tag for child in root], bool(root[3]))
for country in root.findall('country'):
    print(country.get('name'), country.find('rank').text, country.findtext('year'), country.find('nothing'), country.get('x', 'none'))
print([n.attrib for n in root.iter('neighbor')], [e.tag for e in root.iter()][:5], list(root.itertext())[1:4])
note = root.find('note')
print(repr(note.text), repr(note[0].text), repr(note[0].tail), repr(''.join(note.itertext())))
for path in ('./country/neighbor', './/neighbor', 'country[@name="Singapore"]/year', ".//neighbor[@name='Austria']", 'country[2]', 'country[last()]',
             './/year/..', './/*[@direction]', "country[rank='5']", '*', './/rank[.="2"]', 'country[last()-1]', 'country[year]', './/rank[@updated!="no"]', '.'):
    print(path, [(e.tag, e.get('name')) for e in root.findall(path)])
print(root.findtext('nope', 'default'), root.find('country/year').text, [e.text for e in root.iterfind('.//year')])
for rank in root.iter('rank'):
    rank.text = str(int(rank.text) + 1)
    rank.set('updated', 'yes')
root.remove(root[1])
print(ET.tostring(root, encoding='unicode'))
print(ET.tostring(root[0][0]), ET.tostring(ET.fromstring('<a>é€"</a>')), ET.tostring(ET.fromstring('<a>é</a>'), 'utf-8'), ET.tostring(ET.fromstring('<a>é</a>'), 'latin-1'))

page = ET.Element('page', {'id': '1'}, kind='x')
ET.SubElement(page, 'title', lang='en').text = 'A & B <c>'
item = ET.SubElement(page, 'item', {'q': 'say "hi"\n'})
item.tail = 'tail'
page.append(ET.Comment(' note '))
page.append(ET.ProcessingInstruction('run', 'now'))
page.insert(0, ET.Element('first'))
page.extend([ET.Element('last')])
print(ET.tostring(page).decode(), page.items())
print(ET.tostring(page, short_empty_elements=False, xml_declaration=True, encoding='utf-8').decode())
print(ET.tostring(page, method='text'))
tree = ET.ElementTree(root)
ET.indent(tree, '  ')
out = io.BytesIO()
tree.write(out, encoding='utf-8', xml_declaration=True)
print(out.getvalue().decode())
flat = ET.XML('<a><b><c/><d>x</d></b><e/></a>')
ET.indent(flat)
ET.dump(flat)
text = io.StringIO()
ET.ElementTree(flat).write(text, encoding='unicode')
print(text.getvalue() == ET.tostring(flat, 'unicode'), ET.parse(io.StringIO(TEXT)).getroot().tag, ET.parse(io.BytesIO(TEXT.encode())).find('country').get('name'))
print([(event, e.tag) for event, e in ET.iterparse(io.StringIO('<a><b/><c>1</c></a>'), events=('start', 'end'))])

spaced = ET.fromstring('<r xmlns="http://d" xmlns:x="http://x" x:k="v"><x:i>1</x:i><j xml:lang="en"/><k xmlns="">n</k></r>')
print(spaced.tag, spaced.attrib, [e.tag for e in spaced.iter()], spaced[1].attrib)
print(spaced.find('x:i', {'x': 'http://x'}).text, spaced.find('{http://d}j') is not None, spaced.findall('d:j', {'d': 'http://d'})[0].tag, spaced.find('{*}i').tag)
print(ET.tostring(spaced).decode())
ET.register_namespace('my', 'http://x')
print(ET.tostring(spaced).decode())
print(ET.tostring(ET.fromstring('<a xmlns="http://d"><b/></a>'), default_namespace='http://d'), ET.QName('http://u', 'n'), ET.QName('{a}b') == '{a}b')
for bad in ('', '<a>', '<a></b>', '<a><b></a>', '<a', '<a b></a>', '<a b=c/>', '<a>&nope;</a>', '<a>&</a>', 'text', '<a/><b/>', '<a/>junk', '<a b="1" b="2"/>',
            '<x:a/>', '<a>\n <b>\n</a>', '<1/>', '<a>&#0;</a>', ' <?xml version="1.0"?><a/>'):
    try:
        print(ET.tostring(ET.fromstring(bad)))
    except ET.ParseError as e:
        print(repr(bad), e, e.position, e.code)
for call in (lambda: root.append('x'), lambda: root.remove(ET.Element('q')), lambda: root[99], lambda: root.find('/a'), lambda: ET.tostring(ET.Element(5)),
             lambda: root.findall('q:a', {}), lambda: root.findall('country[0]')):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
flat.clear()
print(ET.tostring(flat), ET.iselement(flat), repr(flat)[:13], issubclass(ET.ParseError, SyntaxError))
