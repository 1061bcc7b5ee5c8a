import type { BoardTerm } from '../boards/schema.ts'
import { labelBoardPost } from '../boards/wording.ts'
import type { IsoDate } from '../calendar/iso-date.ts'
import type { RequestState } from '../funds/book/request-state.ts'
import type { Dong } from '../funds/dong.ts'
import type { LoanStatus } from '../funds/loans/position.ts'
import { labelLoanStatus } from '../funds/loans/wording.ts'
import { formatDong } from '../funds/wording.ts'
import { memberFieldLabels } from '../members/field-labels.ts'
import type { Hardship, Member } from '../members/schema.ts'
import {
  formatBirth,
  labelDepartureReason,
  labelEthnicity,
  labelHardship,
  labelSex,
} from '../members/wording.ts'
import { formatDate } from '../text/format.ts'
import type { Language, Wording } from '../text/language.ts'

type Span = { readonly from: IsoDate; readonly end: { readonly on: IsoDate } | null }

/** What a club's records contain about one of its members, besides the member’s own record. */
export type NamedElsewhere = {
  readonly terms: readonly (Span & Pick<BoardTerm, 'post'>)[]
  readonly caredFor: readonly Span[]
  readonly visiting: readonly Span[]
  readonly loans: readonly {
    readonly startsOn: IsoDate
    readonly principalDong: Dong
    readonly outstandingDong: Dong
    readonly status: LoanStatus
    readonly guarantor: string | null
    readonly purpose: string
  }[]
  readonly requests: readonly {
    readonly requestedOn: IsoDate
    readonly principalDong: Dong
    readonly purpose: string
    readonly plan: string
    readonly state: RequestState
  }[]
  /** The number of decisions on whether this member and another are the same person. */
  readonly rulings: number
}

/** One kind of stored data, and its content. */
export type HeldLine = { readonly what: string; readonly is: string }

/** Everything in a member's record, in lines for the person to read. Empty fields are listed as not recorded. */
export function tellMember(member: Member, club: string, language: Language): readonly HeldLine[] {
  const { sex, birth, ethnicity, hardships, departure } = member
  const line = (field: keyof typeof memberFieldLabels, text: string | null): HeldLine => ({
    what: memberFieldLabels[field][language],
    is: text ?? words.notRecorded[language],
  })
  const hard = hardships?.map((hardship) => tellHardship(hardship, language)).join('; ')
  return [
    line('fullName', member.fullName),
    line('sex', sex && labelSex(sex, language)),
    line('birth', birth && formatBirth(birth)),
    line('ethnicity', ethnicity && labelEthnicity(ethnicity, language)),
    line('hardships', hard === undefined ? null : hard || words.none[language]),
    line('village', member.village),
    line('phone', member.phone),
    line('citizenId', member.citizenId),
    { what: words.club[language], is: club },
    line('joinedOn', formatDate(member.joinedOn)),
    line('subgroup', member.subgroup),
    ...(departure === null
      ? []
      : [
          {
            what: words.left[language],
            is: `${formatDate(departure.on)}, ${labelDepartureReason(departure.reason, language)}`,
          },
        ]),
  ]
}

function tellHardship({ kind, from, to }: Hardship, language: Language): string {
  const since = from === null ? '' : words.since(formatDate(from))[language]
  const until = to === null ? '' : words.until(formatDate(to))[language]
  return `${labelHardship(kind, language)}${since}${until}`
}

/** The club's other records that name the member, one line each. */
export function tellElsewhere(named: NamedElsewhere, language: Language): readonly HeldLine[] {
  const money = (amount: Dong) => formatDong(amount, language)
  const span = ({ from, end }: Span) =>
    `${words.since(formatDate(from))[language]}${end === null ? '' : words.until(formatDate(end.on))[language]}`.trim()
  const of = (what: Wording) => (held: Span) => ({ what: what[language], is: span(held) })
  return [
    ...named.terms.map((term) => ({
      what: `${words.board[language]}: ${labelBoardPost(term.post, language)}`,
      is: span(term),
    })),
    ...named.caredFor.map(of(words.caredFor)),
    ...named.visiting.map(of(words.visiting)),
    ...named.loans.flatMap(({ startsOn, principalDong, outstandingDong, status, guarantor, purpose }) => [
      {
        what: `${words.loan[language]} ${formatDate(startsOn)}`,
        is: `${money(principalDong)}; ${purpose}; ${words.owed(money(outstandingDong))[language]}; ${labelLoanStatus(status, language)}`,
      },
      ...(guarantor === null ? [] : [{ what: words.guarantor[language], is: guarantor }]),
    ]),
    ...named.requests.map(({ requestedOn, principalDong, purpose, plan }) => ({
      what: `${words.request[language]} ${formatDate(requestedOn)}`,
      is: `${money(principalDong)}; ${purpose}; ${plan}`,
    })),
    ...(named.rulings === 0 ? [] : [{ what: words.rulings[language], is: String(named.rulings) }]),
  ]
}

const words = {
  notRecorded: { vi: 'chưa ghi', en: 'not recorded' },
  none: { vi: 'không có', en: 'none' },
  club: { vi: 'Câu lạc bộ', en: 'Club' },
  left: { vi: 'Rời câu lạc bộ', en: 'Left the club' },
  since: (day: string): Wording => ({ vi: ` từ ${day}`, en: ` from ${day}` }),
  until: (day: string): Wording => ({ vi: ` đến ${day}`, en: ` to ${day}` }),
  board: { vi: 'Ban chủ nhiệm', en: 'Board' },
  caredFor: { vi: 'Được chăm sóc tại nhà', en: 'Cared for at home' },
  visiting: { vi: 'Tình nguyện viên chăm sóc tại nhà', en: 'Volunteer of home care' },
  loan: { vi: 'Khoản vay ngày', en: 'Loan of' },
  owed: (amount: string): Wording => ({ vi: `còn nợ ${amount}`, en: `${amount} outstanding` }),
  guarantor: { vi: 'Người bảo lãnh khoản vay này', en: 'Guarantor of this loan' },
  request: { vi: 'Đề nghị vay ngày', en: 'Request for a loan of' },
  rulings: {
    vi: 'Số lần xét bản ghi nghi trùng',
    en: 'Decisions about records that looked like this person’s',
  },
} as const
