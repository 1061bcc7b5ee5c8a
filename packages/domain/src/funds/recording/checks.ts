import type { IsoDate } from '../../calendar/iso-date.ts'
import { type Month, monthOf } from '../../calendar/month.ts'
import { isActiveMember } from '../../members/member.ts'
import type { Member, MemberId } from '../../members/schema.ts'
import type { Book } from '../book/book.ts'
import { amountDongMax, type Dong, dong, isDong, noDong } from '../dong.ts'
import type { Fund } from '../records/account.ts'
import type { Recording } from '../records/recording-schema.ts'
import type { Ledger } from '../records/schema.ts'
import type { FundRefusal } from '../refusals/refusal.ts'

/** The last closed month: nothing new is recorded in it or in earlier months. */
export function closedThrough({ closures }: Pick<Ledger, 'closures'>): Month | null {
  return closures.at(-1)?.month ?? null
}

/** Why this person may record nothing about this day, or `null`. These checks come before all others. */
export function checkRecording(
  { ledger, openings }: Book,
  { bookedOn, recordedBy }: Recording,
  { valueOn, touched }: { readonly valueOn: IsoDate; readonly touched: readonly Fund[] },
): FundRefusal | null {
  if (recordedBy.trim() === '') return { reason: 'textMissing', field: 'recordedBy' }
  const refusal = checkDay(ledger, valueOn, { bookedOn })
  if (refusal !== null) return refusal

  for (const fund of touched) {
    const opening = openings[fund]
    if (opening !== null && valueOn < opening.valueOn)
      return { reason: 'beforeOpening', openedOn: opening.valueOn }
  }
  return null
}

/** Why nothing new may be recorded about this day, or `null`: it is in the future, or in a closed month. */
export function checkDay(
  ledger: Pick<Ledger, 'closures'>,
  day: IsoDate,
  { bookedOn }: Pick<Recording, 'bookedOn'>,
): FundRefusal | null {
  if (day > bookedOn) return { reason: 'valueInFuture', bookedOn }
  const closed = closedThrough(ledger)
  return closed !== null && monthOf(day) <= closed ? { reason: 'monthClosed', month: closed } : null
}

/**
 * Why this event cannot be recorded, or `null`: it may not be in the future. Unlike money, an event may be in a closed
 * month.
 */
export function checkNotLater(
  day: IsoDate,
  { bookedOn, recordedBy }: Pick<Recording, 'bookedOn' | 'recordedBy'>,
): FundRefusal | null {
  if (recordedBy.trim() === '') return { reason: 'textMissing', field: 'recordedBy' }
  return day > bookedOn ? { reason: 'valueInFuture', bookedOn } : null
}

/** Refuses somebody who is not a member of the book’s club on the day. */
export function checkBorrower(
  { club }: Pick<Ledger, 'club'>,
  { borrower, on }: { readonly borrower: MemberId; readonly on: IsoDate },
  members: readonly Member[],
): FundRefusal | null {
  const isMember = members.some(
    (member) => member.id === borrower && member.club === club && isActiveMember(member, on),
  )
  return isMember ? null : { reason: 'notAMember', on }
}

/** Refuses an amount that cannot be paid. */
export function checkAmount(amountDong: Dong): FundRefusal | null {
  return checkLeast(amountDong, dong(1))
}

/** Refuses an amount that cannot be in a cash box; zero is possible. */
export function checkCash(amountDong: Dong): FundRefusal | null {
  return checkLeast(amountDong, noDong)
}

function checkLeast(amountDong: Dong, leastDong: Dong): FundRefusal | null {
  if (isDong(amountDong) && amountDong >= leastDong && amountDong <= amountDongMax) return null
  return { reason: 'amountInvalid', leastDong, mostDong: dong(amountDongMax) }
}

export function checkText(field: 'reason' | 'evidence' | 'purpose', text: string): FundRefusal | null {
  return text.trim() === '' ? { reason: 'textMissing', field } : null
}

/**
 * Refuses two names that are the same or empty, since one person alone is no check. Names are compared as written,
 * without surrounding spaces.
 */
export function checkSecondPerson(one: string, other: string): FundRefusal | null {
  const isMissing = one.trim() === '' || other.trim() === '' || one.trim() === other.trim()
  return isMissing ? { reason: 'secondPersonNeeded' } : null
}

type LoanDecisionDraft = { readonly valueOn: IsoDate; readonly reason: string; readonly approvedBy: string }

/** Why this person may not decide about a loan together with a second one, for this reason, or `null`. */
export function checkDecision(
  book: Book,
  recording: Recording,
  { valueOn, reason, approvedBy }: LoanDecisionDraft,
): FundRefusal | null {
  return (
    checkRecording(book, recording, { valueOn, touched: ['incomeFund'] }) ??
    checkText('reason', reason) ??
    checkSecondPerson(recording.recordedBy, approvedBy)
  )
}
