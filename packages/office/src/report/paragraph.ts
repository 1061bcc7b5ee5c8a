/** How a paragraph looks; sizes in points. */
export type Look = {
  readonly size?: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly align?: 'left' | 'center' | 'right' | 'both'
  /** The first line is indented and has space before it, as in the body of a document. */
  readonly body?: boolean
  /** Stays on the page of the paragraph after it. */
  readonly keepsWithNext?: boolean
}

/** Words in a line, or the text of a figure, which a content control connects with the figure's id. */
export type Run = {
  readonly text: string
  readonly figure: { readonly id: string; readonly name: string } | null
}

/** The name of a figure in its content control; Word does not accept a longer one. */
export function controlName(name: string): string {
  return name.normalize('NFC').slice(0, 64)
}

/** One paragraph of WordprocessingML. */
export function paragraph(
  text: string | readonly Run[],
  { size = 14, bold, italic, align = 'left', body, keepsWithNext }: Look = {},
): string {
  const spacing = body === true ? '<w:spacing w:before="120" w:after="0"/><w:ind w:firstLine="720"/>' : ''
  const properties = `${keepsWithNext === true ? '<w:keepNext/>' : ''}${spacing}<w:jc w:val="${align}"/>`
  const look = `${bold === true ? '<w:b/>' : ''}${italic === true ? '<w:i/>' : ''}<w:sz w:val="${2 * size}"/>`
  const runs = typeof text === 'string' ? [{ text, figure: null }] : text
  return `<w:p><w:pPr>${properties}</w:pPr>${runs.map((run) => runOf(run, look)).join('')}</w:p>`
}

/** A run with its look (the content of `w:rPr`); a figure gets a content control of its own. */
export function runOf({ text, figure }: Run, look: string): string {
  const run = `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
  if (figure === null) return run
  // The control lets the office remove the figure with its sentence, but not overwrite it by accident.
  const properties = `<w:alias w:val="${escaped(controlName(figure.name))}"/><w:tag w:val="${escaped(figure.id)}"/><w:lock w:val="contentLocked"/><w:text/>`
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run}</w:sdtContent></w:sdt>`
}

/** A line below the text above it: an empty paragraph with a border, indented on both sides by a number of twips. */
export function rule(indent: number): string {
  const border = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>'
  const place = `<w:spacing w:before="0" w:after="60" w:line="60" w:lineRule="exact"/><w:ind w:left="${indent}" w:right="${indent}"/>`
  return `<w:p><w:pPr>${border}${place}</w:pPr></w:p>`
}

/**
 * Rows of cells side by side without borders, with widths in twips and without the space that Word leaves at the sides
 * of a cell; a row is never divided between pages.
 */
export function sideBySide(widths: readonly number[], rows: readonly (readonly string[])[]): string {
  const width = widths.reduce((sum, cell) => sum + cell, 0)
  const grid = widths.map((cell) => `<w:gridCol w:w="${cell}"/>`).join('')
  const noSpace = ['left', 'right'].map((side) => `<w:${side} w:w="0" w:type="dxa"/>`).join('')
  const properties = `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar>${noSpace}</w:tblCellMar></w:tblPr>`
  const cellOf = (content: string, place: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[place]}" w:type="dxa"/></w:tcPr>${content}</w:tc>`
  const drawn = rows.map((row) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${row.map(cellOf).join('')}</w:tr>`)
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${drawn.join('')}</w:tbl>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** The text escaped for XML, with each letter and its diacritics as one character (NFC). */
export function escaped(text: string): string {
  return text.normalize('NFC').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}
