import type { UnitKey } from '@lienthehe/domain'
import type { Club } from '@lienthehe/domain/clubs'
import { presumedJoining } from '@lienthehe/domain/members'
import { clubIdSchema, unitKeySchema } from '@lienthehe/domain/schema'
import {
  applyMemory,
  type ListKind,
  listKinds,
  type Placements,
  type Remembered,
  type Roster,
  type RosterRefusal,
  rosterBytesMax,
  rowsOf,
  unitRosterRowsMax,
} from '@lienthehe/office/roster'
import { type Context, Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import type { RequestContext, SignedIn } from '../context.ts'
import { httpStatusOf, Refused, refusalOf } from '../refused.ts'
import { change, keySchema } from '../requests/change.ts'
import { readMemoryWithin } from '../roster-memory/queries.ts'
import { allow } from '../trpc.ts'
import { subjectOfUnit } from '../unit-plans/record.ts'
import { insertUnitDraft } from '../unit-rosters/queries.ts'
import { bytesWithin } from '../uploads/body.ts'
import { fileNameOf } from '../uploads/file-name.ts'
import { insertDraft } from './queries.ts'
import type { FileReaders } from './read-in-worker.ts'

export type UploadDependencies = {
  readonly contextOf: (c: Context) => Promise<RequestContext>
  readonly readRoster: FileReaders['readRoster']
}

/** The HTTP status of the answer when a file is refused. */
export const statusOf: Readonly<Record<RosterRefusal['reason'], ContentfulStatusCode>> = {
  fileTooLarge: 413,
  fileKind: 422,
  fileSuspicious: 422,
  fileDamaged: 422,
  quoteNeverCloses: 422,
  tooManyRows: 422,
  tooManyColumns: 422,
  headerNotFound: 422,
  noRows: 422,
  tooSlow: 422,
  importBusy: 429,
}

/** The place into which the people of a file are to be imported. */
type Target =
  | { readonly kind: 'club'; readonly club: Club }
  | { readonly kind: 'unit'; readonly unit: UnitKey; readonly list: ListKind }

/** The smallest of these limits is more than ten times the number of members of any club. */
function rowsMaxOf(target: Target): number {
  return target.kind === 'unit' && target.list === 'members' ? unitRosterRowsMax : 2000
}

/** Stores a file as a draft for a club or for the clubs of a unit; its rows are judged when the draft is viewed. */
export function rosterUpload({ contextOf, readRoster }: UploadDependencies) {
  return new Hono().post('/', async (c) => {
    try {
      const context = await contextOf(c)
      const { user } = context
      if (user === null) throw new Refused({ reason: 'notSignedIn' })
      const target = await targetOf(context, user, c.req.query())
      const key = keySchema.safeParse(c.req.header('idempotency-key'))
      if (!key.success)
        throw new Refused({ reason: 'invalidInput', fields: [{ field: 'key', problem: 'required' }] })

      const bytes = await bytesWithin(c.req.raw, rosterBytesMax)
      const fileName = fileNameOf(c.req.header('x-file-name'), 'danh-sach.xlsx')
      const read: Awaited<ReturnType<UploadDependencies['readRoster']>> =
        bytes === undefined
          ? { ok: false, refusal: { reason: 'fileTooLarge', bytesMax: rosterBytesMax } }
          : await readRoster(bytes, { fileName, user: user.id, kind: listOf(target) })
      if (!read.ok) return c.json({ refusal: read.refusal }, statusOf[read.refusal.reason])
      if (rowsOf(read.value).length > rowsMaxOf(target)) {
        const refusal: RosterRefusal = { reason: 'tooManyRows', rowsMax: rowsMaxOf(target) }
        return c.json({ refusal }, statusOf[refusal.reason])
      }
      const memory = await readMemoryWithin(context.db, withinOf(context, target))
      const file = {
        target,
        fileName,
        roster: applyMemory(read.value, memory, listOf(target)),
        placements: placementsOf(memory),
      }
      return c.json({ draft: await keepDraft(context, user, key.data, file) })
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal === undefined) throw error
      return c.json({ refusal }, httpStatusOf(refusal))
    }
  })
}

/** The club or the unit that the address names, if the user may import there. */
async function targetOf(
  context: RequestContext,
  user: SignedIn,
  asked: Readonly<Record<string, string>>,
): Promise<Target> {
  const unit = unitKeySchema.safeParse(asked['unit'])
  if (unit.success) {
    allow(user, 'roster.import', subjectOfUnit(context, unit.data))
    return {
      kind: 'unit',
      unit: unit.data,
      list: listKinds.find((kind) => kind === asked['list']) ?? 'members',
    }
  }
  const id = clubIdSchema.safeParse(asked['club'])
  if (!id.success) throw new Refused({ reason: 'notFound' })
  const { club } = await requireClub(context.db, id.data)
  allow(user, 'roster.import', subjectOf(context, club))
  return { kind: 'club', club }
}

/** What each row of the file is about, such as a member or a club. */
function listOf(target: Target): ListKind {
  return target.kind === 'unit' ? target.list : 'members'
}

/** The units whose remembered answers are used for the file, nearest first. */
function withinOf({ units }: Pick<RequestContext, 'units'>, target: Target): readonly UnitKey[] {
  return target.kind === 'club' ? units.withinClub(target.club) : units.within(target.unit)
}

function placementsOf(memory: readonly Remembered[]): Placements {
  return Object.fromEntries(
    memory.flatMap(({ kind, key, value }) => (kind === 'label' ? [[key, value] as const] : [])),
  )
}

async function keepDraft(
  context: RequestContext,
  user: SignedIn,
  key: string,
  {
    target,
    fileName,
    roster,
    placements,
  }: {
    readonly target: Target
    readonly fileName: string
    readonly roster: Roster
    readonly placements: Placements
  },
): Promise<string> {
  const place = target.kind === 'club' ? { club: target.club.id } : { unit: target.unit, list: target.list }
  const input = { ...place, fileName, roster }
  return change(context, { actor: user.id, procedure: 'rosters.upload', key, input }, async (tx) => {
    const id = context.newId()
    const sent = { id, by: user.id, at: context.now().toISOString(), version: 1, fileName, roster }
    if (target.kind === 'unit')
      await insertUnitDraft(tx, { ...sent, unit: target.unit, kind: target.list, placements })
    else
      await insertDraft(tx, { ...sent, club: target.club.id, defaultJoinedOn: presumedJoining(target.club) })
    return {
      answer: id,
      audit: {
        action: 'roster.preview',
        subject: { kind: 'roster', id },
        club: target.kind === 'club' ? target.club.id : null,
        label: fileName,
        before: null,
        after: { rows: rowsOf(roster).length },
      },
    }
  })
}
