import { strToU8, zipSync } from 'fflate'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const office = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** The parts of a workbook that were examined; a sheet is identified by its place. */
export type ExaminedParts = {
  readonly sheets: readonly string[]
  readonly strings: string | null
  readonly styles: string | null
  readonly is1904: boolean
}

/**
 * Makes a workbook in the one form that every library reads, only from the examined parts. A zip file may show two
 * readers two different contents; this workbook can be read in only one way.
 */
export function packWorkbook({ sheets, strings, styles, is1904 }: ExaminedParts): Uint8Array {
  const parts = [
    ...sheets.map((xml, place) => ({
      id: `s${place}`,
      type: 'worksheet',
      path: `worksheets/sheet${place}.xml`,
      xml,
    })),
    ...(strings === null
      ? []
      : [{ id: 'strings', type: 'sharedStrings', path: 'sharedStrings.xml', xml: strings }]),
    ...(styles === null ? [] : [{ id: 'styles', type: 'styles', path: 'styles.xml', xml: styles }]),
  ]
  const overrides = parts.map(
    ({ type, path }) => `<Override PartName="/xl/${path}" ContentType="${office}.${type}+xml"/>`,
  )
  const relations = parts.map(
    ({ id, type, path }) => `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${path}"/>`,
  )
  const listed = sheets.map((_, place) => `<sheet name="${place}" sheetId="${place + 1}" r:id="s${place}"/>`)
  const files = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${office}.sheet.main+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships">${relations.join('')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relationships}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${listed.join('')}</sheets></workbook>`,
    ...Object.fromEntries(parts.map(({ path, xml }) => [`xl/${path}`, xml])),
  }
  const bytes = Object.entries(files).map(([name, xml]) => [name, strToU8(declaration + xml)] as const)
  return zipSync(Object.fromEntries(bytes), { level: 0 })
}
