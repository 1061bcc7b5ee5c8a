import { foldText, spellingKey } from '@lienthehe/domain/text'

/** Words that every club's name may contain, so they do not distinguish one club from another. */
const ofEveryClub =
  /(?<= )(câu lạc bộ|cau lac bo|clb|liên thế hệ|lien the he|tự giúp nhau|tu giup nhau|lth tgn|lthtgn|lth|tgn|ishc|danh sách|hội viên|thành viên)(?= )/g

/** Short forms before the name of a place, as lists write them: `X.Bưng`, `TT Bo`. */
const places: Readonly<Record<string, string>> = {
  x: 'xóm',
  t: 'thôn',
  b: 'bản',
  p: 'phường',
  tt: 'thị trấn',
  tdp: 'tổ dân phố',
}

/**
 * The words that distinguish one club from another, as written: `CLB LTH-TGN X.Bưng` and `Câu lạc bộ xóm Bưng` are the
 * same.
 */
export function clubKey(text: string): string {
  return spellingKey(ownWords(text))
}

/** The same words without diacritics: only for searching, never for treating two clubs as one. */
export function bareClubKey(text: string): string {
  return foldText(ownWords(text))
}

function ownWords(text: string): string {
  const words = wordsIn(text)
  const whole = words.map((word, at) => (at < words.length - 1 ? (places[word] ?? word) : word))
  return ` ${whole.join(' ')} `.replace(ofEveryClub, '')
}

function wordsIn(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
}

/** Is the text about a club, like the title of its list or the heading above its people? */
export function namesClub(text: string): boolean {
  return /(^| )(clb|cau lac bo)( |$)/.test(wordsIn(foldText(text)).join(' '))
}
