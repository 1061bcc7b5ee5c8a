import type { DepartureReason } from '@lienthehe/domain/members'

/** What a note says about somebody who has left; `since` is the day, month or year of leaving, as written. */
export type Leaving = {
  readonly reason: DepartureReason & ('died' | 'movedAway' | 'ownWish')
  readonly since: string
}

const died = ['chết', 'mất', 'từ trần', 'qua đời', 'tạ thế', 'chet', 'mat', 'tu tran', 'qua doi']
const moved =
  /^(chuyển|chuyen) (đi|di|khẩu|khau|nhà|nha|hộ|ho|chỗ|cho|nơi|noi|ra|vào|vao|sang|về|ve|sinh hoạt|sinh hoat|khỏi|khoi)(?!\p{L})/u
const movedIn =
  /(?<!\p{L})(đến|den|từ|tu)(?!\p{L}).*|^(mới|moi) (chuyển|chuyen)|(chuyển|chuyen) (về|ve) (xóm|xom|thôn|thon|bản|ban|đây|day)(?!\p{L})/u
const wished =
  /^(xin (ra|thôi|thoi|nghỉ|nghi|rút|rut)|nghỉ sinh hoạt|nghi sinh hoat|thôi sinh hoạt|thoi sinh hoat|không (còn )?(sinh hoạt|tham gia)|khong (con )?(sinh hoat|tham gia)|ra khỏi|ra khoi|rời|bỏ sinh hoạt|(nghỉ|nghi) (từ|tu|hẳn|han|luôn|luon)(?!\p{L}))/u
/** Words after “mất” with which it does not mean a death, or means the death of somebody else. */
const lost =
  /^(thẻ|the|sổ|so|giấy|giay|sức|suc|con|chồng|chong|vợ|vo|bố|bo|mẹ|me|người|nguoi|tiền|tiền|xe|đất|nhà|hồ sơ|căn cước|cccd|cmnd|hụt|hut)(?!\p{L})/u
const opening = /^(hội viên|hoi vien|thành viên|ông|bà|cụ|người này)\s+|^(đã|da|vừa|mới)\s+/u

/** Does this note say that the person died, moved away or left? A widow's note and a lost card do not say that. */
export function readLeaving(note: string): Leaving | null {
  const said = note.toLowerCase().normalize('NFC').trim()
  const isNew = /^(mới|moi) (chuyển|chuyen)/.test(said)
  const text = said
    .replace(/^[^\p{L}\d]+/u, '')
    .replace(opening, '')
    .replace(opening, '')
    .replace(/^[(-]+\s*/, '')
  const since = sinceIn(text)
  const death = died.find((word) => startsWithWord(text, word))
  if (death !== undefined) {
    const after = text.slice(death.length).trim()
    return lost.test(after) ? null : { reason: 'died', since }
  }
  if (/^(chuyển|chuyen)$/.test(text)) return { reason: 'movedAway', since }
  if (!isNew && moved.test(text) && !movedIn.test(text)) return { reason: 'movedAway', since }
  return wished.test(text) ? { reason: 'ownWish', since } : null
}

/** Does the heading of a group say that everyone below it has left? */
export function readGroupLeaving(heading: string): Leaving | null {
  const said = heading.toLowerCase().normalize('NFC')
  const from =
    /(đã|da) (mất|mat|chết|chet|chuyển|chuyen|qua đời|từ trần|nghỉ|ra|rời|thôi)|chuyển đi|ra khỏi|qua đời|từ trần/u.exec(
      said,
    )
  return from === null ? null : readLeaving(said.slice(from.index).replace(/[,;].*$/, ''))
}

function startsWithWord(text: string, word: string): boolean {
  return text.startsWith(word) && !/\p{L}/u.test(text.charAt(word.length))
}

function sinceIn(text: string): string {
  return /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\s*[/.-]\s*\d{4}|\d{4}/.exec(text)?.[0] ?? ''
}
