/** One column that gives a birth or a part of it. */
export type BirthColumn = {
  readonly heading: string
  readonly part: 'day' | 'month' | 'year' | 'whole'
  readonly text: string
}

/**
 * Joins the columns of one birth into one text. A single column stays unchanged: “48” or “5/48” must not be read as a
 * day without a year. For several columns (`isSpread`), the parts are put together: `14`, `3` and `1954` become
 * `14/3/1954`, and so do `14/3` and `1954`. A whole date beside its own year is that date. Columns that disagree are
 * joined too, and later refused as one birth.
 */
export function joinBirth(columns: readonly BirthColumn[], isSpread: boolean): string {
  const [only, another] = columns
  if (!isSpread) return only?.text ?? ''
  const parts = columns.map(partOf)
  const years = parts.flatMap((part) => (part.kind === 'year' ? part.text : []))
  const isSplit = parts.some(({ kind }) => kind === 'day' || kind === 'month' || kind === 'dayAndMonth')
  if (isSplit && parts.every(({ kind }) => kind !== 'whole')) {
    const both = parts.find(({ kind }) => kind === 'dayAndMonth')?.text
    const day = parts.find(({ kind }) => kind === 'day')?.text ?? '00'
    const month = parts.find(({ kind }) => kind === 'month')?.text ?? '00'
    return `${both ?? `${day}/${month}`}/${years[0] ?? ''}`.replace(/^(00\/)+/, '')
  }
  if (only === undefined || another === undefined) return only?.text ?? ''
  const texts = [...new Set(columns.map(({ text }) => text))]
  const longest = texts.reduce((one, other) => (other.length > one.length ? other : one))
  return texts.every((text) => longest.includes(text)) ? longest : texts.join('; ')
}

type Part = { readonly kind: BirthColumn['part'] | 'dayAndMonth'; readonly text: string }

/**
 * The part that a column gives. A number under “Ngày sinh” beside a column of years is a day, although that heading
 * often means a whole date.
 */
function partOf({ heading, part, text }: BirthColumn): Part {
  if (part !== 'whole') return { kind: part, text: text.padStart(2, '0') }
  if (/^\d{4}([.,]0)?$/.test(text)) return { kind: 'year', text: text.slice(0, 4) }
  const isDay = /^\d{1,2}$/.test(text) && /^ngày/i.test(heading) && !/tháng|năm/i.test(heading)
  if (isDay) return { kind: 'day', text: text.padStart(2, '0') }
  return /^\d{1,2}\s*[/.-]\s*\d{1,2}$/.test(text) ? { kind: 'dayAndMonth', text } : { kind: 'whole', text }
}
