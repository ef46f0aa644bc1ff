"""html.parser: calls methods for the tags, texts and comments of a page, however badly it is written."""
import re as _re
from html import unescape as _unescape

__all__ = ['HTMLParser']

_TAG = _re.compile(r'([a-zA-Z][^\t\n\r\f />\x00]*)(?:\s|/(?!>))*')
_ATTRIBUTE = _re.compile(r"""((?<=['"\s/])[^\s/>][^\s/=>]*)(\s*=+\s*('[^']*'|"[^"]*"|(?!['"])[^>\s]*))?(?:\s|/(?!>))*""")
_END_TAG = _re.compile(r'</\s*([a-zA-Z][-.a-zA-Z0-9:_]*)\s*>')
_END_NAME = _re.compile(r'/?\s*([a-zA-Z][^\t\n\r\f />\x00]*)')
_REFERENCE = _re.compile(r'&(?:#([0-9]+|[xX][0-9a-fA-F]+)|([a-zA-Z][-.a-zA-Z0-9]*))(?=[^0-9a-zA-Z]);?')
_COMMENT_END = _re.compile(r'--\s*>')


class HTMLParser:
    """Feed it a page; override what should be heard of."""

    CDATA_CONTENT_ELEMENTS = ('script', 'style')

    def __init__(self, *, convert_charrefs=True):
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self):
        self.rawdata, self.lasttag, self.cdata_elem = '', '???', None
        self.lineno, self.offset = 1, 0
        self._start_text = None

    def feed(self, data):
        self.rawdata += data
        self._go(False)

    def close(self):
        self._go(True)

    def getpos(self):
        return self.lineno, self.offset

    def get_starttag_text(self):
        return self._start_text

    def set_cdata_mode(self, elem):
        self.cdata_elem = elem.lower()

    def clear_cdata_mode(self):
        self.cdata_elem = None

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        pass

    def handle_charref(self, name):
        pass

    def handle_entityref(self, name):
        pass

    def handle_data(self, data):
        pass

    def handle_comment(self, data):
        pass

    def handle_decl(self, decl):
        pass

    def handle_pi(self, data):
        pass

    def unknown_decl(self, data):
        pass

    def _moved(self, start, end):
        """Counts lines and columns over what has been dealt with."""
        lines = self.rawdata.count('\n', start, end)
        if lines:
            self.lineno += lines
            self.offset = end - self.rawdata.rfind('\n', start, end) - 1
        else:
            self.offset += end - start
        return end

    def _text(self, data):
        self.handle_data(_unescape(data) if self.convert_charrefs and not self.cdata_elem else data)

    def _text_end(self, at):
        """Where the text from here ends; -1 if more has to come first."""
        data = self.rawdata
        if self.cdata_elem:
            match = _re.compile(rf'</{self.cdata_elem}\s*>', _re.I).search(data, at)
            return match.start() if match else -1
        if not self.convert_charrefs:
            match = _re.compile('[&<]').search(data, at)
            return match.start() if match else len(data)
        end = data.find('<', at)
        if end < 0:
            reference = data.rfind('&', max(at, len(data) - 34))
            return -1 if reference >= 0 and not _re.compile(r'[\s;]').search(data, reference) else len(data)
        return end

    def _go(self, is_end):
        at, data = 0, self.rawdata
        while at < len(data):
            end = self._text_end(at)
            if end < 0:
                break
            if at < end:
                self._text(data[at:end])
                at = self._moved(at, end)
                continue
            end = self._markup(at) if data[at] == '<' else self._reference(at)
            if end < 0:
                if not is_end or data[at] == '&':
                    break
                end = data.find('>', at + 1) + 1 or data.find('<', at + 1)
                if end < 0:
                    end = at + 1
                self._text(data[at:end])
            at = self._moved(at, end)
        if is_end and at < len(data) and not self.cdata_elem:
            self._text(data[at:])
            at = self._moved(at, len(data))
        self.rawdata = data[at:]

    def _markup(self, at):
        """Deals with what begins with a bracket; its end, or -1 if that has not come."""
        data = self.rawdata
        if _TAG.match(data, at + 1):
            return self._start_tag(at)
        if data.startswith('</', at):
            return self._end_tag(at)
        if data.startswith('<!--', at):
            match = _COMMENT_END.search(data, at + 4)
            if not match:
                return -1
            self.handle_comment(data[at + 4:match.start()])
            return match.end()
        if data.startswith('<![', at):
            end = data.find(']', at + 3)
            close = data.find('>', end)
            if end < 0 or close < 0:
                return -1
            end = data.rfind(']', at, close)
            end = end - 1 if data[end - 1] == ']' else end
            self.unknown_decl(data[at + 3:end])
            return close + 1
        if data.startswith(('<?', '<!'), at):
            close = data.find('>', at + 2)
            if close < 0:
                return -1
            inner = data[at + 2:close]
            if data[at + 1] == '?':
                self.handle_pi(inner)
            elif inner[:7].lower() == 'doctype':
                self.handle_decl(inner)
            else:
                self.handle_comment(inner)
            return close + 1
        if at + 1 < len(data):
            self.handle_data('<')
            return at + 1
        return -1

    def _start_tag(self, at):
        data = self.rawdata
        match = _TAG.match(data, at + 1)
        tag, place, attributes = match[1].lower(), match.end(), []
        while True:
            match = _ATTRIBUTE.match(data, place)
            if not match:
                break
            name, rest, value = match.groups()
            if not rest:
                value = None
            elif len(value) > 1 and value[0] == value[-1] and value[0] in '\'"':
                value = value[1:-1]
            attributes.append((name.lower(), _unescape(value) if value else value))
            place = match.end()
        close = data.find('>', place)
        if close < 0:
            return -1
        rest = data[place:close].strip()
        end = close + 1
        self._start_text = data[at:end]
        self.lasttag = tag
        if rest not in ('', '/'):
            self.handle_data(data[at:end])
        elif rest == '/' or data[close - 1] == '/' and not attributes:
            self.handle_startendtag(tag, attributes)
        else:
            self.handle_starttag(tag, attributes)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
        return end

    def _end_tag(self, at):
        data = self.rawdata
        close = data.find('>', at + 1)
        if close < 0:
            return -1
        match = _END_TAG.match(data, at)
        if match:
            self.handle_endtag(match[1].lower())
            self.clear_cdata_mode()
            return match.end()
        name = _END_NAME.match(data, at + 1)
        if name:
            self.handle_endtag(name[1].lower())
        elif data[at:at + 3] != '</>':
            self.handle_comment(data[at + 2:close])
        return close + 1

    def _reference(self, at):
        data = self.rawdata
        match = _REFERENCE.match(data, at)
        if match:
            if match[1]:
                self.handle_charref(match[1])
            else:
                self.handle_entityref(match[2])
            return match.end()
        if _re.compile('&[a-zA-Z#]').match(data, at) or at + 1 == len(data):
            return -1
        self.handle_data('&')
        return at + 1
