import type { IsoDate } from '@lienthehe/domain'
import type { Action } from '@lienthehe/domain/access'
import { type BoardPost, vacantPosts } from '@lienthehe/domain/boards'
import type { Month } from '@lienthehe/domain/calendar'
import { type Club, type ClubId, clubStatuses } from '@lienthehe/domain/clubs'
import { isOnComposition } from '@lienthehe/domain/facts'
import { dong } from '@lienthehe/domain/funds'
import { lateLoansOf } from '@lienthehe/domain/money'
import { standingWords } from '@lienthehe/domain/quality'
import { dateOf } from '../calendar/today.ts'
import { visibleRows } from '../clubs/narrow.ts'
import type { Services, SignedIn } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { readUndecided } from '../duplicates/list.ts'
import { planOn } from '../plan/asked.ts'
import type { StoredPlan } from '../plan/book.ts'
import { readInSlices } from '../register/read-in-slices.ts'
import type { RegisterOn } from '../register/register.ts'
import { placesOfClub } from '../units/places.ts'
import { type DueRequest, readRequestsDue } from './person-requests.ts'
import { readOpenProposals, readRunningTerms, readWaitingDrafts, type WaitingDraft } from './queries.ts'
import { readReportsUnderWay, type WaitingMonths } from './reports.ts'
import { type DueVisit, type LateFollowUps, readVisitsWaiting } from './visits.ts'

/** At most this many clubs are named; a link leads to the list of all of them. */
const namedMost = 4

/** `place`: the name of the commune in which the club is today, or on its founding day if today's is unknown. */
type NamedClub = Pick<Club, 'id' | 'name'> & { readonly place: string }

/** How many clubs need something, and the first of them by name. */
type Concerned<Club extends NamedClub = NamedClub> = {
  readonly total: number
  readonly clubs: readonly Club[]
}

/** Two members who may be one person: the first one's name, club and place. */
type LikelyDuplicate = Pick<Club, 'id' | 'name'> & { readonly fullName: string; readonly place: string }

type LateLoans = ReturnType<typeof lateLoansOf>

/** What a user has to do today in the clubs that they may see. */
export type Waiting = {
  readonly today: IsoDate
  /** The number of clubs that operate. */
  readonly operating: number
  readonly drafts: readonly (Omit<WaitingDraft, 'club'> & { readonly club: NamedClub })[]
  /** Entries of a book that a second person has to confirm. */
  readonly proposals: Concerned<NamedClub & { readonly open: number }>
  /** Clubs with late loans, and how much is owed on these; those that owe most come first. */
  readonly late: Concerned<NamedClub & LateLoans>
  /** Clubs with fewer or more members than the plan allows, in all or of some kind. */
  readonly below: Concerned
  readonly above: Concerned
  /** Clubs whose members are not known well enough for a verdict. Clubs without members are counted separately. */
  readonly undetermined: Concerned
  /** Clubs whose commune was divided, and for which nobody has recorded in which part they are. */
  readonly divided: Concerned
  /** Clubs without anybody on their lists. */
  readonly withoutMembers: Concerned
  /** Pairs of members who may be one person. */
  readonly duplicates: { readonly total: number; readonly pairs: readonly LikelyDuplicate[] }
  readonly vacant: Concerned<NamedClub & { readonly posts: readonly BoardPost[] }>
  /** Monthly reports that wait for a check, and those that wait for their club to correct them. */
  readonly reportsToReview: Concerned<NamedClub & { readonly months: readonly Month[] }>
  readonly reportsReturned: Concerned<NamedClub & { readonly months: readonly Month[] }>
  /** Visits that were planned for today or before and have no result on record. */
  readonly visitsDue: Concerned<NamedClub & DueVisit>
  /** Tasks from visits that are late; for each club, the visit with the earliest one. */
  readonly followUpsLate: Concerned<NamedClub & LateFollowUps>
  /** Requests of registered people that are due within days or overdue; for each club, the most urgent one. */
  readonly personRequests: Concerned<NamedClub & DueRequest>
}

/** Collects everything that waits, from today's register, the drafts, the books and the boards. */
export async function gatherWaiting(services: Services, user: SignedIn): Promise<Waiting> {
  const today = dateOf(services.now())
  const { stored } = planOn(services, today)
  const { drafts, proposals, terms, reports, visits, asked } = await readAllWaiting(services.db, today)
  const { pairs } = await readUndecided({ ...services, user })
  const shown = pairs.slice(0, namedMost).map(([{ compared }]) => compared)
  const clubs = shown.map(({ club }) => club.id)
  services.viewings.note({ viewer: user.id, clubs, what: 'duplicates' })
  const question = { date: today, stored, adopted: services }
  await readInSlices(services.register, question, (province) => province.readSomeMoney())
  return services.register.on(question, (register) => {
    const may = rightsIn(register, { ...services, user })
    const named = (row: number) => nameOf(services, register, row)
    const rowOf = (id: ClubId) => {
      const kept = register.clubs.find(id)
      return kept === undefined ? [] : [kept.row]
    }
    const operating = rowsOperating(register).filter((row) => may('club.read', row))
    const clubsWhere = (isMeant: (row: number) => boolean) => concerned(operating.filter(isMeant), named)
    const judged = standingsOf(register, stored)
    const isToLocate = toLocate(services, register)
    const late = lateLoansIn(register, (row) => may('book.sums', row))
    const open = new Map(
      proposals.flatMap(({ club, open }) => rowOf(club).map((row) => [row, open] as const)),
    )
    const monthsIn = (waiting: WaitingMonths, action: Action) =>
      concerned(
        [...waiting.keys()].flatMap(rowOf).filter((row) => may(action, row)),
        (row) => ({ ...named(row), months: waiting.get(register.clubs.at(row).club.id) ?? [] }),
      )
    const places = { rowOf, named, isShown: (row: number) => may('visit.write', row) }
    const vacantIn = (row: number) => vacantPosts(terms.get(register.clubs.at(row).club.id) ?? [], today)
    return {
      today,
      operating: operating.length,
      drafts: drafts.flatMap(({ club, ...draft }) =>
        rowOf(club)
          .filter((row) => may('roster.import', row))
          .map((row) => ({ ...draft, club: named(row) })),
      ),
      proposals: concerned(
        [...open.keys()].filter((row) => may('book.read', row)),
        (row) => ({ ...named(row), open: open.get(row) ?? 0 }),
      ),
      late: concerned([...late.keys()], (row) => ({ ...named(row), ...noLoans, ...late.get(row) })),
      below: clubsWhere((row) => judged(row, 'below')),
      above: clubsWhere((row) => judged(row, 'above')),
      undetermined: clubsWhere((row) => isListed(register, row) && judged(row, 'undetermined')),
      divided: clubsWhere((row) => isToLocate(row) && may('club.edit', row)),
      withoutMembers: clubsWhere((row) => !isListed(register, row)),
      duplicates: {
        total: pairs.length,
        pairs: shown.map(({ club, fullName }) => ({ ...club, fullName })),
      },
      vacant: concerned(
        operating.filter((row) => may('board.write', row) && vacantIn(row).length > 0),
        (row) => ({ ...named(row), posts: vacantIn(row) }),
      ),
      reportsToReview: monthsIn(reports.toReview, 'report.review'),
      reportsReturned: monthsIn(reports.returned, 'report.write'),
      visitsDue: byClub(visits.due, places),
      followUpsLate: byClub(visits.late, places),
      personRequests: byClub(asked, { ...places, isShown: (row) => may('person.answer', row) }),
    }
  })
}

/** May the user do this in the club of this row? The right is looked up once for all clubs in the same place. */
function rightsIn(register: RegisterOn, asker: Services & { readonly user: SignedIn }) {
  const known = new Map<Action, (row: number) => boolean>()
  return (action: Action, row: number): boolean => {
    const may = known.get(action) ?? visibleRows(register, asker, action)
    known.set(action, may)
    return may(row)
  }
}

/** What waits in all clubs, before the user's rights are checked. */
async function readAllWaiting(db: Readable, today: IsoDate) {
  return {
    drafts: await readWaitingDrafts(db),
    proposals: await readOpenProposals(db),
    terms: await readRunningTerms(db, today),
    reports: await readReportsUnderWay(db),
    visits: await readVisitsWaiting(db, today),
    asked: await readRequestsDue(db, today),
  }
}

function nameOf({ units }: Pick<Services, 'units'>, { clubs, rows }: RegisterOn, row: number): NamedClub {
  const { club } = clubs.at(row)
  const { commune, communeNow } = placesOfClub(units, club, rows.facts.asOf)
  return { id: club.id, name: club.name, place: (communeNow ?? commune).name }
}

function concerned<Row, Club extends NamedClub>(
  rows: readonly Row[],
  show: (row: Row) => Club,
): Concerned<Club> {
  return { total: rows.length, clubs: rows.slice(0, namedMost).map(show) }
}

/** What waits in each club in which the user may see it, with the club's name. */
function byClub<Waits>(
  waiting: ReadonlyMap<ClubId, Waits>,
  {
    rowOf,
    named,
    isShown,
  }: {
    readonly rowOf: (id: ClubId) => readonly number[]
    readonly named: (row: number) => NamedClub
    readonly isShown: (row: number) => boolean
  },
) {
  const shown = [...waiting].flatMap(([id, waits]) =>
    rowOf(id).flatMap((row) => (isShown(row) ? [{ row, waits }] : [])),
  )
  return concerned(shown, ({ row, waits }) => ({ ...named(row), ...waits }))
}

/** The row numbers of the clubs that operate, ordered by name. */
function rowsOperating({ clubs, rows }: RegisterOn): readonly number[] {
  const operating = clubStatuses.indexOf('operating')
  return clubs.inOrder.filter((row) => rows.statuses[row] === operating)
}

const noLoans = { loans: 0, outstandingDong: dong(0) }

/**
 * The late loans of the clubs that have not ended, by row; the largest debt comes first, and clubs without late loans
 * are left out.
 */
function lateLoansIn(
  { clubs, rows, moneyAt }: RegisterOn,
  maySee: (row: number) => boolean,
): ReadonlyMap<number, LateLoans> {
  const living = [clubStatuses.indexOf('operating'), clubStatuses.indexOf('suspended')]
  const found = clubs.inOrder.flatMap((row) => {
    const money = moneyAt(row)
    if (money === null || !living.includes(rows.statuses[row] ?? -1) || !maySee(row)) return []
    const late = lateLoansOf(money)
    return late.loans === 0 ? [] : [[row, late] as const]
  })
  return new Map(found.toSorted(([, one], [, other]) => other.outstandingDong - one.outstandingDong))
}

/**
 * Must somebody still record in which of today's communes this club is? Computed once for all clubs of the same place.
 */
function toLocate({ units }: Services, { clubs, rows }: RegisterOn): (row: number) => boolean {
  const isOpen = clubs.places.map(
    ({ commune, liesIn }) => liesIn === null && units.groundOn(commune, rows.facts.asOf).length > 1,
  )
  return (row) => isOpen[clubs.placeOf[row] ?? -1] === true
}

/** Is there anybody on the club's list? */
function isListed({ rows }: RegisterOn, row: number): boolean {
  return (rows.facts.members.low[row] ?? 0) > 0
}

/** Do any of the plan's rules about members give this result in this row? */
function standingsOf(register: RegisterOn, { plan }: StoredPlan) {
  const onComposition = new Set(
    plan.clubRules.filter(({ criterion }) => isOnComposition(criterion)).map(({ id }) => id),
  )
  const columns = register.rows.standings.filter(({ rule }) => onComposition.has(rule))
  return (row: number, word: 'below' | 'above' | 'undetermined') =>
    columns.some(({ words }) => words[row] === standingWords.indexOf(word))
}
