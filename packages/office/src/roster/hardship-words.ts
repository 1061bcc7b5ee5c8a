import { type HardshipKind, hardshipKinds, wordHardship } from '@lienthehe/domain'
import { foldedWords } from './folded.ts'

/** How people write each kind, without diacritics; hiểm nghèo is said of an illness, not of a household. */
const patterns: readonly (readonly [HardshipKind, RegExp])[] = [
  ['nearPoor', /\bcan ngheo\b|^h?cn$/],
  ['poor', /(?<!can |hiem )\bngheo\b|^hn$/],
  ['livesAlone', /\b(mot minh|neo don|don than|doc than)\b/],
  ['bereavedOrIsolated', /\b(goa|mat nguoi than|co don|co lap|mat con|mat chong|mat vo)\b/],
  ['disability', /\b(khuyet tat|tan tat|tat nguyen|liet(?! s[iy])|khiem thi|khiem thinh)\b/],
  ['caresForDependent', /\b(nuoi|cham soc|phu thuoc)\b/],
  ['seriousIllness', /\b(benh(?! binh)|om dau|om yeu|ung thu)\b/],
  ['other', /\bkho khan\b|^khac$/],
]
const none =
  /^(khong|khong co|khong thuoc.*|ko|k|0|binh thuong|trung binh|kha|kha gia|du an|da thoat ngheo|thoat ngheo|khong( \p{L}+)? (ngheo|kho khan)( .*)?)$/u

export type HardshipReading = {
  readonly kinds: readonly HardshipKind[]
  readonly unreadable: readonly string[]
}

/** The kinds of hardship that a cell names; `Không` says that there is none. */
export function readHardships(text: string): HardshipReading {
  const kinds = new Set<HardshipKind>()
  const unreadable: string[] = []
  for (const piece of text.split(';').flatMap(splitUnlessLabel)) {
    const words = foldedWords(piece)
    // A dash alone is how tables say “none”.
    if (none.test(words) || /^\s*[-–—]\s*$/.test(piece)) continue
    const named = hardshipsNamed(piece)
    for (const kind of named) kinds.add(kind)
    if (named.length === 0 && piece.trim() !== '') unreadable.push(piece.trim())
  }
  return { kinds: hardshipKinds.filter((kind) => kinds.has(kind)), unreadable }
}

/** The kind that a heading names; `null` when it names none. */
export function hardshipNamed(text: string): HardshipKind | null {
  return hardshipsNamed(text)[0] ?? null
}

/** One piece of text may name two, as “hộ nghèo neo đơn” does; difficulty in general only counts alone. */
function hardshipsNamed(text: string): readonly HardshipKind[] {
  const words = foldedWords(text)
  const labelled = hardshipKinds.find((kind) => foldedWords(wordHardship(kind, 'vi')) === words)
  if (labelled !== undefined) return [labelled]
  const named = patterns.flatMap(([kind, pattern]) => (pattern.test(words) ? [kind] : []))
  return named.length > 1 ? named.filter((kind) => kind !== 'other') : named
}

/** Our own labels may hold a comma; other commas part two hardships. */
function splitUnlessLabel(piece: string): readonly string[] {
  const words = foldedWords(piece)
  const labelled = hardshipKinds.some((kind) => foldedWords(wordHardship(kind, 'vi')) === words)
  return labelled ? [piece] : piece.split(/[,/+&]| và /u)
}
