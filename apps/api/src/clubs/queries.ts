import type { Club, ClubEvent, ClubId } from '@lienthehe/domain/clubs'
import { and, asc, eq, getTableColumns, inArray, sql } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { given, givenRow, keepStatements } from '../db/kept-statements.ts'
import { clubEvents, clubs } from '../db/schema/index.ts'

/** A club as it is stored, with the version that an edit must name. */
export type StoredClub = { readonly club: Club; readonly version: number }

type ClubRow = typeof clubs.$inferSelect
/** The columns of a club's row: everything but its events, which are in another table. */
type ClubWithoutLife = Omit<Club, 'id' | 'events'>
type EventRow = typeof clubEvents.$inferSelect

// The id never changes, so an update leaves it out: otherwise the database would write its indexes again.
const { id: _, ...changing } = givenRow(clubs)

const statements = keepStatements((db) => ({
  byId: db
    .select({ club: getTableColumns(clubs), event: getTableColumns(clubEvents) })
    .from(clubs)
    .leftJoin(clubEvents, eq(clubEvents.club, clubs.id))
    .where(eq(clubs.id, sql.placeholder('id')))
    .orderBy(asc(clubEvents.position))
    .prepare(),
  update: db
    .update(clubs)
    .set(changing)
    .where(and(eq(clubs.id, sql.placeholder('id')), eq(clubs.version, given(clubs.version, 'seen'))))
    .prepare(),
}))

export async function readClub(db: Readable, id: ClubId): Promise<StoredClub | undefined> {
  const rows = await statements(db).byId.all({ id })
  const [first] = rows
  return (
    first &&
    storedOf(
      first.club,
      rows.flatMap(({ event }) => event ?? []),
    )
  )
}

/** The clubs with these ids, or all clubs. */
export async function readClubs(db: Readable, ids?: readonly ClubId[]): Promise<readonly StoredClub[]> {
  const rows = await db
    .select()
    .from(clubs)
    .where(ids && inArray(clubs.id, [...ids]))
  const events = await db
    .select()
    .from(clubEvents)
    .where(ids && inArray(clubEvents.club, [...ids]))
    .orderBy(asc(clubEvents.club), asc(clubEvents.position))
  return assembleClubs(rows, events)
}

/** Joins the rows of clubs with their events. The events must be sorted. */
export function assembleClubs(rows: readonly ClubRow[], events: readonly EventRow[]): readonly StoredClub[] {
  const eventsOf = Map.groupBy(events, ({ club }) => club)
  return rows.map((row) => storedOf(row, eventsOf.get(row.id) ?? []))
}

/** Inserts clubs with all their events, with version 1. */
export async function insertClubs(tx: Transaction, added: readonly Club[]): Promise<void> {
  const rows = added.map(({ id, events: _, ...draft }) => ({ id, version: 1, ...rowOf(draft) }))
  const events = added.flatMap(({ id, events }) =>
    events.map((event, position) => eventRow(id, position, event)),
  )
  await tx.insert(clubs).values(rows)
  if (events.length > 0) await tx.insert(clubEvents).values(events)
}

/** Stores the user's input and replaces the version that was read in the same transaction. */
export async function updateClub(
  tx: Transaction,
  { club: { id }, version }: StoredClub,
  draft: ClubWithoutLife,
): Promise<void> {
  await statements(tx).update.run({ id, version: version + 1, ...rowOf(draft), seen: version })
}

/** Stores the club's latest event. */
export async function appendClubEvent(
  tx: Transaction,
  { club, version }: StoredClub,
  event: Club['events'][number],
): Promise<void> {
  await tx.insert(clubEvents).values(eventRow(club.id, club.events.length, event))
  await tx
    .update(clubs)
    .set({ version: version + 1 })
    .where(eq(clubs.id, club.id))
}

function storedOf(
  { version, moneySource, moneyName, liesIn, liesInSaidOn, ...row }: ClubRow,
  events: readonly EventRow[],
): StoredClub {
  const foundingMoney = moneySource === null ? null : { source: moneySource, name: moneyName }
  return {
    club: {
      ...row,
      foundingMoney,
      liesIn: locationOf({ liesIn, liesInSaidOn }),
      events: events.map(eventOf),
    },
    version,
  }
}

/** From a club's row: the part of its commune that the club is in, as somebody recorded it. */
export function locationOf({
  liesIn: unit,
  liesInSaidOn: saidOn,
}: Pick<ClubRow, 'liesIn' | 'liesInSaidOn'>): Club['liesIn'] {
  return unit === null || saidOn === null ? null : { unit, saidOn }
}

function rowOf({ foundingMoney, liesIn, ...draft }: ClubWithoutLife) {
  return {
    ...draft,
    moneySource: foundingMoney?.source ?? null,
    moneyName: foundingMoney?.name ?? null,
    liesIn: liesIn?.unit ?? null,
    liesInSaidOn: liesIn?.saidOn ?? null,
  }
}

function eventOf({ happenedOn: on, change, reason, mergedInto }: EventRow): ClubEvent {
  return change === 'merged' ? { on, reason, change, into: mergedInto } : { on, reason, change }
}

function eventRow(club: ClubId, position: number, event: ClubEvent): EventRow {
  const { on, change, reason } = event
  return {
    club,
    position,
    happenedOn: on,
    change,
    reason,
    mergedInto: event.change === 'merged' ? event.into : null,
  }
}
