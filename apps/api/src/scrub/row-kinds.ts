import type { ClubId } from '@lienthehe/domain/clubs'
import type { MemberId } from '@lienthehe/domain/members'
import { asc } from 'drizzle-orm'
import { readReportIds, readReportsNamed, reportIdOf } from '../activities/queries.ts'
import { factsOfReport } from '../activities/record.ts'
import { readAllAttachments } from '../attachments/queries.ts'
import { attachmentRecord } from '../attachments/record.ts'
import { readAllBoardTerms } from '../boards/queries.ts'
import { boardTermRecord } from '../boards/record.ts'
import { hashOf } from '../books/chain.ts'
import { readStepIds, readStepsNamed, stepIdOf } from '../books/queries.ts'
import { readAllBudgetLines } from '../budget/queries.ts'
import { budgetRecord } from '../budget/record.ts'
import { readClubs } from '../clubs/queries.ts'
import type { Readable } from '../db/database.ts'
import { clubs, members } from '../db/schema/index.ts'
import { readAllRulings } from '../duplicates/queries.ts'
import { rulingRecord } from '../duplicates/record.ts'
import { readAllHomeCare } from '../home-care/queries.ts'
import { homeCareRecord } from '../home-care/record.ts'
import { readAllMatters } from '../matters/queries.ts'
import { matterRecord } from '../matters/record.ts'
import { readAllMeans } from '../means/queries.ts'
import { meansRecord } from '../means/record.ts'
import { confirmationRecord, readConfirmationIds, readConfirmations } from '../members/confirmations.ts'
import { readMembersById } from '../members/queries.ts'
import { readAllPapers } from '../papers/queries.ts'
import { paperRecord } from '../papers/record.ts'
import { readPlanDrafts } from '../plan-drafts/queries.ts'
import { planDraftRecord } from '../plan-drafts/record.ts'
import { readAllRequests } from '../privacy/request-queries.ts'
import { personRequestRecord } from '../privacy/request-record.ts'
import { readReleasesWithHashes } from '../releases/queries.ts'
import { releaseFacts } from '../releases/record.ts'
import { readSnapshotsWithHashes } from '../reviews/queries.ts'
import { snapshotFacts } from '../reviews/record.ts'
import { readAllSubgroups } from '../subgroups/queries.ts'
import { subgroupRecord } from '../subgroups/record.ts'
import { readAllUnitPlans } from '../unit-plans/queries.ts'
import { unitPlanRecord } from '../unit-plans/record.ts'
import { readPasswordMarks, readUsers } from '../users/queries.ts'
import { readAllVisits } from '../visits/queries.ts'
import { visitRecord } from '../visits/record.ts'

/** A row as it is read from its table, with the field names of the history. */
export type StoredRow = { readonly id: string; readonly facts: Readonly<Record<string, unknown>> }

/** How the rows of one kind of record are read, to compare them with the history. */
export type RowKind = {
  /** The table's name, as the operator reads it. */
  readonly table: string
  readonly ids: (db: Readable) => Promise<readonly string[]>
  /** Those of these rows that exist. */
  readonly rows: (db: Readable, ids: readonly string[]) => Promise<readonly StoredRow[]>
  /** Rows of the demonstration may be of this kind: one change created them all without naming them. */
  readonly isInvented: boolean
}

/** Every kind of record that the history covers completely, by the name that the history gives to its subject. */
export const rowKinds = {
  club: {
    table: 'clubs',
    ids: async (db) => idsOf(await db.select({ id: clubs.id }).from(clubs).orderBy(asc(clubs.id))),
    rows: async (db, ids) => {
      const stored = await readClubs(
        db,
        ids.map((id) => id as ClubId),
      )
      return stored.map(({ club: { id, ...facts } }) => ({ id, facts }))
    },
    isInvented: true,
  },
  member: {
    table: 'members',
    ids: async (db) => idsOf(await db.select({ id: members.id }).from(members).orderBy(asc(members.id))),
    rows: async (db, ids) => {
      const stored = await readMembersById(
        db,
        ids.map((id) => id as MemberId),
      )
      return stored.map(({ member: { id, ...facts } }) => ({ id, facts }))
    },
    isInvented: true,
  },
  user: few('users', async (db) => {
    const marks = await readPasswordMarks(db)
    return (await readUsers(db)).map(({ id, ...facts }) => ({
      ...{ id, facts: { ...facts, password: marks.get(id) ?? null } },
    }))
  }),
  unitPlan: few('unit_plans', async (db) =>
    (await readAllUnitPlans(db)).map((plan) => ({ id: plan.id, facts: unitPlanRecord.factsOf(plan) })),
  ),
  planDraft: few('plan_drafts', async (db) =>
    (await readPlanDrafts(db)).map(({ value }) => ({ id: value.id, facts: planDraftRecord.factsOf(value) })),
  ),
  paper: few('papers', async (db) =>
    (await readAllPapers(db)).map((paper) => ({ id: paper.id, facts: paperRecord.factsOf(paper) })),
  ),
  budgetLine: few('budget_lines', async (db) =>
    (await readAllBudgetLines(db)).map((line) => ({ id: line.id, facts: budgetRecord.factsOf(line) })),
  ),
  means: few('means_records', async (db) =>
    (await readAllMeans(db)).map((one) => ({ id: one.id, facts: meansRecord.factsOf(one) })),
  ),
  matter: few('matters', async (db) =>
    (await readAllMatters(db)).map((one) => ({ id: one.id, facts: matterRecord.factsOf(one) })),
  ),
  attachment: few('attachments', async (db) =>
    (await readAllAttachments(db)).map((file) => ({ id: file.id, facts: attachmentRecord.factsOf(file) })),
  ),
  bookStep: {
    table: 'book_steps',
    ids: readStepIds,
    // The hash of a step covers everything in its row, and everything before it in its book.
    rows: async (db, ids) =>
      (await readStepsNamed(db, ids)).map((row) => ({
        id: stepIdOf(row),
        facts: { position: row.position, hash: hashOf(row) },
      })),
    isInvented: false,
  },
  boardTerm: few('board_terms', async (db) =>
    (await readAllBoardTerms(db)).map((term) => ({ id: term.id, facts: boardTermRecord.factsOf(term) })),
  ),
  memberConfirmation: {
    table: 'member_confirmations',
    ids: readConfirmationIds,
    rows: async (db, ids) =>
      (await readConfirmations(db, ids)).map((one) => ({
        id: one.id,
        facts: confirmationRecord.factsOf(one),
      })),
    isInvented: false,
  },
  subgroup: few('subgroups', async (db) =>
    (await readAllSubgroups(db)).map((one) => ({ id: one.id, facts: subgroupRecord.factsOf(one) })),
  ),
  homeCare: few('home_care', async (db) =>
    (await readAllHomeCare(db)).map((care) => ({ id: care.id, facts: homeCareRecord.factsOf(care) })),
  ),
  personRequest: few('person_requests', async (db) =>
    (await readAllRequests(db)).map((one) => ({ id: one.id, facts: personRequestRecord.factsOf(one) })),
  ),
  duplicateRuling: few('duplicate_rulings', async (db) =>
    (await readAllRulings(db)).map((ruling) => ({ id: ruling.id, facts: rulingRecord.factsOf(ruling) })),
  ),
  report: {
    table: 'reports',
    ids: readReportIds,
    rows: async (db, ids) =>
      (await readReportsNamed(db, ids)).map((report) => ({
        id: reportIdOf(report),
        facts: factsOfReport(report),
      })),
    isInvented: false,
  },
  visit: few('visits', async (db) =>
    (await readAllVisits(db)).map((visit) => ({ id: visit.id, facts: visitRecord.factsOf(visit) })),
  ),
  release: few('releases', async (db) =>
    (await readReleasesWithHashes(db)).map((release) => ({
      id: String(release.number),
      facts: releaseFacts(release),
    })),
  ),
  snapshot: few('kept_snapshots', async (db) =>
    (await readSnapshotsWithHashes(db)).map((kept) => ({
      id: String(kept.number),
      facts: snapshotFacts(kept),
    })),
  ),
} as const satisfies Record<string, RowKind>

export type WitnessedKind = keyof typeof rowKinds
export const witnessedKinds = Object.keys(rowKinds) as readonly WitnessedKind[]

/** A kind of record of which there are so few that all are read at once. */
function few(table: string, all: (db: Readable) => Promise<readonly StoredRow[]>): RowKind {
  return {
    table,
    ids: async (db) => idsOf(await all(db)),
    rows: async (db, ids) => {
      const asked = new Set(ids)
      return (await all(db)).filter(({ id }) => asked.has(id))
    },
    isInvented: false,
  }
}

function idsOf(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id)
}
