import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Plan } from '@lienthehe/domain'
import { countsToState, type StatedCounts, type Statement, statementText } from '@lienthehe/domain/nation'
import { provinceOfPlan } from '@lienthehe/domain/plan'
import type { KeptSnapshot } from '@lienthehe/domain/snapshots'
import { ancestry } from '@lienthehe/domain/units'
import { type SigningKey, signNote, writeNote } from '@lienthehe/office/checkpoints'
import type { Services } from '../context.ts'
import type { Transaction } from '../db/database.ts'
import { hashOfText } from '../plan/hash.ts'
import { readKeptSnapshots, readSnapshot, readSnapshotText } from '../reviews/queries.ts'
import { readUnitList } from '../units/lists.ts'
import { insertStatement, type KeptStatement, readLedgerHead, readStatements } from './queries.ts'

type Asking = Pick<Services, 'db' | 'plans' | 'units' | 'now' | 'attestation'>

/** An event that is stated: a period was closed, or its snapshot was withdrawn. */
type Event = { readonly kept: KeptSnapshot; readonly withdraws: boolean; readonly at: string }

/**
 * Writes a statement for every closed period that has none yet, and for each withdrawal of a stated period, in the
 * order in which they happened. Called after a close, and before statements are sent, to catch up on those that a crash
 * prevented.
 */
export async function stateClosedPeriods(services: Asking): Promise<void> {
  const key = services.attestation.key()
  if (key === null) return
  for (const event of await unstated(services, services.db)) {
    // The snapshot of a closed period never changes, so it can be judged before the transaction starts.
    const judged = await judgedAgain(services, event)
    await nextTurn()
    await services.db.transaction(async (tx) => {
      const isOpen = (await unstated(services, tx)).some((one) => isSameEvent(one, event))
      if (isOpen) await stateEvent(services, tx, { event, judged, key })
    })
    await nextTurn()
  }
}

/**
 * The plan by which a snapshot is judged in its statement: the national plan if there is one, or else its own plan in
 * the version of its day.
 */
export function planToState(
  { plans, attestation: { nationalPlan } }: Pick<Services, 'plans' | 'attestation'>,
  { number, basis }: Pick<KeptSnapshot, 'number' | 'basis'>,
): { readonly plan: Plan; readonly hash: string } {
  if (nationalPlan !== null) return nationalPlan
  const own = plans.versions.find(({ hash }) => hash === basis.plan.hash)
  if (own === undefined) throw new RangeError(`the plan of snapshot ${number} is gone`)
  return own
}

async function unstated(
  services: Asking,
  db: Parameters<typeof readStatements>[0],
): Promise<readonly Event[]> {
  const stated = await readStatements(db)
  const isStated = ({ kept, withdraws }: Pick<Event, 'kept' | 'withdraws'>) => {
    const { hash } = planToState(services, kept)
    return stated.some(
      (one) => one.planHash === hash && one.snapshot === kept.number && one.withdraws === withdraws,
    )
  }
  const snapshots = await readKeptSnapshots(db)
  const closes = snapshots
    .filter(({ withdrawal }) => withdrawal === null)
    .map((kept) => ({ kept, withdraws: false, at: kept.closedAt }))
  const withdrawals = snapshots.flatMap((kept) =>
    kept.withdrawal !== null && isStated({ kept, withdraws: false })
      ? [{ kept, withdraws: true, at: kept.withdrawal.at }]
      : [],
  )
  return [...closes, ...withdrawals]
    .filter((event) => !isStated(event))
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
}

function isSameEvent(one: Event, other: Event): boolean {
  return one.kept.number === other.kept.number && one.withdraws === other.withdraws
}

type Judged = Awaited<ReturnType<typeof judgedAgain>>

/**
 * The content of a statement about a closed period: its counts, judged by the plan of `planToState`, and how far the
 * books reach.
 */
async function judgedAgain(services: Asking, { kept }: Event) {
  const { plan, hash: planHash } = planToState(services, kept)
  const snapshot = readSnapshot(await readSnapshotText(services.db, kept.number), kept)
  await nextTurn()
  const units = await readUnitList(services.db, kept.basis.units.version)
  const counts = countsToState(snapshot, plan, units)
  await nextTurn()
  const ledger = await readLedgerHead(services.db)
  return { plan, planHash, counts, ledger, province: provinceOf(services, kept, { plan, counts }) }
}

async function stateEvent(
  services: Asking,
  tx: Transaction,
  { event, judged, key }: { readonly event: Event; readonly judged: Judged; readonly key: SigningKey },
): Promise<void> {
  const { kept, withdraws } = event
  const { plan, planHash, province, counts, ledger } = judged
  const chain = (await readStatements(tx)).filter((one) => one.planHash === planHash)
  const last: KeptStatement | undefined = chain.at(-1)
  const statement: Statement = {
    format: 1,
    province,
    plan: { id: plan.id, hash: planHash },
    period: kept.period,
    asOf: kept.asOf,
    sequence: (last?.sequence ?? 0) + 1,
    previous: last?.hash ?? null,
    snapshot: { number: kept.number, hash: kept.hash },
    heads: { audit: kept.basis.history, ledger },
    counts: withdraws ? null : counts,
  }
  const text = statementText(statement)
  await insertStatement(tx, {
    ...{ planHash, sequence: statement.sequence, snapshot: kept.number, withdraws },
    hash: hashOfText(text),
    note: writeNote(signNote(`${text}\n`, key)),
    madeAt: services.now(),
  })
}

/**
 * The code of the province in a statement: a province of 2020 may be part of another one in the plan's list of units.
 */
function provinceOf(
  { plans, units }: Pick<Services, 'plans' | 'units'>,
  kept: KeptSnapshot,
  { plan, counts }: { readonly plan: Plan; readonly counts: StatedCounts },
): string {
  const [place] = counts.communes.flatMap(({ communes }) => communes)
  const above = place === undefined ? undefined : ancestry(units.byKey, place).at(-1)
  const own = plans.find(kept.plan)?.plan ?? plan
  return above?.level === 'province' ? above.code : provinceOfPlan(own, units.all).code
}
