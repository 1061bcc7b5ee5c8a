/** The meaning of a typed amount, in đồng. */
export type TypedAmount =
  | { readonly kind: 'empty' }
  | { readonly kind: 'amount'; readonly dong: number }
  /** It may mean any of `choices`, the likeliest first. Nothing is recorded until the user chooses one. */
  | { readonly kind: 'unclear'; readonly choices: readonly number[] }
  | { readonly kind: 'invalid' }

/**
 * An amount as people write it: `1.500.000`, `1500000`, `1 500 000`, `1,5 triệu`, `1tr5`, `500k`, `2 triệu 300 nghìn`,
 * each with or without `đồng`. Some are unclear: `1,5` may mean 1.5 million, and `500` may mean 500,000.
 */
export function parseTypedAmount(text: string): TypedAmount {
  const bare = text
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/\s*(đồng|đ|vnđ|vnd)\.?$/u, '')
  if (bare === '') return text.trim() === '' ? { kind: 'empty' } : { kind: 'invalid' }
  return (
    plainAmount(bare.replace(/\s+/g, ' ')) ?? amountWithUnits(bare.replace(/\s+/g, '')) ?? { kind: 'invalid' }
  )
}

/** No amount in a book is smaller than this. Somebody who types 500 usually means 500,000. */
const smallestWritten = 1000

/** An amount of digits only, with or without separators of groups. */
function plainAmount(text: string): TypedAmount | null {
  const isGrouped = /^\d{1,3}(\.\d{3})+$/.test(text) || /^\d{1,3}( \d{3})+$/.test(text)
  if (isGrouped || /^\d{1,3}(,\d{3}){2,}$/.test(text)) return amountOf(Number(text.replace(/[., ]/g, '')))
  // A comma before three digits may be the English thousands separator, or a Vietnamese fraction of a
  // million.
  if (/^\d{1,3},\d{3}$/.test(text)) {
    const thousands = Number(text.replace(',', ''))
    return { kind: 'unclear', choices: [thousands * 1000, thousands] }
  }
  if (/^\d{1,3}[.,]\d{1,2}$/.test(text)) return { kind: 'unclear', choices: [scaled(text, 1_000_000)] }
  if (!/^\d+$/.test(text)) return null
  const value = Number(text)
  if (value === 0 || value >= smallestWritten) return amountOf(value)
  return { kind: 'unclear', choices: value < 10 ? [value * 1e6, value * 1e3] : [value * 1e3, value * 1e6] }
}

const units: Readonly<Record<string, number>> = {
  ...{ tỷ: 1e9, tỉ: 1e9, ty: 1e9, ti: 1e9 },
  ...{ triệu: 1e6, trieu: 1e6, tr: 1e6 },
  ...{ nghìn: 1e3, ngàn: 1e3, nghin: 1e3, ngan: 1e3, k: 1e3 },
}

/** An amount with units: `1,5tr`, `1tr5`, `1tr500`, `2triệu300nghìn`. Each unit must be smaller than the one before. */
function amountWithUnits(text: string): TypedAmount | null {
  let [rest, sum, last] = [text, 0, Number.POSITIVE_INFINITY]
  while (rest !== '') {
    const part = /^(\d+(?:[.,]\d+)*)(\p{L}*)/u.exec(rest)
    if (part === null) return null
    const [whole, digits = '', name = ''] = part
    const unit = name === '' ? unitAfter(last, digits) : units[name]
    const isSmaller = unit !== undefined && (name === '' || unit < last)
    const value = isSmaller ? scaled(digits, unit) : Number.NaN
    if (!Number.isSafeInteger(value)) return null
    ;[rest, sum, last] = [rest.slice(whole.length), sum + value, name === '' ? 0 : (unit ?? 0)]
  }
  return amountOf(sum)
}

/**
 * Digits after a unit are its tenths (`1tr5`) or thousandths (`1tr500`). Two digits would be ambiguous and are not
 * accepted.
 */
function unitAfter(unit: number, digits: string): number | undefined {
  if (!Number.isFinite(unit) || !/^\d$|^\d{3}$/.test(digits)) return undefined
  return unit / 10 ** digits.length
}

/** `1,5` or `1.5` times the unit, exactly. Groups of three digits after a point are thousands, as in `1.500 triệu`. */
function scaled(digits: string, unit: number): number {
  const plain = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits) ? digits.replace(/\./g, '') : digits
  const [whole = '', fraction = '', ...more] = plain.split(/[.,]/)
  if (more.length > 0) return Number.NaN
  const value = (Number(whole + fraction) * unit) / 10 ** fraction.length
  return Number.isInteger(value) ? value : Number.NaN
}

function amountOf(dong: number): TypedAmount {
  return Number.isSafeInteger(dong) ? { kind: 'amount', dong } : { kind: 'invalid' }
}
