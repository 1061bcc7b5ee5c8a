/**
 * The fields of a text file, row by row; `strayQuotes` lists the rows in which a quote was read as an ordinary
 * character.
 */
export type Parsed =
  | {
      readonly ok: true
      readonly rows: readonly (readonly string[])[]
      readonly strayQuotes: ReadonlySet<number>
    }
  /** A quote opens in this line, counted from 1, and never closes. */
  | { readonly ok: false; readonly line: number }

type Row = { readonly fields: readonly string[]; readonly linesTaken: number; readonly stray: boolean }

/**
 * Splits a text at its delimiters and line ends, but not inside quotes. If a quote stays open at the end of a line, but
 * the line alone has the usual number of fields, the quote was mistyped. It is then read as an ordinary character, so
 * that no person is lost in it.
 */
export function parseDelimited(text: string, delimiter: string): Parsed {
  const lines = text.split(/\r\n|\n|\r/)
  const width = usualWidth(lines, delimiter)
  const rows: (readonly string[])[] = []
  const strayQuotes = new Set<number>()
  for (let at = 0; at < lines.length; ) {
    const row = rowFrom(lines, at, delimiter, width)
    if (row === null) return { ok: false, line: at + 1 }
    if (row.stray) strayQuotes.add(rows.length)
    rows.push(row.fields)
    at += row.linesTaken
  }
  return { ok: true, rows, strayQuotes }
}

function rowFrom(lines: readonly string[], at: number, delimiter: string, width: number): Row | null {
  const quoted = readQuoted(lines, at, delimiter)
  if (quoted !== null && quoted.linesTaken === 1) return withoutLoneQuotes(quoted)
  const plain = (lines[at] ?? '').split(delimiter)
  if (plain.length === width) return withoutLoneQuotes({ fields: plain, linesTaken: 1, stray: true })
  return quoted
}

/** A quote without its counterpart is dropped, as it belongs to no word. */
function withoutLoneQuotes(row: Row): Row {
  const isLone = (field: string) => (field.match(/"/g)?.length ?? 0) % 2 === 1
  if (!row.fields.some(isLone)) return row
  const fields = row.fields.map((field) => (isLone(field) ? field.replace(/^"|"$/, '') : field))
  return { ...row, fields, stray: true }
}

/** Reads one row by the rules of quoting, over as many lines as its quotes take; `null`: a quote never closes. */
function readQuoted(lines: readonly string[], at: number, delimiter: string): Row | null {
  const fields: string[] = []
  let field = ''
  let isOpen = false
  for (let line = at; line < lines.length; line += 1) {
    const text = lines[line] ?? ''
    for (let place = 0; place < text.length; place += 1) {
      const sign = text.charAt(place)
      if (isOpen && sign === '"' && text.charAt(place + 1) === '"') {
        field += sign
        place += 1
      } else if (isOpen && sign === '"') isOpen = false
      else if (isOpen) field += sign
      else if (sign === '"' && field === '') isOpen = true
      else if (sign === delimiter) {
        fields.push(field)
        field = ''
      } else field += sign
    }
    if (!isOpen) return { fields: [...fields, field], linesTaken: line - at + 1, stray: false }
    field += '\n'
  }
  return null
}

/** How many fields most lines without quotes have. */
function usualWidth(lines: readonly string[], delimiter: string): number {
  const widths = lines
    .filter((line) => !line.includes('"') && line.trim() !== '')
    .map((line) => line.split(delimiter).length)
  const [most] = [...Map.groupBy(widths, (width) => width)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  )
  return most?.[0] ?? 0
}
