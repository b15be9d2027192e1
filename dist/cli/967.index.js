export const id = 967;
export const ids = [967];
export const modules = {

/***/ 1967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RefusedWorkbook: () => (/* binding */ RefusedWorkbook),
/* harmony export */   readWorkbook: () => (/* binding */ readWorkbook)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var read_excel_file_node__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7864);


/** A workbook that is refused, in a sentence. */
class RefusedWorkbook extends Error {
}
/** Bytes: what a workbook may unpack to, all of it; a register of ten thousand rows has about 10 MB. */
const largest = 64 * 1024 * 1024;
const mostEntries = 2_000;
/** The sheets of an XLSX workbook. Throws `RefusedWorkbook` for what is no workbook, unpacks to too much, or has entities or links to other workbooks. */
async function readWorkbook(bytes) {
    judge(entriesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
    try {
        const sheets = await (0,read_excel_file_node__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(Buffer.from(bytes));
        return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOf)) }));
    }
    catch (error) {
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
    const entity = entries.find(({ name, text }) => /\.(xml|rels)$/i.test(name) && /<!(DOCTYPE|ENTITY)/i.test(text));
    if (entity !== undefined)
        throw new RefusedWorkbook(`${entity.name} declares XML entities, which no spreadsheet needs`);
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
        entries.push({ name, text: data.toString("utf8") });
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


/***/ })

};
