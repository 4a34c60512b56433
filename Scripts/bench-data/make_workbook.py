"""Makes a workbook as Excel writes it: make_workbook.py FILE.xlsx ROWS

Twenty columns, eight texts to a number; a fifth of the texts are of their own, the others repeat. Texts
are shared, each written once in the order in which it first appears. Needs nothing but Python.
"""
import random
import sys
import zipfile

COLUMNS = 20
WORDS = "Radweg Straße Bäume Saale Bus fehlt mehr bitte Spielplatz Lobeda Bänke Licht Grün Markt".split()
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"

PARTS = {
    "[Content_Types].xml": """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Override PartName="/xl/workbook.xml" \
ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
<Override PartName="/xl/worksheets/sheet1.xml" \
ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
<Override PartName="/xl/sharedStrings.xml" \
ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>""",
    "_rels/.rels": f"""<Relationships xmlns="{PACKAGE}"><Relationship Id="r1" Type="{OFFICE}/officeDocument" \
Target="xl/workbook.xml"/></Relationships>""",
    "xl/workbook.xml": f"""<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets><sheet name="Daten" sheetId="1" \
r:id="r1"/></sheets></workbook>""",
    "xl/_rels/workbook.xml.rels": f"""<Relationships xmlns="{PACKAGE}"><Relationship Id="r1" \
Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{OFFICE}/sharedStrings" \
Target="sharedStrings.xml"/></Relationships>""",
}


class Texts:
    """The shared texts: those that repeat are remembered, the others only counted."""

    def __init__(self, file):
        self.file = file
        self.count = 0
        self.known = {}

    def write(self, text):
        self.file.write(f"<si><t>{text}</t></si>".encode())
        self.count += 1
        return self.count - 1

    def repeated(self, text):
        if text not in self.known:
            self.known[text] = self.write(text)
        return self.known[text]


def cell(row, column, texts):
    name = f"{chr(65 + column)}{row}"
    if column % 9 == 8 and row > 1:
        return f'<c r="{name}"><v>{random.randrange(1, 100000) / 8}</v></c>'
    if row == 1:
        index = texts.repeated(f"Spalte {column + 1}")
    elif column % 5 == 0:
        index = texts.write(f"{random.choice(WORDS)} {random.choice(WORDS)} {row}-{column}")
    else:
        index = texts.repeated(f"{random.choice(WORDS)} {random.choice(WORDS)} {random.choice(WORDS)}")
    return f'<c r="{name}" t="s"><v>{index}</v></c>'


def main():
    path, rows = sys.argv[1], int(sys.argv[2])
    random.seed(2030)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as workbook, open(
        path + ".texts", "w+b"
    ) as texts_file:
        for name, text in PARTS.items():
            workbook.writestr(name, text)
        texts = Texts(texts_file)
        with workbook.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            sheet.write(f'<worksheet xmlns="{MAIN}"><sheetData>'.encode())
            for row in range(1, rows + 2):
                cells = "".join(cell(row, column, texts) for column in range(COLUMNS))
                sheet.write(f'<row r="{row}">{cells}</row>'.encode())
            sheet.write(b"</sheetData></worksheet>")
        with workbook.open("xl/sharedStrings.xml", "w", force_zip64=True) as shared:
            shared.write(f'<sst xmlns="{MAIN}">'.encode())
            texts_file.seek(0)
            while piece := texts_file.read(1 << 20):
                shared.write(piece)
            shared.write(b"</sst>")


main()
