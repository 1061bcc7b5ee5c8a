import { type HardshipKind, labelHardship } from '@lienthehe/domain/members'
import { foldedWords } from './folded.ts'
import { hardshipNamed } from './hardships/read-hardships.ts'
import type { RosterField } from './roster.ts'

/** What a column contains: a whole field, or one part of a field that several columns form together. */
export type ColumnMeaning =
  | { readonly kind: 'field'; readonly field: RosterField }
  | { readonly kind: 'namePart'; readonly field: 'fullName'; readonly part: 'family' | 'middle' | 'given' }
  /** “Nam | Nữ”: a mark, or the year of birth written under the person's sex. */
  | { readonly kind: 'sexColumn'; readonly field: 'birth' | 'sex'; readonly word: 'Nam' | 'Nữ' }
  | { readonly kind: 'birthPart'; readonly field: 'birth'; readonly part: 'day' | 'month' | 'year' }
  | { readonly kind: 'hardshipColumn'; readonly field: 'hardship'; readonly hardship: HardshipKind }

/** What a tick in a column with this meaning says; `null`: the column has words, not ticks. */
export function meaningTick(meaning: ColumnMeaning): string | null {
  if (meaning.kind === 'sexColumn') return meaning.word
  return meaning.kind === 'hardshipColumn' ? labelHardship(meaning.hardship, 'vi') : null
}

/** Spellings of headings in real lists, without diacritics and punctuation. */
const spellings: readonly (readonly [RosterField, RegExp])[] = [
  ['order', /^(stt|tt|so tt|so thu tu|no)$/],
  ['commune', /^((ten )?(xa|phuong|thi tran|xa phuong|xa phuong thi tran|xa thi tran|phuong xa)|commune)$/],
  [
    'club',
    /^((ten |thuoc |sinh hoat (tai |o )?)?(clb|cau lac bo)( lth| lien the he)?( tu giup nhau)?|ten clb cau lac bo|club)$/,
  ],
  [
    'fullName',
    /^((ho va ten|ho ten|ten|ho dem va ten)( (cua )?(thanh vien|hoi vien|nguoi cao tuoi|nct|khai sinh)( .*)?)?|thanh vien|hoi vien|full name|name)$/,
  ],
  ['sex', /^(gioi tinh|gioi|gt|nam nu|phai|sex)$/],
  [
    'birth',
    /^(nam sinh|n sinh|ngay sinh|sinh nam|ngay thang nam sinh|ngay thang sinh|ngay nam sinh|nam thang sinh|ns|ntns|ngay thang nam sinh .*|birth|year of birth)$/,
  ],
  ['age', /^(tuoi|do tuoi|so tuoi|tuoi doi|age)( tinh den.*| den .*)?$/],
  ['ethnicity', /^(dan toc|d toc|dtoc|dt|thanh phan dan toc|ethnicity)$/],
  [
    'village',
    /^(thon|xom|ban|to|khu|thon .*|xom .*|to dan pho|dia chi.*|noi o.*|cho o.*|noi cu tru.*|noi thuong tru.*|noi sinh song|khu dan cu|que quan|village|address)$/,
  ],
  [
    'subgroup',
    /^((ten |thuoc |sinh hoat (tai |o )?)?(to nhom|nhom|nhom to|to hoac nhom|to nhom sinh hoat|to sinh hoat|nhom sinh hoat|to nhom (cua )?clb|nhom (cua )?clb|subgroup|group))$/,
  ],
  ['phone', /^(dien thoai.*|so dien thoai.*|sdt.*|so dt|dtdd|di dong|phone.*)$/],
  [
    'citizenId',
    /^((so )?(cccd|cmnd|cmt|cmtnd|can cuoc|can cuoc cong dan|dinh danh|dinh danh ca nhan|chung minh nhan dan|chung minh thu)( .*)?)$/,
  ],
  [
    'joinedOn',
    /^((ngay|nam|thang|thoi gian|ngay thang|ngay thang nam|thoi diem) (vao|tham gia|gia nhap)( .*)?|ngay ket nap|joined.*)$/,
  ],
  ['state', /^(tinh trang|trang thai|hien trang)( (hoi vien|thanh vien|sinh hoat|tham gia))?$/],
  ['note', /^(ghi chu|note)$/],
]
/** All spellings in one pattern: most texts of a sheet match none of them, and need only this test. */
const anySpelling = new RegExp(spellings.map(([, { source }]) => source).join('|'))
const hardshipHeading = /\b(hoan canh|ho ngheo|can ngheo|kho khan|doi tuong|dien|ngheo)\b/

/** The part of a birth that a column under “Ngày sinh” gives. */
const birthParts: Readonly<Record<string, 'day' | 'month' | 'year'>> = {
  ngay: 'day',
  thang: 'month',
  nam: 'year',
}

/** Functions that examine a single text. For a sheet, they store their results. */
type TextReaders = {
  readonly folded: (text: string) => string
  readonly field: (text: string) => RosterField | null
  readonly sex: (text: string) => 'Nam' | 'Nữ' | null
  readonly alone: (text: string) => ColumnMeaning | null
  /** The hardship that a text names under a heading about hardships. */
  readonly hardship: (text: string) => HardshipKind | null
  readonly isOfHardships: (text: string) => boolean
}
const readers: TextReaders = {
  folded: foldedWords,
  field: fieldNamed,
  sex: sexNamed,
  alone: meaningAlone,
  hardship: hardshipNamed,
  isOfHardships: (text) => hardshipHeading.test(foldedWords(text)),
}

/** What do the words above a column, from top to bottom, say that it holds? `null` when unknown. */
export function meaningOf(path: readonly string[], read: TextReaders = readers): ColumnMeaning | null {
  const last = path.at(-1)
  if (last === undefined) return null
  const parents = path.slice(0, -1)
  return (
    meaningUnder(parents, last, read) ??
    (parents.length === 0 ? read.alone(last) : underGroup(parents, last, read))
  )
}

/** Functions that examine the texts of one sheet. */
export type MeaningReader = {
  readonly meaningOf: (path: readonly string[]) => ColumnMeaning | null
  /** Can a column with this lowest heading have a meaning? */
  readonly mayMean: (text: string) => boolean
}

/** Makes the reader for one sheet. Its rows are examined many times, so it stores the result for each text. */
export function createMeaningReader(): MeaningReader {
  const remembered = {
    folded: once(foldedWords),
    field: once(fieldNamed),
    sex: once(sexNamed),
    alone: once(meaningAlone),
    hardship: once(hardshipNamed),
    isOfHardships: once(readers.isOfHardships),
  }
  const { alone, sex, hardship, folded } = remembered
  const mayMean = (text: string) =>
    alone(text) !== null ||
    sex(text) !== null ||
    hardship(text) !== null ||
    birthParts[folded(text)] !== undefined
  return {
    meaningOf: (path) => meaningOf(path, remembered),
    mayMean: once((text) => text !== '' && mayMean(text)),
  }
}

function once<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const kept = known.get(text)
    if (kept !== undefined) return kept
    const value = read(text)
    known.set(text, value)
    return value
  }
}

/**
 * The first words that a heading over names can have. Few names begin with one of them; `createNameHeadings` examines
 * these texts further.
 */
const nameHeading = /^(ho|dem|ten|chu|lot|thanh|hoi|full|name)\b/

/**
 * Is this the heading of a column of names? Only the first word is examined at first, and its result is stored, because
 * the names of a list begin with few different family names.
 */
export function createNameHeadings(): (text: string) => boolean {
  const firsts = new Map<string, boolean>()
  const mayHead = (text: string): boolean => {
    const words = foldedWords(text)
    // A sign without letters tells nothing about the words after it.
    return words === '' || nameHeading.test(words)
  }
  return (text) => {
    const end = text.indexOf(' ')
    const first = end === -1 ? text : text.slice(0, end)
    const known = firsts.get(first) ?? mayHead(first)
    firsts.set(first, known)
    return known && nameHeading.test(foldedWords(text)) && meaningOf([text])?.field === 'fullName'
  }
}

/** The meaning of a lower heading by itself; `null` if a heading above it already has that field. */
function underGroup(
  parents: readonly string[],
  last: string,
  { alone, field }: TextReaders,
): ColumnMeaning | null {
  const meaning = alone(last)
  return meaning !== null && !parents.some((parent) => field(parent) === meaning.field) ? meaning : null
}

function meaningUnder(parents: readonly string[], last: string, read: TextReaders): ColumnMeaning | null {
  const sex = read.sex(last)
  const groups = parents.map((parent) => read.field(parent))
  if (sex !== null) return { kind: 'sexColumn', field: groups.includes('birth') ? 'birth' : 'sex', word: sex }
  const words = read.folded(last)
  if (groups.includes('birth')) {
    const part = birthParts[words]
    if (part !== undefined) return { kind: 'birthPart', field: 'birth', part }
  }
  if (groups.includes('fullName') && /^(ho|ho dem|ho va dem|ho va ten dem|ho va chu dem)$/.test(words))
    return { kind: 'namePart', field: 'fullName', part: 'family' }
  if (groups.includes('fullName') && words === 'ten')
    return { kind: 'namePart', field: 'fullName', part: 'given' }
  if (parents.some((parent) => read.isOfHardships(parent))) {
    const hardship = read.hardship(last)
    if (hardship !== null) return { kind: 'hardshipColumn', field: 'hardship', hardship }
  }
  return null
}

function meaningAlone(heading: string): ColumnMeaning | null {
  const words = foldedWords(heading)
  if (/^(ho|ho dem|ho va dem|ho va ten dem|ho va chu dem|ho ten dem)$/.test(words))
    return { kind: 'namePart', field: 'fullName', part: 'family' }
  if (/^(dem|ten dem|chu dem|lot|ten lot|chu lot)$/.test(words))
    return { kind: 'namePart', field: 'fullName', part: 'middle' }
  if (words === 'thang sinh') return { kind: 'birthPart', field: 'birth', part: 'month' }
  if (isOfBefore(heading)) return null
  const field = fieldNamed(heading)
  if (field !== null) return { kind: 'field', field }
  if (!hardshipHeading.test(words)) return null
  // “Hộ nghèo, cận nghèo” asks for words, “Hộ nghèo” for a mark.
  const both = /\bngheo\b.*\bngheo\b/.test(words)
  const hardship = both || !/\bngheo\b/.test(words) ? null : hardshipNamed(heading)
  return hardship === null
    ? { kind: 'field', field: 'hardship' }
    : { kind: 'hardshipColumn', field: 'hardship', hardship }
}

/** “Điện thoại cũ” is a former phone number. Diacritics matter here: “khu dân cư” is a place. */
function isOfBefore(heading: string): boolean {
  return /\s(cũ|trước đây|trước kia)$/u.test(
    heading
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}]+$/u, ''),
  )
}

function fieldNamed(heading: string): RosterField | null {
  // “ĐT” is a phone and “DT” an ethnic group: the one pair that folding would mix up.
  if (heading.toLowerCase().startsWith('đt')) return 'phone'
  const words = foldedWords(heading)
  return anySpelling.test(words) ? (spellings.find(([, pattern]) => pattern.test(words))?.[0] ?? null) : null
}

/** Compares with diacritics; without them “Nam” (male) and “Năm” (year) would be the same word. */
function sexNamed(heading: string): 'Nam' | 'Nữ' | null {
  const spelled = heading
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
  if (/^(nam|nam giới|giới tính nam)$/.test(spelled)) return 'Nam'
  return /^(nữ|nu|nữ giới|giới tính nữ)$/.test(spelled) ? 'Nữ' : null
}
