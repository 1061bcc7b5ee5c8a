import type { IsoDate } from '@lienthehe/domain'
import { monthOf } from '@lienthehe/domain/calendar'
import { type Club, type ClubId, nextMeetingOn, statusOn } from '@lienthehe/domain/clubs'
import {
  adoptRegulation,
  balanceOf,
  type ContributionDraft,
  closeMonth,
  dong,
  type Fund,
  funds,
  recordCashCount,
  recordContribution,
  recordDues,
  recordExpense,
  regulationTemplate,
} from '@lienthehe/domain/funds'
import { isActiveMember, type Member } from '@lienthehe/domain/members'
import type { TakenStep } from '../../../../apps/api/src/books/insert-book.ts'
import { dayAfter, recordedUntil } from '../days.ts'
import type { Province } from '../province.ts'
import { createRandom, type Random } from '../random.ts'
import { type BookInProgress, beginBook, recordingOn, take, takeRecorded } from './book-in-progress.ts'
import { type Capital, capitalOf } from './capital.ts'
import { collectRepayments, type Lending, lendAtMeeting } from './lending.ts'

/** The fund book of a club, filled in meeting by meeting. */
export type ClubBook = { readonly club: ClubId; readonly steps: readonly TakenStep[] }

const million = 1_000_000

/**
 * `keepingABook`: how many of a hundred clubs have their book here. `withoutActivityFund`: how many of a hundred such
 * clubs have only opened the income fund.
 */
const percents = { keepingABook: 90, withoutActivityFund: 4 }

/**
 * The books up to this day, of all clubs that have a list and no longer use paper books. The same seed gives the same
 * books; the book of a later day begins like that of an earlier day.
 */
export function booksOf(
  { clubs, members }: Pick<Province, 'clubs' | 'members'>,
  seed: number,
  until: IsoDate = recordedUntil,
): readonly ClubBook[] {
  const random = createRandom(seed)
  const membersOf = Map.groupBy(members, ({ club }) => club)
  return clubs.flatMap((club, place): readonly ClubBook[] => {
    const own = membersOf.get(club.id) ?? []
    const isKept = random.chance(percents.keepingABook)
    if (!isKept || own.length === 0) return []
    // The later steps of a club have their own random numbers, so that they do not change the next club.
    const chances = { recorded: random, afterwards: createRandom(seed + place + 1) }
    return [{ club: club.id, steps: bookOf(club, own, { chances, until }) }]
  })
}

type Keeping = {
  readonly chances: Readonly<Record<'recorded' | 'afterwards', Random>>
  readonly until: IsoDate
}

function bookOf(club: Club, members: readonly Member[], { chances, until }: Keeping): readonly TakenStep[] {
  const random = chances.recorded
  const [accountant, treasurer] = members
  if (accountant === undefined || treasurer === undefined) return []
  const meetingDay = club.meetingDay ?? 15
  const own = beginBook({
    club: club.id,
    members,
    meeting: { meetingDay },
    keepers: { accountant: accountant.fullName, treasurer: treasurer.fullName },
  })
  const capital = capitalOf(club, random)
  const lending: Lending = {
    open: [],
    everBorrowed: new Set(),
    // In published figures, clubs lent to 46 to 60 % of their members, and the province to 55 %.
    borrowersWanted: Math.round((members.length * random.integer(44, 66)) / 100),
    sizes: capital.loanSizes,
    isAtInterest: capital.isAtInterest,
  }
  const first = nextMeetingOn(meetingDay, dayAfter(club.establishedOn, 20))
  if (first > recordedUntil) return []
  beginFunds(own, { club, capital, day: first, random })
  for (let day = nextMeetingOn(meetingDay, dayAfter(first, 1)); day <= until; ) {
    const chance = day <= recordedUntil ? random : chances.afterwards
    if (statusOn(club, day) === 'operating') meet(own, lending, day, { random: chance, until })
    day = nextMeetingOn(meetingDay, dayAfter(day, 1))
  }
  return own.steps
}

type Beginning = {
  readonly club: Club
  readonly capital: Capital
  readonly day: IsoDate
  readonly random: Random
}

function beginFunds(own: BookInProgress, { club, capital, day, random }: Beginning): void {
  const regulation = {
    ...regulationTemplate,
    number: '01/QC-CLB',
    issuedOn: day,
    from: day,
    to: null,
    // With this limit, a fund of 20 million may lend 4 million to one person.
    limits: { ...regulationTemplate.limits, loanFundPercentMax: 25 },
  }
  take(own, 'book.regulate', day, adoptRegulation(own.book, regulation))
  const source = club.foundingMoney?.source ?? 'association'
  const giver = club.foundingMoney?.name ?? null
  const give = (fund: Fund, millions: number) => {
    const draft: ContributionDraft = {
      valueOn: day,
      fund,
      amountDong: dong(millions * million),
      source,
      giver,
    }
    takeRecorded(own, 'book.contribute', day, recordContribution(own.book, draft, recordingOn(day, own)))
  }
  give('incomeFund', capital.incomeFund)
  if (!random.chance(percents.withoutActivityFund)) give('activityFund', capital.activityFund)
}

/**
 * One meeting: loans are repaid, and available money is lent. Once a year there are also dues, costs and the closing of
 * the year.
 */
function meet(
  own: BookInProgress,
  lending: Lending,
  day: IsoDate,
  { random, until }: { readonly random: Random; readonly until: IsoDate },
): void {
  collectRepayments(own, lending, day, random)
  lendAtMeeting(own, lending, day, random)
  const month = day.slice(5, 7)
  if (balanceOf(own.book, 'activityFund:cash', day) === 0) return
  if (month === '01') collectDues(own, day)
  if (month === '10') spend(own, day, random)
  // The year is closed only after the month has ended.
  if (month === '12' && dayAfter(day, 40) <= until) countAndClose(own, day)
}

function collectDues(own: BookInProgress, day: IsoDate): void {
  const payers = own.members
    .filter((member) => isActiveMember(member, day))
    .map(({ id: member }) => ({ member, amountDong: dong(60_000) }))
  if (payers.length === 0) return
  const draft = { valueOn: day, fund: 'activityFund' as const, payers }
  const known = { ...recordingOn(day, own), members: own.members }
  takeRecorded(own, 'book.collectDues', day, recordDues(own.book, draft, known))
}

function spend(own: BookInProgress, day: IsoDate, random: Random): void {
  const amountDong = dong(random.integer(4, 15) * 100_000)
  if (balanceOf(own.book, 'activityFund:cash', day) < amountDong) return
  const purpose = random.pick([
    'tổ chức ngày Người cao tuổi',
    'thăm thành viên ốm đau',
    'mua sổ sách, máy đo huyết áp',
  ])
  const draft = { valueOn: day, fund: 'activityFund' as const, amountDong, purpose }
  takeRecorded(own, 'book.spend', day, recordExpense(own.book, draft, recordingOn(day, own)))
}

/** Closes the year with the cash count of its last meeting, once the month has ended. */
function countAndClose(own: BookInProgress, day: IsoDate): void {
  const { accountant, treasurer } = own.keepers
  for (const fund of funds) {
    const countedDong = balanceOf(own.book, `${fund}:cash`, day)
    const count = { countedOn: day, fund, countedDong, countedBy: [treasurer, accountant] as const }
    take(own, 'book.count', day, recordCashCount(own.book, count, recordingOn(day, own)))
  }
  const today = dayAfter(day, 40)
  const closing = { month: monthOf(day), explanations: [] }
  take(own, 'book.close', today, closeMonth(own.book, closing, { today, closedBy: accountant }))
}
