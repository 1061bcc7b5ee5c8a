import type { ClubId } from '@lienthehe/domain/clubs'
import type { Fund } from '@lienthehe/domain/funds'
import type { MemberId } from '@lienthehe/domain/members'
import { formatDate } from '@lienthehe/domain/text'
import { api } from '../api.ts'
import { readMoney } from '../books/typed-money.ts'
import { dateOrText } from '../ui/typed-date.ts'
import type { DraftKind, DraftRecord } from './draft.ts'
import { dayOf } from './machine-day.ts'
import { newRecord } from './new-record.ts'
import type { Preparation } from './preparation.ts'
import { type SendSheet, sendAs } from './server-network.ts'

/** The typed data on who paid dues at the meeting. */
export type Dues = {
  readonly club: ClubId
  readonly fund: Fund
  readonly each: string
  readonly payers: readonly MemberId[]
  readonly valueOn: string
}

type DuesInput = Omit<Parameters<typeof api.books.collectDues.mutate>[0], 'key'>

export const duesKind: DraftKind<Dues, DuesInput> = {
  name: 'dues',
  version: 1,
  read: (body, version) => (version === 1 && isDues(body) ? body : undefined),
  inputOf: ({ club, fund, each, payers, valueOn }) => {
    const amountDong = readMoney(each).dong ?? 0
    const paid = payers.map((member) => ({ member, amountDong }))
    return { club, draft: { fund, payers: paid, valueOn: dateOrText(valueOn) } }
  },
}

export const sendDues: SendSheet = sendAs(isDuesInput, (input, { key, signal }) =>
  api.books.collectDues.mutate({ ...input, key }, { signal }).then(() => null),
)

// Both type guards check only briefly: this code itself wrote and encrypted the data, and the server checks its
// content.
function isDues(body: unknown): body is Dues {
  return Array.isArray(Reflect.get(Object(body), 'payers'))
}

function isDuesInput(input: unknown): input is DuesInput {
  return Array.isArray(Reflect.get(Object(Reflect.get(Object(input), 'draft')), 'payers'))
}

/** A new sheet for a prepared club, with its key. Everybody starts as ticked, because most members pay. */
export function beginDues({ club, members }: Preparation, owner: string, now: number): DraftRecord {
  const today = dayOf(now)
  const body: Dues = {
    club: club.id,
    fund: 'activityFund',
    each: '',
    payers: members.map(({ id }) => id),
    valueOn: formatDate(today),
  }
  return newRecord(duesKind, { body, owner, club: club.id, month: today.slice(0, 7), now })
}
