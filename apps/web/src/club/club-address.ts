import type { IsoDate } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import type { ShareFact } from '@lienthehe/domain/facts'

/** The parts of a club's page beside its results, each with its own address: `?xem=thanh-vien`. */
const words = {
  members: 'thanh-vien',
  board: 'ban-chu-nhiem',
  reports: 'bao-cao',
  visits: 'kiem-tra',
  care: 'cham-soc',
  papers: 'giay-to',
  history: 'lich-su',
} as const

/** A part of a club's page: its results, or one of the parts named above. */
export type ClubPart = 'standing' | keyof typeof words

const parts = [
  'members',
  'board',
  'reports',
  'visits',
  'care',
  'papers',
  'history',
] as const satisfies readonly ClubPart[]

/** The part that the address names; an unknown word means the first part, the club’s results. */
export function partOf(word: string | undefined): ClubPart {
  return parts.find((part) => words[part] === word) ?? 'standing'
}

/**
 * The address of a part of the club's page. With `lacking`, the members part lists only those for whom this fact is not
 * known.
 */
export function clubPath(
  club: ClubId | string,
  part: ClubPart = 'standing',
  { day = null, lacking = null }: { readonly day?: IsoDate | null; readonly lacking?: ShareFact | null } = {},
): string {
  const search = new URLSearchParams([
    ...(part === 'standing' ? [] : [['xem', words[part]]]),
    ...(day === null ? [] : [['ngay', day]]),
    ...(lacking === null ? [] : [['thieu', lacking]]),
  ])
  return `/cau-lac-bo/${club}${search.size === 0 ? '' : `?${search}`}`
}
