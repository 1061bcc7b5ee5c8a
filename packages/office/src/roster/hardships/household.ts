import { foldedWords } from '../folded.ts'

/** A text's statement about the classification of a household. If one household has two, the later `year` decides. */
export type Household = {
  readonly standing: 'poor' | 'nearPoor' | 'neither' | 'unclear'
  readonly year: number
}

const ended =
  /\b(khong|ko|khong con|chua phai|thoat|het|ra khoi|nguyen|cu|truoc day|truoc kia|truoc|den|toi|tung)\b/

/**
 * Is the household poor, near-poor or neither? The text may contain “nghèo” and yet deny it, so a negation or an end is
 * searched for first. `null`: the text is not about a household.
 */
export function readHousehold(piece: string): Household | null {
  const words = foldedWords(piece).replace(/\bhiem ngheo\b/, '')
  const year = Number(/\b(19|20)\d\d\b/.exec(words)?.[0] ?? 0)
  if (/^(ho )?(trung binh|kha|kha gia|giau|binh thuong)$|^tb$/.test(words))
    return { standing: 'neither', year }
  if (/^(ho )?(tn|n)$|^(ho )?gan ngheo$/.test(words)) return { standing: 'unclear', year }
  const short = /^(ho )?(hn|h ngheo)( \d{4})?$/.test(words)
  const shortNear = /^(ho )?(hcn|cn|c ngheo|h can ngheo)( \d{4})?$/.test(words)
  if (!short && !shortNear && !/\bngheo\b/.test(words)) return null
  if (ended.test(words.replace(/\b(den|toi) nay\b/, '')) && !/\bchua (thoat|het|ra khoi)\b/.test(words))
    return { standing: 'neither', year }
  return { standing: shortNear || /\b(can|c) ngheo\b/.test(words) ? 'nearPoor' : 'poor', year }
}

/** Of several classifications with years, the latest is valid now; without years, all of them are valid. */
export function povertyToday(households: readonly Household[]): readonly Household['standing'][] {
  const latest = Math.max(...households.map(({ year }) => year))
  return households.filter(({ year }) => year === latest).map(({ standing }) => standing)
}
