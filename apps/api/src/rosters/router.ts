import { hasEnded } from '@lienthehe/domain'
import { findOtherMembership } from '@lienthehe/domain/members'
import { clubIdSchema, isoDateSchema } from '@lienthehe/domain/schema'
import { type RosterRow, rosterFields } from '@lienthehe/office/roster'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import type { AuditAction } from '../audit/append.ts'
import { dateOf } from '../calendar/today.ts'
import type { StoredClub } from '../clubs/queries.ts'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import type { Readable } from '../db/database.ts'
import { readNamesakesOf } from '../members/namesakes.ts'
import { readMembersById } from '../members/queries.ts'
import { Refused, wrongField } from '../refused.ts'
import { changeInput } from '../requests/change.ts'
import { procedure } from '../trpc.ts'
import { judgeDraft } from './judge.ts'
import {
  deleteDraft,
  insertImport,
  markUndone,
  type RosterDraft,
  type RosterImportRow,
  readDraft,
  readImport,
  readImportRows,
  readImports,
  updateDraft,
} from './queries.ts'
import { takeBack, takeIn } from './take-in.ts'

const draftId = z.uuid()
const stored = { id: draftId, version: z.int().min(1) }

export const rostersRouter = {
  /** The draft with its dry run. */
  draft: procedure
    .meta({ action: 'roster.import', subject: 'draft' })
    .input(z.strictObject({ id: draftId }))
    .query(async ({ ctx, input }) => {
      const { draft, club } = await requireDraft(ctx.db, input.id)
      ctx.allow('roster.import', subjectOf(ctx, club))
      const { judgement } = await judgeDraft(ctx, ctx.db, club, draft)
      const { id, version, fileName, defaultJoinedOn, roster } = draft
      return {
        id,
        version,
        club: { id: club.id, name: club.name, establishedOn: club.establishedOn },
        fileName,
        defaultJoinedOn,
        roster,
        judgement,
      }
    }),

  /** Types another text into one cell. */
  correct: procedure
    .meta({ action: 'roster.import', subject: 'draft' })
    .input(
      changeInput({ ...stored, row: z.int().min(1), field: z.enum(rosterFields), text: z.string().max(300) }),
    )
    .mutation(({ ctx, input }) =>
      ctx.change(input, async (tx) => {
        const { draft, club } = await requireDraft(tx, input.id)
        ctx.allow('roster.import', subjectOf(ctx, club))
        requireVersion(draft, input)
        const { roster } = draft
        if (!roster.rows.some(({ row }) => row === input.row)) throw wrongField('row', 'invalid')
        const rows = roster.rows.map((row) => (row.row === input.row ? withText(row, input) : row))
        await updateDraft(tx, draft, { roster: { ...roster, rows } })
        return {
          answer: { version: draft.version + 1 },
          audit: auditOf('roster.import', draft, { corrected: input.row }),
        }
      }),
    ),

  /** The day of joining for whoever the file names none for. */
  joinOn: procedure
    .meta({ action: 'roster.import', subject: 'draft' })
    .input(changeInput({ ...stored, defaultJoinedOn: isoDateSchema }))
    .mutation(({ ctx, input }) =>
      ctx.change(input, async (tx) => {
        const { draft, club } = await requireDraft(tx, input.id)
        ctx.allow('roster.import', subjectOf(ctx, club))
        requireVersion(draft, input)
        const { defaultJoinedOn } = input
        if (defaultJoinedOn > dateOf(ctx.now())) throw wrongField('defaultJoinedOn', 'dateInFuture')
        if (defaultJoinedOn < club.establishedOn) throw wrongField('defaultJoinedOn', 'beforeEstablishment')
        await updateDraft(tx, draft, { defaultJoinedOn })
        return {
          answer: { version: draft.version + 1 },
          audit: auditOf('roster.import', draft, { defaultJoinedOn }),
        }
      }),
    ),

  /** Writes the rows into the club's list, all or none. Refused rows are left out only when that was asked for. */
  commit: procedure
    .meta({ action: 'roster.import', subject: 'draft' })
    .input(changeInput({ ...stored, skipRefused: z.boolean() }))
    .mutation(({ ctx, input }) =>
      ctx.change(input, async (tx) => {
        const { draft, club } = await requireDraft(tx, input.id)
        ctx.allow('roster.import', subjectOf(ctx, club))
        requireVersion(draft, input)
        if (hasEnded(club)) throw new Refused({ reason: 'clubEnded' })
        const { judgement, members } = await judgeDraft(ctx, tx, club, draft)
        const { withDoubt: _, ...counts } = judgement.totals
        if (counts.refused > 0 && !input.skipRefused) throw wrongField('skipRefused', 'required')
        const id = ctx.newId()
        const at = ctx.now()
        const receipt = `NK-${dateOf(at).replaceAll('-', '')}-${id.slice(0, 6).toUpperCase()}`
        const rows = await takeIn(tx, ctx, club.id, judgement, members)
        const taken = {
          id,
          receipt,
          club: club.id,
          by: ctx.user.id,
          at: at.toISOString(),
          fileName: draft.fileName,
          counts,
        }
        await insertImport(
          tx,
          { ...taken, undoneAt: null },
          rows.map((row) => ({ ...row, import: id })),
        )
        await deleteDraft(tx, draft.id)
        return {
          answer: { import: id, receipt, counts },
          audit: auditOf('roster.import', draft, { receipt, ...counts }),
        }
      }),
    ),

  discard: procedure
    .meta({ action: 'roster.import', subject: 'draft' })
    .input(changeInput({ id: draftId }))
    .mutation(({ ctx, input }) =>
      ctx.change(input, async (tx) => {
        const { draft, club } = await requireDraft(tx, input.id)
        ctx.allow('roster.import', subjectOf(ctx, club))
        await deleteDraft(tx, draft.id)
        return { answer: {}, audit: auditOf('roster.import', draft, { discarded: true }) }
      }),
    ),

  list: procedure
    .meta({ action: 'roster.import', subject: 'club' })
    .input(z.strictObject({ club: clubIdSchema }))
    .query(async ({ ctx, input }) => {
      const { club } = await requireClub(ctx.db, input.club)
      ctx.allow('roster.import', subjectOf(ctx, club))
      const imports = []
      for (const { taken, by } of await readImports(ctx.db, club.id)) {
        const { id, receipt, fileName, at, counts, undoneAt } = taken
        const mayUndo = undoneAt === null && (await countTouched(ctx.db, id)) === 0
        imports.push({ id, receipt, fileName, at, by, counts, undoneAt, mayUndo })
      }
      return { imports }
    }),

  /** Takes a whole import back, as long as nobody touched one of its members since. */
  undo: procedure
    .meta({ action: 'roster.import', subject: 'import' })
    .input(changeInput({ import: z.uuid() }))
    .mutation(({ ctx, input }) =>
      ctx.change(input, async (tx) => {
        const taken = await readImport(tx, input.import)
        if (taken === undefined) throw new Refused({ reason: 'notFound' })
        const { club } = await requireClub(tx, taken.club)
        ctx.allow('roster.import', subjectOf(ctx, club))
        if (taken.undoneAt !== null) throw new Refused({ reason: 'importUndone' })
        const touched = await countTouched(tx, taken.id)
        if (touched > 0) throw new Refused({ reason: 'importTouched', members: touched })
        const rows = await readImportRows(tx, taken.id)
        await refuseTakenCitizenIds({ ...ctx, tx }, club, rows)
        await takeBack(tx, rows)
        await markUndone(tx, taken.id, ctx.now().toISOString())
        return { answer: {}, audit: auditOf('roster.undo', taken, { receipt: taken.receipt }) }
      }),
    ),
} satisfies TRPCRouterRecord

async function requireDraft(
  db: Readable,
  id: string,
): Promise<{ readonly draft: RosterDraft; readonly club: StoredClub['club'] }> {
  const draft = await readDraft(db, id)
  if (draft === undefined) throw new Refused({ reason: 'notFound' })
  return { draft, club: (await requireClub(db, draft.club)).club }
}

function requireVersion({ version }: RosterDraft, seen: { readonly version: number }): void {
  if (version !== seen.version) throw new Refused({ reason: 'stale', currentVersion: version })
}

function withText(
  row: RosterRow,
  { field, text }: { readonly field: (typeof rosterFields)[number]; readonly text: string },
): RosterRow {
  // A field that the file has no column for can be filled in all the same.
  return { ...row, cells: { ...row.cells, [field]: { column: row.cells[field]?.column ?? '', text } } }
}

/** How many members of an import are no longer as it left them? */
async function countTouched(db: Readable, id: string): Promise<number> {
  const rows = await readImportRows(db, id)
  const now = new Map(
    (
      await readMembersById(
        db,
        rows.map(({ member }) => member),
      )
    ).map(({ member, version }) => [member.id, version]),
  )
  return rows.filter(({ member, versionAfter }) => now.get(member) !== versionAfter).length
}

/** A citizen id that the import took away from a member may be that of another club's member by now. */
async function refuseTakenCitizenIds(
  writer: Parameters<typeof readNamesakesOf>[0],
  { commune }: StoredClub['club'],
  rows: readonly RosterImportRow[],
): Promise<void> {
  const ids = rows.map(({ member }) => member)
  const now = new Map(
    (await readMembersById(writer.tx, ids)).map(({ member }) => [member.id, member.citizenId]),
  )
  for (const { before } of rows) {
    if (before === null || before.citizenId === now.get(before.id)) continue
    const namesakes = await readNamesakesOf(writer, before)
    const elsewhere = findOtherMembership(before, { commune, namesakes, anotherPerson: true })
    if (elsewhere !== null) throw new Refused(elsewhere)
  }
}

function auditOf(
  action: AuditAction & `roster.${string}`,
  { id, club, fileName }: Pick<RosterDraft, 'id' | 'club' | 'fileName'>,
  after: Readonly<Record<string, unknown>>,
) {
  return { action, subject: { kind: 'roster', id }, club, label: fileName, before: null, after } as const
}
