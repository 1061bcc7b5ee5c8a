import type { Report } from '@lienthehe/domain/review'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The namespaces at the beginning of every part with content. */
export const namespaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}"`

/**
 * The time written for each part: always the same and without a time zone, so that the file's bytes never depend on it.
 */
export const packedWithoutTime = { mtime: '1980-06-01T12:00:00', os: 0 } as const

/** One part of the file, as its text. */
export function part(content: string): string {
  return `${head}${content}`
}

const overrides = [
  ['document', 'document.main'],
  ['styles', 'styles'],
  ['header1', 'header'],
  ['header2', 'header'],
].map(([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${word}.${type}+xml"/>`)
const propertiesType = 'application/vnd.openxmlformats-officedocument.custom-properties+xml'
/** The entries that the list of parts needs for the properties, and for any picture. */
export const propertiesOverride = `<Override PartName="/docProps/custom.xml" ContentType="${propertiesType}"/>`
export const pngDefault = '<Default Extension="png" ContentType="image/png"/>'

const font =
  'w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman"'
const pageNumber =
  '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'

/**
 * The parts that are the same in every report: how the file is put together, its type, and the page number, which the
 * first page omits.
 */
export const fixedParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': part(
    `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${pngDefault}${overrides.join('')}${propertiesOverride}</Types>`,
  ),
  '_rels/.rels': part(
    `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${office}/custom-properties" Target="docProps/custom.xml"/></Relationships>`,
  ),
  'word/styles.xml': part(
    `<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts ${font}/><w:sz w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`,
  ),
  'word/header1.xml': part(`<w:hdr ${namespaces}>${pageNumber}</w:hdr>`),
  'word/header2.xml': part(`<w:hdr ${namespaces}><w:p/></w:hdr>`),
}

/** A reference from one part to another; `type` is the last word of the reference's type. */
export function relationTo({
  id,
  type,
  target,
}: {
  readonly id: string
  readonly type: string
  readonly target: string
}): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
}

/** The references of the document: to its styles, its headers, and its pictures by their ids and files. */
export function documentRelations(
  pictures: readonly { readonly id: string; readonly file: string }[],
): Readonly<Record<string, string>> {
  const all = [
    ['rId1', 'styles', 'styles.xml'],
    ['rId2', 'header', 'header1.xml'],
    ['rId3', 'header', 'header2.xml'],
    ...pictures.map(({ id, file }) => [id, 'image', file]),
  ].map(([id = '', type = '', target = '']) => relationTo({ id, type, target }))
  const content = `<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`
  return { 'word/_rels/document.xml.rels': part(content) }
}

/** A4 with the margins required by the decree, in twips, and no page number on the first page. */
export const pageOfOffice =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:headerReference w:type="first" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>'

/** The property in which a report names, by its hash, the snapshot of its figures. */
export const snapshotProperty = 'LienTheHeSnapshot'

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006'

/** The part of a file for properties that are not Word's own. */
export const propertiesPart = 'docProps/custom.xml'

/**
 * The part with the file's properties: first those in `kept`, then the snapshot that the report cites, as Word shows
 * it.
 */
export function citedSnapshot(
  cites: Report['cites'],
  kept: readonly string[] = [],
): Readonly<Record<string, string>> {
  const values =
    cites === null
      ? []
      : [
          [snapshotProperty, cites.hash],
          [`${snapshotProperty}Number`, cites.number],
        ]
  const own = values.map(
    ([name, value]) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`,
  )
  // The format numbers properties from 2.
  const listed = [...kept, ...own].map((property, place) =>
    property.replace(/\spid="[^"]*"/, ` pid="${place + 2}"`),
  )
  const content = `<Properties xmlns="${officeDocument}/custom-properties" xmlns:vt="${officeDocument}/docPropsVTypes">${listed.join('')}</Properties>`
  return { [propertiesPart]: part(content) }
}
