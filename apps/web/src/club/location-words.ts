/** The text of the question in which part of its divided commune a club lies. */
export const words = {
  ask: (commune: string) => ({
    vi: `${commune} đã chia: câu lạc bộ nay thuộc xã, phường nào?`,
    en: `${commune} was divided: in which part does the club lie?`,
  }),
  why: {
    vi: 'Chưa trả lời thì cán bộ xã mới chưa thấy câu lạc bộ, và số liệu theo xã mới chưa tính câu lạc bộ này.',
    en: 'Until it is answered, the officers of the new commune do not see the club, and its figures do not count it.',
  },
  answer: (place: string) => ({ vi: `Thuộc ${place}`, en: `It lies in ${place}` }),
  correct: (place: string) => ({ vi: `Sửa lại: thuộc ${place}`, en: `Correct it: in ${place}` }),
  liesIn: (place: string, date: string) => ({
    vi: `${place}, trả lời ngày ${date}.`,
    en: `${place}, as answered on ${date}.`,
  }),
  located: { vi: 'Đã ghi câu lạc bộ thuộc nơi nào.', en: 'Where the club lies is recorded.' },
} as const
