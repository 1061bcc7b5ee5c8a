import { type HardshipKind, hardshipKinds, labelHardship } from '@lienthehe/domain/members'
import { foldedWords } from '../folded.ts'
import { povertyToday, readHousehold } from './household.ts'

/** What a text says about a person's hardships; `open` lists the wordings that cannot be understood without asking. */
export type HardshipText = {
  readonly kinds: readonly HardshipKind[]
  readonly open: readonly string[]
  /** Kinds that are likely but not certain. */
  readonly doubtful: readonly HardshipKind[]
  /** The text says that nothing is known: `chưa rõ`. */
  readonly unknown: boolean
}

const person = 'con|chau|me|bo|cha|vo|chong|ong|ba|nguoi|anh|chi|em|than nhan|mo coi'
const caring = new RegExp(`\\b(nuoi|cham soc|cham)\\b.*?\\b(${person})\\b`)
/** Matches the illness or disability of a relative: what it means for the member is unknown. */
const ofRelative =
  /^(nha )?(co )?(con|chau|chong|vo|me|bo|cha|anh|chi|em|nguoi nha) (.* )?(bi|benh|tat|liet|khuyet|tan|ung thu|tai bien|om)\b/
/** Work, relations and terms that contain a word of hardship without meaning one. */
const harmless =
  /^(chan nuoi|nuoi (?!duong)|cham soc (vuon|cay|rung|ruong|nha)|lam (vuon|ruong|rung)|con nuoi|me nuoi|bo nuoi)/
const none =
  /^(khong|khong co|ko|k|0|binh thuong|du an|khong( co| thuoc| phai)?( dien)?( hoan canh)?( gi)? ?(kho khan)?|khong thuoc .*)$/
const unknown = /^(chua ro|khong ro|chua biet|chua xac dinh|khong biet)$/

/** The usual spellings of each kind other than the household's classification, without diacritics. */
const patterns: readonly (readonly [HardshipKind, RegExp])[] = [
  ['livesAlone', /\b(mot minh|neo don|don than|doc than)\b/],
  [
    'bereavedOrIsolated',
    /\b(goa|goa bua|mat nguoi than|co don|co lap|mat (con|chong|vo)|(chong|vo|con)( da)? mat)\b/,
  ],
  ['disability', /\b(khuyet tat|tan tat|tat nguyen|liet(?! s[iy])|khiem thi|khiem thinh|k tat)\b|^(nkt|kt)$/],
  ['seriousIllness', /\b(benh(?! binh)|om dau|om yeu|ung thu|tai bien)\b/],
]

/** The kinds of hardship in a cell; `Không` means that there is none. */
export function readHardshipText(text: string): HardshipText {
  const pieces = text.split(';').flatMap(splitUnlessLabel).map(tidy).filter(Boolean)
  // “Không thuộc hộ nghèo, cận nghèo” denies both.
  const isDenied = /^(khong|ko|chua) (thuoc|phai|nam trong)\b/.test(foldedWords(pieces[0] ?? ''))
  const households = pieces.flatMap((piece) => {
    const household = isLabel(piece) && !isDenied ? null : readHousehold(piece)
    if (household === null) return []
    return isDenied ? [{ ...household, standing: 'neither' as const }] : [household]
  })
  const standings = povertyToday(households)
  const kinds = new Set<HardshipKind>()
  const doubtful = new Set<HardshipKind>()
  const open: string[] = []
  for (const standing of standings) if (standing === 'poor' || standing === 'nearPoor') kinds.add(standing)
  for (const piece of pieces) {
    const reading = readPiece(piece)
    if (reading === 'open') open.push(piece)
    else if (reading === 'doubtful') doubtful.add('other')
    else for (const kind of reading) kinds.add(kind)
  }
  return {
    kinds: hardshipKinds.filter((kind) => kinds.has(kind)),
    doubtful: [...doubtful],
    open,
    unknown: pieces.length > 0 && pieces.every((piece) => unknown.test(foldedWords(piece))),
  }
}

/** The kinds in this piece of the text, apart from poor and near-poor; `open`: the piece is not understood. */
function readPiece(piece: string): readonly HardshipKind[] | 'open' | 'doubtful' {
  const words = foldedWords(piece)
  const label = labelOf(piece)
  if (label !== undefined) return [label]
  if (words === '' || none.test(words) || unknown.test(words) || /^(nam )?(\d+ ?)+$/.test(words)) return []
  const household = readHousehold(piece)
  if (household?.standing === 'unclear') return 'open'
  if (/\b(khong|het|khoi)( co| bi| con)? benh\b/.test(words)) return []
  if (harmless.test(words) && !caring.test(words.replace(/^(con|me|bo) nuoi/, ''))) return []
  // A person who cares for somebody in hardship: the illness or disability is the other person's.
  if (caring.test(words)) return ['caresForDependent']
  if (ofRelative.test(words)) return 'open'
  if (/\b(nha dot nat|nha tam)\b/.test(words)) return 'doubtful'
  const named = patterns.flatMap(([kind, pattern]) => (pattern.test(words) ? [kind] : []))
  if (named.length > 0 || household !== null) return named
  return /\bkho khan\b|^khac$/.test(words) ? ['other'] : 'open'
}

/** The kind that a heading names; `null` when it names none. */
export function hardshipNamed(heading: string): HardshipKind | null {
  const { kinds } = readHardshipText(heading)
  if (kinds[0] !== undefined) return kinds[0]
  return /\b(phu thuoc|nuoi duong|cham soc)\b/.test(foldedWords(heading)) ? 'caresForDependent' : null
}

/** The kinds of hardship by our own labels, as folded words. */
const labels: ReadonlyMap<string, HardshipKind> = new Map(
  hardshipKinds.map((kind) => [foldedWords(labelHardship(kind, 'vi')), kind]),
)

function labelOf(piece: string): HardshipKind | undefined {
  return labels.get(foldedWords(piece))
}

function isLabel(piece: string): boolean {
  return labelOf(piece) !== undefined
}

function tidy(piece: string): string {
  return /^\s*[-–—/.]\s*$/.test(piece) ? '' : piece.trim().replace(/[.,;:]+$/, '')
}

/** Our own labels may contain a comma. A slash inside an abbreviation or a date does not separate. */
function splitUnlessLabel(piece: string): readonly string[] {
  return isLabel(piece) ? [piece] : piece.split(/[,+&]| và |(?<=\p{L}{2,})\s*\/\s*(?=\p{L}{2,})|\s\/\s/u)
}
