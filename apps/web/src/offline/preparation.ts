import { monthOf, nextMonth } from '@lienthehe/domain/calendar'
import type { ClubId } from '@lienthehe/domain/clubs'
import type { MemberId } from '@lienthehe/domain/members'
import { type ApiOutputs, api } from '../api.ts'
import type { OfflineDatabase, Use } from './device/database.ts'
import type { Vault } from './device/vault.ts'

export type MeetingPreparation = ApiOutputs['meetings']['prepare']
type MonthReport = ApiOutputs['reports']['ofMonth']
type VisitView = ApiOutputs['visits']['get']

/** What a board needs to know about its club at a meeting, as of the time it was fetched. */
export type Preparation = {
  readonly club: { readonly id: ClubId; readonly name: string }
  readonly members: readonly { readonly id: MemberId; readonly fullName: string }[]
  /** All data for a whole meeting; `null` if an older build fetched it, which did not include this. */
  readonly meeting: MeetingPreparation | null
  /** The months for which a report can be written, the latest first; the latest may not have begun yet. */
  readonly reports: readonly MonthReport[]
  /** When it was fetched, in milliseconds by the clock of this device. */
  readonly fetchedAt: number
}

/** A visit with its checklist, as of the time it was fetched. */
export type PreparedVisit = { readonly visit: VisitView; readonly fetchedAt: number }

/** For how many past months a report can still be written without a network. */
const monthsBack = 3

/** Fetches what registers, reports and the book know about a club. Throws the refusals of the server. */
export async function fetchPreparation(id: string, now: number): Promise<Preparation> {
  const meeting = await api.meetings.prepare.query({ club: id })
  const { club, members } = meeting
  const { months } = await api.reports.ofClub.query({ club: club.id })
  const open = months
    .slice(0, monthsBack)
    .filter(({ state }) => state === null || state.status === 'returned')
    .map(({ month }) => month)
  const reports = await Promise.all(
    [nextMonth(monthOf(meeting.today)), ...open].map((month) =>
      api.reports.ofMonth.query({ club: club.id, month }),
    ),
  )
  return { club, members, meeting, reports, fetchedAt: now }
}

/** Fetches a visit that has not been made yet, or that is to be corrected. Throws the refusals of the server. */
export async function fetchVisit(id: string, now: number): Promise<PreparedVisit> {
  return { visit: await api.visits.get.query({ id }), fetchedAt: now }
}

type OwnVault = { readonly vault: Vault; readonly owner: string }

export function keepPreparation(use: Use<OfflineDatabase>, at: OwnVault, preparation: Preparation) {
  return keep(use, at, preparation.club.id, preparation)
}

export function keepVisit(use: Use<OfflineDatabase>, at: OwnVault, prepared: PreparedVisit) {
  return keep(use, at, prepared.visit.visit.id, prepared)
}

/** The clubs and visits that this account has prepared on this device. */
export async function listPreparations(
  use: Use<OfflineDatabase>,
  at: OwnVault,
): Promise<{ readonly clubs: readonly Preparation[]; readonly visits: readonly PreparedVisit[] }> {
  const kept = await use((database) => database.getAll('preparations'))
  const own = kept.filter((one) => one.owner === at.owner)
  const opened = await Promise.all(own.map(({ sealed }) => at.vault.unseal(sealed)))
  return {
    clubs: opened.filter(isPreparation).map(asOfThisBuild),
    visits: opened.filter(isPreparedVisit),
  }
}

/** Stores a club or a visit under its own id. Older builds, which know no visits, skip them. */
async function keep(
  use: Use<OfflineDatabase>,
  { vault, owner }: OwnVault,
  id: string,
  value: unknown,
): Promise<void> {
  const sealed = await vault.seal(value)
  await use((database) => database.put('preparations', { club: id, owner, sealed }))
}

/** Data fetched by an older build lacks the fields that this one added. */
function asOfThisBuild({ meeting, reports, ...known }: Preparation): Preparation {
  const besides = { earlier: [], otherMeetings: [] }
  return {
    ...known,
    meeting: meeting ? { ...{ otherMeetings: [] }, ...meeting } : null,
    reports: (reports ?? []).map((report) => ({ ...besides, ...report })),
  }
}

function isPreparation(value: unknown): value is Preparation {
  return Array.isArray(Reflect.get(Object(value), 'members')) && Reflect.has(Object(value), 'fetchedAt')
}

function isPreparedVisit(value: unknown): value is PreparedVisit {
  return Reflect.has(Object(Reflect.get(Object(value), 'visit')), 'checklist')
}
