import type { Wording } from '@lienthehe/domain'

/** The texts of the page `/kiem-chung`. */
export const words = {
  title: { vi: 'Kiểm chứng', en: 'Verify' },
  lede: {
    vi: 'Mọi thay đổi trong sổ nối thành một nhật ký chỉ thêm, không xóa. Mã gốc dưới đây thay cho toàn bộ nhật ký: sửa hay xóa một thay đổi cũ là mã gốc khác đi. Nơi khác ký chứng mã gốc, nên điều gì cũ hơn lần ký chứng gần nhất thì không ai viết lại được mà không bị phát hiện, kể cả người giữ máy chủ.',
    en: 'Every change to the register goes into a log to which entries are only ever added. The root below stands for the whole log: if an old change were edited or removed, the root would be different. Others cosign it, so nobody can rewrite anything older than the last cosigned checkpoint without being noticed, not even whoever runs the server.',
  },
  now: { vi: 'Điểm kiểm hiện tại', en: 'Current checkpoint' },
  cosigned: { vi: 'Lần ký chứng gần nhất', en: 'Last cosigned checkpoint' },
  never: {
    vi: 'Chưa nơi nào ký chứng. Cho đến lúc đó, chỉ người đã giữ lại mã gốc mới phát hiện được nhật ký bị viết lại.',
    en: 'Nobody has cosigned yet. Until then, only someone who has kept a root can notice that the log was rewritten.',
  },
  log: { vi: 'Nhật ký', en: 'Log' },
  changes: { vi: 'Số thay đổi', en: 'Changes' },
  root: { vi: 'Mã gốc', en: 'Root' },
  witness: { vi: 'Nơi ký chứng', en: 'Witness' },
  at: { vi: 'Ký lúc', en: 'Cosigned at' },
  key: { vi: 'Khóa công khai', en: 'Public key' },
  witnessKey: { vi: 'Khóa khi ký chứng cho nơi khác', en: 'Key used to cosign for others' },
  print: {
    vi: 'In trang này và cất đi cũng là một nhân chứng: sau này so lại bằng lệnh dưới.',
    en: 'A printed copy of this page is a witness too: keep it and compare it later with the command below.',
  },
  how: { vi: 'Tự kiểm tra, không cần tài khoản', en: 'Check it yourself, without an account' },
  howLede: {
    vi: 'Lệnh đầu so nhật ký với lần ký chứng gần nhất mà nhân chứng giữ; lệnh sau so với mã gốc trên tờ giấy. Định dạng là tlog-checkpoint và tlog-cosignature của C2SP, cây băm theo RFC 6962, nên dùng công cụ khác cũng được.',
    en: 'The first command compares the log with what the witness last cosigned, the second with the root on paper. The formats are C2SP tlog-checkpoint and tlog-cosignature over an RFC 6962 tree, so other tools work too.',
  },
  none: {
    vi: 'Cơ sở dữ liệu ở máy khác: máy chủ này không ký gì.',
    en: 'The database is on another machine: this server signs nothing.',
  },
  statements: { vi: 'Các bản số liệu đã ký', en: 'Signed statements' },
  statementsNone: { vi: 'Chưa chốt kỳ nào.', en: 'No period has been closed yet.' },
  statementsNote: {
    vi: 'Chỉ nêu mã, không nêu số: số nhỏ chỉ được ẩn sau khi cả nước đã cộng. Ai cầm một bản thì so được mã của nó với dòng ở đây.',
    en: 'Only codes, no counts: small numbers are hidden only once the national totals are added up. Whoever holds a statement can compare its code with the line here.',
  },
  number: { vi: 'Bản số', en: 'No.' },
  asOf: { vi: 'Số liệu đến', en: 'As of' },
  code: { vi: 'Mã', en: 'Code' },
  withdrawn: { vi: 'rút', en: 'withdrawn' },
} as const satisfies Record<string, Wording>

const minute = 60_000

/** How old something is: `5 phút trước`, `3 giờ trước` or `12 ngày trước`. */
export function describeAge(at: Date, now: Date): Wording {
  const minutes = Math.max(0, Math.floor((now.getTime() - at.getTime()) / minute))
  const [hours, days] = [Math.floor(minutes / 60), Math.floor(minutes / 1440)]
  if (minutes < 60) return aged(minutes, { vi: 'phút', one: 'minute', many: 'minutes' })
  return hours < 48
    ? aged(hours, { vi: 'giờ', one: 'hour', many: 'hours' })
    : aged(days, { vi: 'ngày', one: 'day', many: 'days' })
}

function aged(
  count: number,
  unit: { readonly vi: string; readonly one: string; readonly many: string },
): Wording {
  return { vi: `${count} ${unit.vi} trước`, en: `${count} ${count === 1 ? unit.one : unit.many} ago` }
}

/** A root in groups of eight digits, so that people can compare it with paper: `0a1b2c3d 4e5f6071 …`. */
export function formatRoot(root: Uint8Array): string {
  return Buffer.from(root).toString('hex').match(/.{8}/g)?.join(' ') ?? ''
}
