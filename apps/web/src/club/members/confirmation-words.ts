import type { Wording } from '@lienthehe/domain'
import { counted } from '../../english-plural.ts'

/** The texts of the yearly question about who is still a member. */
export const confirmationWords = {
  note: {
    vi: 'Hỏi ở buổi họp, rồi bấm xác nhận từng người hoặc cả danh sách. Ai đã mất hoặc chuyển đi thì bấm “Ghi rời” ở danh sách thành viên.',
    en: 'Ask at the meeting, then confirm each person or the whole list. For those who died or moved away, press “Record leaving” in the list of members.',
  },
  caption: { vi: 'Ai cần được xác nhận', en: 'Members to be confirmed' },
  lastOn: { vi: 'Xác nhận lần cuối', en: 'Last confirmed' },
  confirm: { vi: 'Vẫn sinh hoạt', en: 'Still a member' },
  confirmOf: (name: string): Wording => ({
    vi: `${name} vẫn sinh hoạt`,
    en: `${name} is still a member`,
  }),
  confirmAll: (people: string): Wording => ({
    vi: `Cả ${people} người vẫn sinh hoạt`,
    en: `All ${people} are still members`,
  }),
  confirmed: (who: string): Wording => ({
    vi: `Đã xác nhận ${who} còn sinh hoạt.`,
    en: `Confirmed as still a member: ${who}.`,
  }),
  people: (people: string): Wording => ({ vi: `${people} người`, en: counted(people, 'person', 'people') }),
  undone: { vi: 'Đã hoàn tác việc xác nhận.', en: 'The confirmation has been undone.' },
} as const
