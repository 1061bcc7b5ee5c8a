/** The texts of the question to a club whose commune was divided: in which part is it now? */
export const words = {
  ask: (commune: string) => ({
    vi: `${commune} đã chia: câu lạc bộ nay thuộc xã, phường nào?`,
    en: `${commune} was divided: which commune is the club in now?`,
  }),
  why: {
    vi: 'Chưa trả lời thì cán bộ xã mới chưa thấy câu lạc bộ, và số liệu theo xã mới chưa tính câu lạc bộ này.',
    en: 'Until this is answered, officers of the new commune cannot see the club and its figures do not include it.',
  },
  answer: (place: string) => ({ vi: `Thuộc ${place}`, en: `It is in ${place}` }),
  correct: (place: string) => ({ vi: `Sửa lại: thuộc ${place}`, en: `Correct it: in ${place}` }),
  liesIn: (place: string, date: string) => ({
    vi: `${place}, trả lời ngày ${date}.`,
    en: `${place}, as answered on ${date}.`,
  }),
  located: { vi: 'Đã ghi câu lạc bộ nay thuộc xã, phường nào.', en: 'The club’s commune has been recorded.' },
} as const
