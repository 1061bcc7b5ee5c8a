import type { Wording } from '@lienthehe/domain'

export const words = {
  title: { vi: 'Nghi trùng thành viên', en: 'Likely duplicates' },
  lede: {
    vi: 'Hai người cùng họ tên, cùng năm sinh, ở câu lạc bộ cùng một xã. Có thể là một người ghi hai lần, cũng có thể là hai người; chỉ người biết họ mới trả lời được.',
    en: 'Two people with the same name and year of birth in clubs of the same commune. It may be one person listed twice, or two people; only someone who knows them can tell.',
  },
  waiting: (pairs: string): Wording => ({
    vi: `${pairs} cặp chờ trả lời`,
    en: `${pairs} ${pairs === '1' ? 'pair waits' : 'pairs wait'} for an answer`,
  }),
  shown: (pairs: string): Wording => ({
    vi: `Đang hiện ${pairs} cặp đầu; trả lời xong, các cặp sau sẽ hiện ra.`,
    en: `The first ${pairs} are shown; the rest appear as these are answered.`,
  }),
  none: { vi: 'Không có cặp nào chờ trả lời', en: 'No pairs are waiting for an answer' },
  noneAdvice: {
    vi: 'Khi hai người cùng họ tên và năm sinh được ghi ở câu lạc bộ cùng xã, họ sẽ hiện ở đây.',
    en: 'Two people with the same name and year of birth in clubs of the same commune will appear here.',
  },
  compared: (name: string): Wording => ({
    vi: `So sánh hai bản ghi ${name}`,
    en: `Compare the two entries for ${name}`,
  }),
  field: { vi: 'Mục', en: 'Field' },
  first: { vi: 'Bản ghi thứ nhất', en: 'First entry' },
  second: { vi: 'Bản ghi thứ hai', en: 'Second entry' },
  fullName: { vi: 'Họ và tên', en: 'Full name' },
  club: { vi: 'Câu lạc bộ', en: 'Club' },
  birth: { vi: 'Ngày sinh', en: 'Date of birth' },
  sex: { vi: 'Giới tính', en: 'Sex' },
  ethnicity: { vi: 'Dân tộc', en: 'Ethnicity' },
  village: { vi: 'Thôn, xóm', en: 'Village' },
  phone: { vi: 'Điện thoại', en: 'Phone' },
  joinedOn: { vi: 'Ngày vào', en: 'Joined' },
  notRecorded: { vi: 'chưa ghi', en: 'not recorded' },
  differs: { vi: 'khác nhau', en: 'differs' },
  tellApart: { vi: 'Là hai người khác nhau', en: 'Two different people' },
  tellApartOf: (name: string): Wording => ({
    vi: `Là hai người khác nhau: ${name}`,
    en: `Two different people: ${name}`,
  }),
  join: { vi: 'Là cùng một người…', en: 'The same person…' },
  joinOf: (name: string): Wording => ({ vi: `Là cùng một người: ${name}`, en: `The same person: ${name}` }),
  toldApart: (name: string): Wording => ({
    vi: `Đã ghi: hai người cùng tên ${name}.`,
    en: `Recorded: two different people named ${name}.`,
  }),
  joined: (name: string, club: string): Wording => ({
    vi: `Đã nhập hai bản ghi của ${name}; người này ở ${club}.`,
    en: `The two entries for ${name} were joined; this person belongs to ${club}.`,
  }),
  withdrawn: (name: string): Wording => ({
    vi: `Đã hoàn tác quyết định về ${name}.`,
    en: `The decision about ${name} was undone.`,
  }),
  joinHeading: (name: string): Wording => ({
    vi: `${name} là cùng một người`,
    en: `${name} is the same person`,
  }),
  joinNote: {
    vi: 'Bản ghi kia không bị xóa: được ghi là đã rời, kèm lý do, và hoàn tác được bất cứ lúc nào.',
    en: 'The other entry is not deleted: it is marked as left, with the reason. You can undo this at any time.',
  },
  stays: { vi: 'Người này đang sinh hoạt ở đâu?', en: 'Which club does this person belong to?' },
  staysAt: (club: string, joinedOn: string, place: string): Wording => ({
    vi: `${club}, ${place} (vào ngày ${joinedOn})`,
    en: `${club}, ${place} (joined ${joinedOn})`,
  }),
  reason: { vi: 'Vì sao có bản ghi kia?', en: 'Why does the other entry exist?' },
  reasons: {
    recordedByMistake: {
      vi: 'Ghi nhầm hai lần: bản ghi kia không được tính ngày nào',
      en: 'Listed twice by mistake: the other entry is not counted on any day',
    },
    joinedAnotherClub: {
      vi: 'Đã chuyển sang câu lạc bộ này: bản ghi kia được tính đến ngày chuyển',
      en: 'Moved to this club: the other entry is counted until the day of the move',
    },
  },
  on: { vi: 'Ngày chuyển', en: 'Date of the move' },
  save: { vi: 'Nhập hai bản ghi', en: 'Join the entries' },
  decided: { vi: 'Đã trả lời', en: 'Answered' },
  decidedNote: {
    vi: 'Mới nhất ở trên. Trả lời nhầm thì hoàn tác, cặp đó sẽ được hỏi lại.',
    en: 'Latest first. If an answer was wrong, undo it and the pair will be asked about again.',
  },
  answer: { vi: 'Trả lời', en: 'Answer' },
  clubs: { vi: 'Câu lạc bộ', en: 'Clubs' },
  keptAt: (kept: string, other: string): Wording => ({
    vi: `${kept} (không còn ở ${other})`,
    en: `${kept} (no longer in ${other})`,
  }),
  bothAt: (one: string, other: string): Wording => ({ vi: `${one} và ${other}`, en: `${one} and ${other}` }),
  sameClub: (club: string): Wording => ({ vi: `${club}, ghi hai lần`, en: `${club}, listed twice` }),
  action: { vi: 'Thao tác', en: 'Actions' },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  undoOf: (name: string): Wording => ({
    vi: `Hoàn tác quyết định về ${name}`,
    en: `Undo the decision about ${name}`,
  }),
} as const
