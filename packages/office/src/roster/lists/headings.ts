import { foldedWords } from '../folded.ts'
import type { HeaderReading } from '../header.ts'
import type { ColumnMeaning } from '../headings.ts'
import { fieldsOfKind, type ListKind, type RosterField } from '../roster.ts'

/** The lists of a unit other than lists of members. */
export type UnitListKind = Exclude<ListKind, 'members'>

type Spellings = readonly (readonly [RosterField, RegExp])[]

const order = ['order', /^(stt|tt|so tt|so thu tu|no)$/] as const
const commune = [
  'commune',
  /^((ten )?(xa|phuong|thi tran|xa phuong|xa phuong thi tran|xa thi tran|phuong xa)( khi thanh lap)?|commune)$/,
] as const
const club = [
  'club',
  /^((ten |thuoc )?(clb|cau lac bo)( lth| lien the he)?( tu giup nhau)?( lth tgn)?|ten clb cau lac bo|club|(ten )?clb.*)$/,
] as const

/**
 * Spellings of headings in a unit's lists, without diacritics and punctuation; where several fit, the first applies.
 */
const spellings: Readonly<Record<UnitListKind, Spellings>> = {
  clubs: [
    order,
    commune,
    club,
    ['district', /^((ten )?(huyen|thanh pho|huyen thanh pho|huyen tp|thi xa)|district)$/],
    ['village', /^(thon|xom|ban|to|khu|thon .*|xom .*|to dan pho|dia chi.*|khu dan cu|village)$/],
    ['decisionIssuer', /^((co quan|noi|don vi|cap) (ban hanh|ra quyet dinh|ky)( .*)?|issued by)$/],
    [
      'decidedOn',
      /^((ngay|ngay thang|thoi gian)( nam)? (ban hanh|quyet dinh|ra quyet dinh|qd|ky)( .*)?|ngay qd|decision date)$/,
    ],
    [
      'decisionNumber',
      /^((so )?(quyet dinh|qd)( thanh lap)?( so)?( ngay.*)?|so va ngay quyet dinh|so hieu|decision( number)?)$/,
    ],
    [
      'establishedOn',
      /^((ngay|nam|thang|thoi gian|ngay thang|ngay thang nam|thoi diem) (thanh lap|ra mat)( clb| cau lac bo)?|thanh lap|established.*)$/,
    ],
    [
      'money',
      /^((nguon )?(kinh phi|von|tien)( thanh lap| ho tro| ban dau)*|nguon( von| tien)?|founding money)$/,
    ],
    ['meetingDay', /^((ngay|lich) sinh hoat( hang thang| dinh ky)?|meeting day)$/],
  ],
  boards: [
    order,
    commune,
    club,
    ['post', /^(chuc vu|chuc danh|nhiem vu|vi tri|chuc vu .*|post)$/],
    ['fullName', /^((ho va ten|ho ten|ten|ho dem va ten)( .*)?|full name|name)$/],
    ['birth', /^(nam sinh|n sinh|ngay sinh|ngay thang nam sinh|ns|ntns|birth)$/],
    ['phone', /^(dien thoai.*|so dien thoai.*|sdt.*|so dt|dtdd|di dong|phone.*)$/],
    ['until', /^(den( ngay| nam| het)?|ngay (thoi|ket thuc|het)( .*)?|het nhiem ky|ket thuc|until)$/],
    ['endReason', /^(ly do( thoi| nghi| ket thuc)?( .*)?|reason.*)$/],
    [
      'from',
      /^(tu( ngay| nam)?|nhiem ky|(ngay|nam|thang|thoi gian) (bau|giu|nhan|bo nhiem|dam nhiem|bat dau)( .*)?|from)$/,
    ],
  ],
  homeCare: [
    order,
    commune,
    club,
    ['volunteerBirth', /^(nam sinh|ngay sinh|ns) (cua )?(tinh nguyen vien|tnv)$/],
    ['volunteer', /^(((ho va )?ten|ho ten) )?(tinh nguyen vien|tnv|nguoi (cham soc|di tham|tham))( .*)?$/],
    ['visits', /^((so )?(lan|luot|buoi)( .*)?|tan suat( .*)?|visits.*)$/],
    [
      'fullName',
      /^(((ho va )?ten|ho ten|ho dem va ten)( .*)?|(nguoi|nct|nguoi cao tuoi|cu|ong ba) (duoc|can) .*|duoc cham soc|full name|name)$/,
    ],
    ['birth', /^(nam sinh|n sinh|ngay sinh|ngay nam sinh|ngay thang nam sinh|ns|ntns|birth)$/],
    ['village', /^(thon|xom|ban|to|khu|thon .*|xom .*|to dan pho|dia chi.*|noi o.*|khu dan cu|village)$/],
    ['from', /^(tu( ngay| nam| thang)?|(ngay|nam|thang|thoi gian) bat dau( .*)?|cham soc tu( .*)?|from)$/],
  ],
}

/** Headings under one that spans several columns: “Quyết định” above “Số”, “Ngày”, “Nơi ban hành”. */
const underDecision: Spellings = [
  ['decisionNumber', /^(so|so qd|so quyet dinh)$/],
  ['decidedOn', /^(ngay|ngay thang|ngay ky|ngay thang nam)$/],
  ['decisionIssuer', /^(noi|cap|co quan)( .*)?$/],
]
const underTerm: Spellings = [
  ['from', /^(tu|tu ngay|tu nam|bat dau)$/],
  ['until', /^(den|den ngay|den nam|ket thuc)$/],
]

/** The columns that a list of each kind must have. */
export const needed: Readonly<Record<UnitListKind, readonly RosterField[]>> = {
  clubs: ['club', 'establishedOn'],
  boards: ['post', 'fullName'],
  homeCare: ['fullName', 'volunteer'],
}

/** How the header of a list of this kind is read. */
export function headerReadingOf(kind: UnitListKind): HeaderReading {
  return {
    forSheet: () => ({ meaningOf: (path) => meaningOf(kind, path), mayMean: (text) => text !== '' }),
    isEnough: (fields) =>
      kind !== 'clubs'
        ? needed[kind].every((field) => fields.has(field))
        : fields.has('club') &&
          fieldsOfKind.clubs.some((field) => field !== 'order' && field !== 'club' && fields.has(field)),
  }
}

function meaningOf(kind: UnitListKind, path: readonly string[]): ColumnMeaning | null {
  const last = path.at(-1)
  if (last === undefined) return null
  const words = foldedWords(last)
  const above = path.slice(0, -1).map(foldedWords).join(' ')
  const grouped = /\b(quyet dinh|qd)\b/.test(above)
    ? underDecision
    : /\bnhiem ky\b/.test(above)
      ? underTerm
      : []
  const field = [...grouped, ...spellings[kind]].find(([, pattern]) => pattern.test(words))?.[0]
  return field === undefined || !isOfKind(kind, field) ? null : { kind: 'field', field }
}

function isOfKind(kind: UnitListKind, field: RosterField): boolean {
  return fieldsOfKind[kind].some((known) => known === field)
}
