import {
  type Birth,
  type Ethnicity,
  ethnicities,
  formatDate,
  type HardshipKind,
  type IsoDate,
  type Sex,
  wordEthnicity,
} from '@lienthehe/domain'
import { readBirth, readDate } from './birth-text.ts'
import type { FindingCode, Severity } from './finding.ts'
import { foldedWords } from './folded.ts'
import { readHardships } from './hardship-words.ts'
import { isMark } from './marks.ts'
import { capitaliseName } from './name-text.ts'

/** What is to be said about a text; `value` where the text itself is not the figure that the sentence needs. */
export type Note = { readonly severity: Severity; readonly code: FindingCode; readonly value?: string }

/** What one field's text means, `value` being absent when nothing can be taken from it. */
export type Reading<Value> = { readonly value?: Value; readonly notes: readonly Note[] }

export function readName(text: string): Reading<string> {
  const value = capitaliseName(text)
  const notes: Note[] = []
  if (value !== text) notes.push({ severity: 'fixed', code: 'nameCapitals' })
  if (!value.includes(' ')) notes.push({ severity: 'doubt', code: 'nameOneWord' })
  if (/\d/.test(value)) notes.push({ severity: 'doubt', code: 'nameWithDigits' })
  return { value, notes }
}

export function readSex(text: string): Reading<Sex> {
  const words = foldedWords(text)
  if (/^(nu|nu gioi|ba|gai|female|f)$/.test(words)) return { value: 'female', notes: [] }
  if (/^(nam|nam gioi|ong|trai|male|m)$/.test(words)) return { value: 'male', notes: [] }
  return { notes: [{ severity: 'error', code: 'sexUnreadable' }] }
}

export function readBirthCell(text: string): Reading<Birth> {
  const value = readBirth(text)
  if (value === 'twoDigitYear') return { notes: [{ severity: 'error', code: 'birthTwoDigitYear' }] }
  return value === null ? { notes: [{ severity: 'error', code: 'birthUnreadable' }] } : { value, notes: [] }
}

/** Spellings beside our own names; the groups of the country that are not listed apart are “other”. */
const ethnicitySpellings: Readonly<Record<string, Ethnicity>> = {
  'h mong': 'mong',
  hmong: 'mong',
  meo: 'mong',
  viet: 'kinh',
  man: 'dao',
  zao: 'dao',
}

export function readEthnicity(text: string): Reading<Ethnicity> {
  const words = foldedWords(text).replace(/^(dan toc|dt|nguoi) /, '')
  const value =
    ethnicities.find((ethnicity) => foldedWords(wordEthnicity(ethnicity, 'vi')) === words) ??
    ethnicitySpellings[words]
  if (value !== undefined) return { value, notes: [] }
  return /^\p{L}{2,}( \p{L}+){0,2}$/u.test(words)
    ? { value: 'other', notes: [{ severity: 'fixed', code: 'ethnicityOther' }] }
    : { notes: [{ severity: 'doubt', code: 'ethnicityUnreadable' }] }
}

/** A bare mark under “Hoàn cảnh khó khăn” says that there is a hardship, and not which. */
export function readHardshipCell(text: string): Reading<readonly HardshipKind[]> {
  if (isMark(text)) return { value: ['other'], notes: [{ severity: 'doubt', code: 'hardshipUnclear' }] }
  const { kinds, unreadable } = readHardships(text)
  const notes: Note[] = unreadable.map((value) => ({ severity: 'doubt', code: 'hardshipUnreadable', value }))
  return unreadable.length > 0 && kinds.length === 0 ? { notes } : { value: kinds, notes }
}

export function readPhone(text: string): Reading<string> {
  const [first = '', ...others] = text.split(/\s*(?:[/;,]|hoặc)\s*/u).filter(Boolean)
  const digits = first.replace(/[\s.()-]/g, '')
  // Excel drops the zero of a number; mobile numbers begin with 3, 5, 7, 8 or 9 after it, the province's own with 218.
  const zeroLost = /^([35789]\d{8}|2\d{9})$/.test(digits)
  const value = zeroLost ? `0${digits}` : digits
  if (!/^\+?\d{8,15}$/.test(value)) return { notes: [{ severity: 'doubt', code: 'phoneUnreadable' }] }
  const notes: Note[] = []
  if (zeroLost) notes.push({ severity: 'fixed', code: 'phoneZeroAdded', value })
  if (others.length > 0) notes.push({ severity: 'doubt', code: 'phoneFirstTaken', value })
  return { value, notes }
}

export function readCitizenId(text: string): Reading<string> {
  const digits = text.replace(/[\s.'’-]/g, '')
  if (/^(\d{9}|\d{12})$/.test(digits)) return { value: digits, notes: [] }
  if (/^\d{11}$/.test(digits)) {
    const value = `0${digits}`
    return { value, notes: [{ severity: 'doubt', code: 'citizenIdZeroAdded', value }] }
  }
  return { notes: [{ severity: 'doubt', code: 'citizenIdUnreadable' }] }
}

/** Of a month or a year alone the club's usual day is taken if it lies within, else the first day. */
export function readJoinedOn(text: string, defaultJoinedOn: IsoDate): Reading<IsoDate> {
  const days = readDate(text)
  if (days === null) return { notes: [{ severity: 'error', code: 'joinedOnUnreadable' }] }
  const { first, last } = days
  if (first === last) return { value: first, notes: [] }
  const value = first <= defaultJoinedOn && defaultJoinedOn <= last ? defaultJoinedOn : first
  return { value, notes: [{ severity: 'doubt', code: 'joinedOnIncomplete', value: formatDate(value) }] }
}
