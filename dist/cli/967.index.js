export const id = 967;
export const ids = [967];
export const modules = {

/***/ 21967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RefusedWorkbook: () => (/* binding */ RefusedWorkbook),
/* harmony export */   readSheetOf: () => (/* binding */ readSheetOf)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var read_excel_file_node__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80119);


/** A workbook that is refused, in a sentence. */
class RefusedWorkbook extends Error {
}
/** Bytes: what a workbook may unpack to, all of it; a register of ten thousand rows has about 10 MB. */
const largest = 64 * 1024 * 1024;
const mostEntries = 2_000;
/** What a sheet may span, in cells: the rows of a whole sheet, times more columns than a register has. Every one of them takes memory, empty or not. */
const mostCells = 1_048_576 * 32;
/**
 * The rows of a sheet of an XLSX workbook, the first or the one that is named: dates as `YYYY-MM-DD`, and of formulas the values that were
 * stored with them. Throws `RefusedWorkbook` for what is no workbook, unpacks to too much, or has entities or links to other workbooks.
 */
async function readSheetOf(bytes, sheet) {
    const entries = entriesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    judge(entries);
    const rows = await rowsIn(entries, sheet);
    // One text can stand in many cells.
    const length = rows.reduce((sum, row) => row.reduce((so, cell) => so + cell.length, sum), 0);
    if (length > largest)
        throw new RefusedWorkbook(`it unpacks to more than ${largest / 1024 / 1024} MB`);
    return rows;
}
async function rowsIn(entries, sheet) {
    try {
        // The reader goes by the header in front of each file, not by the directory: it gets nothing but what was judged.
        const rows = await (0,read_excel_file_node__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(archiveOf(entries), sheet ?? 1);
        return rows.map((row) => row.map(textOf));
    }
    catch (error) {
        if (error instanceof Error && "sheets" in error && Array.isArray(error.sheets))
            throw new RefusedWorkbook(`there is no sheet "${sheet}"; there are ${error.sheets.map((name) => `"${name}"`).join(", ")}`);
        throw new RefusedWorkbook(`it cannot be read as XLSX: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function textOf(cell) {
    if (cell === null || cell === undefined)
        return "";
    return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim();
}
function judge(entries) {
    if (!entries.some(({ name }) => name === "xl/workbook.xml"))
        throw new RefusedWorkbook("it is not an XLSX workbook");
    const linked = entries.find(({ name }) => name.startsWith("xl/externalLinks/"));
    if (linked !== undefined)
        throw new RefusedWorkbook("it takes values from other workbooks; save it with values in place of the links");
    const entity = entries.find(({ name, data }) => /\.(xml|rels)$/i.test(name) && /<!(DOCTYPE|ENTITY)/i.test(data.toString("utf8")));
    if (entity !== undefined)
        throw new RefusedWorkbook(`${entity.name} declares XML entities, which no spreadsheet needs`);
    const vast = entries.find(({ name, data }) => /\.xml$/i.test(name) && cellsSpanned(data.toString("utf8")) > mostCells);
    if (vast !== undefined)
        throw new RefusedWorkbook(`${vast.name} has cells too far from the first; delete the rows and columns without text`);
}
/** How many cells there are up to the last row and column that an attribute `r`, of a row or a cell, names; without end where it is not written plainly. */
function cellsSpanned(xml) {
    let [lastRow, lastColumn] = [1, 1];
    for (const [, value = ""] of xml.matchAll(/(?<![\w.-])r\s*=\s*["']([^"'<]*)["']/g)) {
        if (value.includes("&#"))
            return Number.POSITIVE_INFINITY;
        const [, letters = "", digits = ""] = /^(\D*)(.*)$/s.exec(value) ?? [];
        // As the reader counts: `1e9` is a number, and what is none, such as a namespace, is no address.
        const row = Number(digits);
        if (Number.isNaN(row))
            continue;
        lastRow = Math.max(lastRow, row);
        lastColumn = Math.max(lastColumn, columnOf(letters));
    }
    return lastRow * lastColumn;
}
/** `A` is 1, `AA` is 27. */
function columnOf(letters) {
    return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
}
/** Every entry of the ZIP archive, unpacked within the bound: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12 and 4.3.7. */
function entriesOf(zip) {
    const end = zip.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
    if (end < 0 || end + 22 > zip.length)
        throw new RefusedWorkbook("it is not an XLSX workbook");
    const count = zip.readUInt16LE(end + 10);
    if (count > mostEntries)
        throw new RefusedWorkbook(`it holds ${count} files; ${mostEntries} are the most that are read`);
    const entries = [];
    let [at, left] = [zip.readUInt32LE(end + 16), largest];
    for (let index = 0; index < count; index += 1) {
        if (at + 46 > zip.length || zip.readUInt32LE(at) !== 0x02014b50)
            throw new RefusedWorkbook("it is a broken ZIP archive");
        const [nameLength, extra, comment] = [
            zip.readUInt16LE(at + 28),
            zip.readUInt16LE(at + 30),
            zip.readUInt16LE(at + 32),
        ];
        const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
        const data = unpacked(zip, at, name, left);
        left -= data.length;
        entries.push({ name, data, checksum: zip.readUInt32LE(at + 16) });
        at += 46 + nameLength + extra + comment;
    }
    return entries;
}
/** The bytes of an entry by its record in the directory, never more than are left. */
function unpacked(zip, at, name, left) {
    const [flags, method, size, local] = [
        zip.readUInt16LE(at + 8),
        zip.readUInt16LE(at + 10),
        zip.readUInt32LE(at + 20),
        zip.readUInt32LE(at + 42),
    ];
    if ((flags & 1) === 1)
        throw new RefusedWorkbook("it is encrypted; save it without a password");
    if (local + 30 > zip.length)
        throw new RefusedWorkbook("it is a broken ZIP archive");
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + size);
    try {
        const data = method === 0 ? packed : (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(packed, { maxOutputLength: Math.max(1, left) });
        if (data.length <= left)
            return data;
    }
    catch (error) {
        if (error.code !== "ERR_BUFFER_TOO_LARGE")
            throw new RefusedWorkbook(`${name} in it cannot be unpacked`);
    }
    throw new RefusedWorkbook(`it unpacks to more than ${largest / 1024 / 1024} MB`);
}
/** A ZIP archive of these entries, not compressed. */
function archiveOf(entries) {
    const [files, directory] = [[], []];
    let at = 0;
    for (const entry of entries) {
        const [name, header] = [Buffer.from(entry.name), headerOf(entry)];
        const file = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), header, name, entry.data]);
        const place = Buffer.alloc(14);
        place.writeUInt32LE(at, 10);
        directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), header, place, name);
        files.push(file);
        at += file.length;
    }
    const listed = Buffer.concat(directory);
    const end = Buffer.alloc(22);
    end.write("PK\x05\x06", "latin1");
    end.writeUInt16LE(entries.length, 8);
    end.writeUInt16LE(entries.length, 10);
    end.writeUInt32LE(listed.length, 12);
    end.writeUInt32LE(at, 16);
    return Buffer.concat([...files, listed, end]);
}
/** What stands alike in front of a file and in the directory. */
function headerOf({ name, data, checksum }) {
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt32LE(checksum, 10);
    header.writeUInt32LE(data.length, 14);
    header.writeUInt32LE(data.length, 18);
    header.writeUInt16LE(Buffer.byteLength(name), 22);
    return header;
}


/***/ })

};
