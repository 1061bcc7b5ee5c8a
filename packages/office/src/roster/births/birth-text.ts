import { type Birth, isBirth } from '@lienthehe/domain/members'
import { foldText } from '@lienthehe/domain/text'
import { isYearName, yearsNamed } from './can-chi.ts'
import { birthOfParts, type DateParts, orderOf, splitDate, swapped } from './date-parts.ts'
import { plainDate } from './plain-date.ts'

/** The meaning of a birth's text. If it is uncertain, the person stays on the list with an unknown birth. */
export type BirthText =
  | { readonly kind: 'known'; readonly birth: Birth; readonly repaired?: 'repaired' | 'doubtful' }
  /** Day and month can be in either order: only the year is certain. */
  | { readonly kind: 'either'; readonly dayFirst: Birth; readonly monthFirst: Birth }
  | { readonly kind: 'about'; readonly birth: Birth }
  | { readonly kind: 'short'; readonly birth: Birth }
  | { readonly kind: 'age'; readonly years: number }
  | { readonly kind: 'said'; readonly what: 'unknown' | 'open' | 'contradiction' | 'unreadable' }

const unknownWords =
  /^(chua ro|khong ro|khong nho|chua xac dinh|khong xac dinh|khong biet|chua biet|chua co|ko ro|k ro|\?+|[-–—]+|x+)$/
/** Nobody on a list is assumed to be older or younger than this, so `05` means neither 1905 nor 2005. */
const oldestYears = 105
const youngestYears = 35

/** What does this text say about a birth? `listYear` is the year at which the list counts its ages. */
export function readBirthText(text: string, listYear: number): BirthText {
  if (unknownWords.test(foldText(text))) return said('unknown')
  // Columns that disagree are joined with a semicolon.
  if (text.includes(';')) return said('contradiction')
  const plain = plainDate(text)
  const whole = wholeBirth(plain, listYear)
  if (whole !== null) return whole
  const remarked = /^(\d[\d/.\- ]*\d)\s*[(,;/]\s*([^)]*\p{L}[^)]*)\)?$/u.exec(plain)
  if (remarked !== null) {
    const [, date = '', remark = ''] = remarked
    const birth = wholeBirth(date.trim(), listYear)
    if (birth?.kind === 'known') return withRemark(birth.birth, remark, listYear)
  }
  return roughBirth(plain, listYear) ?? repairedBirth(plain) ?? said('unreadable')
}

/** A date, a year of two digits or an age, and nothing else. */
function wholeBirth(plain: string, listYear: number): BirthText | null {
  const age = /^(\d{2,3})\s*(?:tuổi|tuoi|t)\.?$/i.exec(plain)?.[1]
  if (age !== undefined) return { kind: 'age', years: Number(age) }
  const parts = splitDate(plain)
  if (parts === null) return betweenDays(plain)
  if (/^\d{2}$/.test(parts.year)) return shortBirth(parts, listYear)
  if (!/^\d{4}$/.test(parts.year)) return null
  const birth = birthOfParts(parts)
  switch (orderOf(parts)) {
    case 'either': {
      const monthFirst = birthOfParts(swapped(parts))
      return birth === null || monthFirst === null ? null : { kind: 'either', dayFirst: birth, monthFirst }
    }
    case 'monthFirst': {
      const monthFirst = birthOfParts(swapped(parts))
      return monthFirst === null ? null : { kind: 'known', birth: monthFirst }
    }
    case 'neither':
      // 31/02/1954: no such day, so only the year is used, and that with a doubt.
      return isBirth(parts.year) ? { kind: 'known', birth: parts.year, repaired: 'doubtful' } : null
    default:
      return birth === null ? null : { kind: 'known', birth }
  }
}

/** `01/07/1951–30/06/1952`, as our own lists write the birth of a person who gave only an age. */
function betweenDays(plain: string): BirthText | null {
  const [from, to, more] = plain.split('–').map((day) => {
    const parts = splitDate(day.trim())
    return parts === null ? null : birthOfParts(parts)
  })
  if (!from || !to || more !== undefined) return null
  const between = `${from}/${to}`
  return isBirth(between) ? { kind: 'known', birth: between } : null
}

function shortBirth(parts: DateParts, listYear: number): BirthText {
  const year = `19${parts.year}`
  const birth = birthOfParts({ ...parts, year })
  if (birth === null) return said('unreadable')
  const age = listYear - Number(year)
  return age > oldestYears || age < youngestYears ? said('open') : { kind: 'short', birth }
}

/**
 * Reads `1951 (74 tuổi)` or `1949 (tuổi Kỷ Sửu)`: the remark must agree with the year, else nobody knows which is
 * right.
 */
function withRemark(birth: Birth, remark: string, listYear: number): BirthText {
  const year = Number(birth.slice(0, 4))
  if (/^(al|a\.l\.?|âl|âm lịch|am lich)$/i.test(remark.trim()))
    // A lunar date is a different day in our calendar, and may even fall into the year after.
    return { kind: 'known', birth: yearBirth(year), repaired: 'doubtful' }
  const age = /(\d{2,3})\s*(?:tuổi|tuoi|t)/i.exec(remark)?.[1]
  const agrees =
    age === undefined
      ? isYearName(remark) && yearsNamed(remark, { from: year, to: year }).length === 1
      : Math.abs(listYear - year - Number(age)) <= 1
  return agrees ? { kind: 'known', birth } : said('contradiction')
}

/** Reads a text that says it is approximate, or that is only a year's name in the sixty-year cycle. */
function roughBirth(plain: string, listYear: number): BirthText | null {
  const about =
    /^(?:(?:khoảng|khoang|độ|chừng|tầm|áng)(?: năm| nam)?\s*|[~≈]\s*)(\d{4})$|^(\d{4})\s*\?+$/i.exec(plain)
  const year = about?.[1] ?? about?.[2]
  if (year !== undefined && isBirth(year)) return { kind: 'about', birth: year }
  if (/^(trước|sau|trên|dưới|ngoài|hơn|gần|truoc|tren|duoi|ngoai|hon|gan) /i.test(plain)) return said('open')
  if (/^\d{4}\s*(-|–|hoặc|hoac|hay|đến|den)\s*\d{4}$/i.test(plain)) return said('open')
  if (/^(tuổi|tuoi) \p{L}+$/iu.test(plain)) return said('open')
  const [named, another] = yearsNamed(plain, { from: listYear - oldestYears, to: listYear - youngestYears })
  if (named === undefined) return null
  return another === undefined
    ? { kind: 'known', birth: yearBirth(named), repaired: 'doubtful' }
    : said('open')
}

/** Reads a year with a typing mistake: a gap or a point inside it, or a letter instead of a digit. */
function repairedBirth(plain: string): BirthText | null {
  const closed = plain.replace(/^(\d{1,3})[\s.,](\d{1,3})$/, '$1$2')
  if (closed !== plain && /^(19|20)\d{2}$/.test(closed) && isBirth(closed))
    return { kind: 'known', birth: closed, repaired: 'repaired' }
  const digits = plain.replace(/[lI|]/g, '1').replace(/[oO]/g, '0')
  return digits !== plain && /^(19|20)\d{2}$/.test(digits) && isBirth(digits)
    ? { kind: 'known', birth: digits, repaired: 'doubtful' }
    : null
}

function yearBirth(year: number): Birth {
  const text = String(year)
  if (!isBirth(text)) throw new RangeError(`not a year of birth: ${text}`)
  return text
}

function said(what: 'unknown' | 'open' | 'contradiction' | 'unreadable'): BirthText {
  return { kind: 'said', what }
}
