import { type HardshipKind, hardshipKinds, wordHardship } from '@lienthehe/domain'
import { foldedWords } from './folded.ts'

/** How people write each kind, without diacritics; the first that fits counts, so near-poor stands before poor. */
const patterns: readonly (readonly [HardshipKind, RegExp])[] = [
  ['nearPoor', /\bcan ngheo\b|^h?cn$|^hcn\b/],
  ['poor', /\bngheo\b|^hn$/],
  ['livesAlone', /\b(mot minh|neo don|don than|doc than)\b/],
  ['bereavedOrIsolated', /\b(goa|mat nguoi than|co don|co lap|mat con|mat chong|mat vo)\b/],
  ['disability', /\b(khuyet tat|tan tat|tat nguyen|liet|khiem thi|khiem thinh)\b/],
  ['caresForDependent', /\b(nuoi|cham soc|phu thuoc)\b/],
  ['seriousIllness', /\b(benh|om dau|om yeu|ung thu)\b/],
  ['other', /\bkho khan\b|^khac$/],
]
const none =
  /^(khong|ko|k|0|binh thuong|trung binh|kha|kha gia|du an|da thoat ngheo|thoat ngheo|khong( \p{L}+)? (ngheo|kho khan)( .*)?)$/u

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
    const kind = hardshipNamed(piece)
    if (kind !== null) kinds.add(kind)
    else if (piece.trim() !== '') unreadable.push(piece.trim())
  }
  return { kinds: hardshipKinds.filter((kind) => kinds.has(kind)), unreadable }
}

/** The kind that a heading or a word names; `null` when it names none. */
export function hardshipNamed(text: string): HardshipKind | null {
  const words = foldedWords(text)
  const labelled = hardshipKinds.find((kind) => foldedWords(wordHardship(kind, 'vi')) === words)
  return labelled ?? patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** Our own labels may hold a comma; other commas part two hardships. */
function splitUnlessLabel(piece: string): readonly string[] {
  const words = foldedWords(piece)
  const labelled = hardshipKinds.some((kind) => foldedWords(wordHardship(kind, 'vi')) === words)
  return labelled ? [piece] : piece.split(/[,/+&]| và /u)
}
