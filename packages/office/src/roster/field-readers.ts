import type { IsoDate } from '@lienthehe/domain'
import {
  citizenIdForm,
  type Ethnicity,
  ethnicities,
  type HardshipKind,
  hardshipKinds,
  labelEthnicity,
  labelHardship,
  type Sex,
  subgroupCharactersMax,
} from '@lienthehe/domain/members'
import { citizenIdDigits, phoneDigits } from '@lienthehe/domain/refusals'
import { formatDate } from '@lienthehe/domain/text'
import { readDateCell } from './births/read-birth-cell.ts'
import { foldedWords } from './folded.ts'
import { readHardshipText } from './hardships/read-hardships.ts'
import { hasLostLetters } from './letters/lost.ts'
import { isMark } from './marks.ts'
import { capitaliseName } from './name-text.ts'
import { type CellContext, type Note, type Reading, readAnswered } from './reading.ts'
import { isCutByExcel, plainDigits } from './texts/numbers.ts'

/**
 * Matches a form of address, a nickname, a role or a second person beside the name. Nothing is cut off, because “Ông”
 * is also a family name.
 */
const moreThanName = /^(ông|bà|cụ|cô|bác) \p{L}+ \p{L}+|[;,*()/+:]|\s[-–—]\s/iu

export function readName(text: string): Reading<string> {
  if (hasLostLetters(text)) return { notes: [{ severity: 'error', code: 'lettersLost' }] }
  const value = capitaliseName(text)
  const notes: Note[] = []
  if (value !== text) notes.push({ severity: 'fixed', code: 'nameCapitals' })
  if (!value.includes(' ')) notes.push({ severity: 'doubt', code: 'nameOneWord' })
  if (/\d/.test(value)) notes.push({ severity: 'doubt', code: 'nameWithDigits' })
  if (moreThanName.test(value)) notes.push({ severity: 'doubt', code: 'nameWithMore' })
  return { value, notes }
}

export function readSex(text: string): Reading<Sex> {
  const words = foldedWords(text)
  if (/^(nu|nu gioi|ba|gai|female|f)$/.test(words)) return { value: 'female', notes: [] }
  if (/^(nam|nam gioi|ong|trai|male|m)$/.test(words)) return { value: 'male', notes: [] }
  if (/^(chua|khong) (ro|biet|xac dinh)$|^$/.test(words)) return { notes: [] }
  return { notes: [{ severity: 'doubt', code: 'sexUnreadable' }] }
}

/** Spellings that differ from our own labels. Vietnam's ethnic groups without an entry of their own are “other”. */
const ethnicitySpellings: Readonly<Record<string, Ethnicity>> = {
  'h mong': 'mong',
  hmong: 'mong',
  meo: 'mong',
  viet: 'kinh',
  man: 'dao',
  zao: 'dao',
}

/** The ethnic groups by our own labels, as folded words. */
const ethnicityLabels: ReadonlyMap<string, Ethnicity> = new Map(
  ethnicities.map((ethnicity) => [foldedWords(labelEthnicity(ethnicity, 'vi')), ethnicity]),
)

export function readEthnicity(text: string): Reading<Ethnicity> {
  const words = foldedWords(text).replace(/^(dan toc|dt|nguoi) /, '')
  const value = ethnicityLabels.get(words) ?? ethnicitySpellings[words]
  if (value !== undefined) return { value, notes: [] }
  return /^\p{L}{2,}( \p{L}+){0,2}$/u.test(words)
    ? { value: 'other', notes: [{ severity: 'fixed', code: 'ethnicityOther' }] }
    : { notes: [{ severity: 'doubt', code: 'ethnicityUnreadable' }] }
}

/**
 * Reads a cell of hardships. A bare mark under “Hoàn cảnh khó khăn” says that there is a hardship, but not which. A
 * wording that is not understood leads to one question for all rows and lists that have it.
 */
export function readHardshipCell(text: string, context: CellContext): Reading<readonly HardshipKind[]> {
  if (isMark(text)) return { value: ['other'], notes: [{ severity: 'doubt', code: 'hardshipUnclear' }] }
  const { kinds, doubtful, open, unknown } = readHardshipText(text)
  if (unknown) return { notes: [] }
  const answered = open.map((wording) =>
    readAnswered(context, { kind: 'hardshipWording', wording }, { text: wording, options: hardshipOptions }),
  )
  const named = new Set([...kinds, ...doubtful, ...answered.flatMap(({ value }) => value ?? [])])
  const notes = [
    ...doubtful.map((): Note => ({ severity: 'doubt', code: 'hardshipDoubtful' })),
    ...answered.flatMap((reading, place) =>
      reading.notes.map((note) => ({ ...note, value: open[place] ?? text })),
    ),
  ]
  const asks = answered.flatMap((reading) => reading.asks ?? [])
  const isOpen = answered.some(({ value }) => value === undefined)
  if (isOpen && named.size === 0) return { notes, asks }
  return { value: hardshipKinds.filter((kind) => named.has(kind)), notes, asks }
}

const hardshipOptions = [
  { answer: 'none', value: [], shown: 'Không' },
  ...hardshipKinds.map((kind) => ({ answer: kind, value: [kind], shown: labelHardship(kind, 'vi') })),
]

/** A tick does not name a subgroup, and a text longer than a name is not one. */
export function readSubgroup(text: string): Reading<string> {
  return isMark(text) || text.length > subgroupCharactersMax
    ? { notes: [{ severity: 'doubt', code: 'subgroupUnreadable' }] }
    : { value: text, notes: [] }
}

const severalPhones = /\s*(?:[/;,]|hoặc)\s*/u

/** Most phone numbers are written like this, and are stored unchanged. */
const plainPhone = new RegExp(`^0\\d{${phoneDigits.min - 1},${phoneDigits.max - 1}}$`)
const writtenPhone = new RegExp(`^\\+?\\d{${phoneDigits.min},${phoneDigits.max}}$`)

export function readPhone(text: string): Reading<string> {
  if (plainPhone.test(text)) return { value: text, notes: [] }
  if (isCutByExcel(text)) return { notes: [{ severity: 'doubt', code: 'digitsCut' }] }
  const [first = '', ...others] = severalPhones.test(text)
    ? plainDigits(text).split(severalPhones).filter(Boolean)
    : [plainDigits(text)]
  const digits = first.replace(/[\s.()-]/g, '')
  // Excel drops a number's first zero. After it, mobile numbers begin with 3, 5, 7, 8 or 9, and landline
  // numbers with 2.
  const zeroLost = /^([35789]\d{8}|2\d{9})$/.test(digits)
  const value = zeroLost ? `0${digits}` : digits
  if (!writtenPhone.test(value)) return { notes: [{ severity: 'doubt', code: 'phoneUnreadable' }] }
  const notes: Note[] = []
  if (zeroLost) notes.push({ severity: 'fixed', code: 'phoneZeroAdded', value })
  if (others.length > 0) notes.push({ severity: 'doubt', code: 'phoneFirstTaken', value })
  return { value, notes }
}

export function readCitizenId(text: string): Reading<string> {
  if (isCutByExcel(text)) return { notes: [{ severity: 'doubt', code: 'digitsCut' }] }
  const digits = plainDigits(text).replace(/[\s.'’-]/g, '')
  if (citizenIdForm.test(digits)) return { value: digits, notes: [] }
  const value = `0${digits}`
  if (value.length === citizenIdDigits.now && citizenIdForm.test(value)) {
    return { value, notes: [{ severity: 'doubt', code: 'citizenIdZeroAdded', value }] }
  }
  return { notes: [{ severity: 'doubt', code: 'citizenIdUnreadable' }] }
}

/**
 * Reads the day of joining. If the text is only a month or a year, the result is the club's usual day if it is within
 * that time, else the first day of that time.
 */
export function readJoinedOn(
  text: string,
  { defaultJoinedOn, establishedOn }: { readonly defaultJoinedOn: IsoDate; readonly establishedOn: IsoDate },
  context: CellContext,
): Reading<IsoDate> {
  const { value: days, notes, asks = [] } = readDateCell(text, context)
  if (days === undefined) return { notes: [{ severity: 'doubt', code: 'joinedOnUnreadable' }], asks }
  const { first, last } = days
  if (last < establishedOn) return readJoinedEarly(text, first, defaultJoinedOn, context)
  if (first === last) return { value: first, notes, asks }
  const value = first <= defaultJoinedOn && defaultJoinedOn <= last ? defaultJoinedOn : first
  return { value, notes: [{ severity: 'doubt', code: 'joinedOnIncomplete', value: formatDate(value) }], asks }
}

/**
 * Reads a day before the club's founding. It refuses the row, unless somebody answers that the usual day of joining
 * applies instead.
 */
function readJoinedEarly(
  text: string,
  written: IsoDate,
  defaultJoinedOn: IsoDate,
  context: CellContext,
): Reading<IsoDate> {
  const options = [
    { answer: 'useDefault', shown: formatDate(defaultJoinedOn), value: defaultJoinedOn },
    { answer: 'keep', shown: formatDate(written), value: written },
  ]
  const reading = readAnswered(context, { kind: 'joinedEarly' }, { text, options, meanwhile: written })
  // No note here: the finding about the early day is added later, with those of the whole row.
  return { ...reading, notes: [] }
}
