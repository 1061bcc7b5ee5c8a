import { isActiveMember } from '../../members/member.ts'
import type { Member } from '../../members/schema.ts'
import { type Result, refuse } from '../../refusals/result.ts'
import { append, move, type Recorded } from '../book/append.ts'
import type { Book } from '../book/book.ts'
import { sumDong } from '../dong.ts'
import type { DuesDraft } from '../records/draft-schema.ts'
import type { Recording } from '../records/recording-schema.ts'
import type { FundRefusal } from '../refusals/refusal.ts'
import { checkAmount, checkRecording } from './checks.ts'

/** Records the dues that members of that day pay, as one list with one receipt. `members`: the members of the club. */
export function recordDues(
  book: Book,
  draft: DuesDraft,
  { members, ...recording }: Recording & { readonly members: readonly Member[] },
): Result<Recorded, FundRefusal> {
  const { valueOn, fund, payers } = draft
  const sum = sumDong(payers.map(({ amountDong }) => amountDong))
  const refusal =
    checkRecording(book, recording, { valueOn, touched: [fund] }) ??
    checkAmount(sum) ??
    checkPayers(book, draft, members)
  if (refusal !== null) return refuse(refusal)

  const entries = move(sum, { to: `${fund}:cash`, from: `${fund}:contributions` })
  return append(book, { kind: 'dues', ...draft, ...recording, entries })
}

function checkPayers(
  { ledger }: Book,
  { payers, valueOn }: DuesDraft,
  members: readonly Member[],
): FundRefusal | null {
  const active = new Set(
    members.filter((one) => one.club === ledger.club && isActiveMember(one, valueOn)).map(({ id }) => id),
  )
  const place = payers.findIndex(({ member }) => !active.has(member))
  return place < 0 ? null : { reason: 'payerNotAMember', payer: place + 1, on: valueOn }
}
