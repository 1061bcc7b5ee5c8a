import type { Language } from '@lienthehe/domain'
import { can } from '@lienthehe/domain/access'
import { type Cause, causesOf, figureChanges } from '@lienthehe/domain/review'
import { recompute, snapshotText } from '@lienthehe/domain/snapshots'
import { subjectOf } from '../clubs/subject.ts'
import type { Services, SignedIn } from '../context.ts'
import type { StoredPlan } from '../plan/book.ts'
import { requirePlan } from '../unit-plans/record.ts'
import { readUnitList } from '../units/lists.ts'
import { takeOfPeriod } from './candidate.ts'
import { figuresIn } from './figures.ts'
import { type ListedSnapshot, readChangesSince, readSnapshot, readSnapshotText } from './queries.ts'

type Asker = Services & { readonly user: SignedIn }

/** The version of the plan that a snapshot was judged by. Throws when it is missing: versions are never deleted. */
export function planOfSnapshot(ctx: Pick<Services, 'plans'>, { kept }: ListedSnapshot): StoredPlan {
  const found = ctx.plans.versions.find(({ hash }) => hash === kept.basis.plan.hash)
  if (found === undefined) throw new RangeError(`the plan of snapshot ${kept.number} is gone`)
  return found
}

/**
 * Compares a closed period with today: whether its verdicts still follow from its counts, which verdicts and figures
 * are different today, and why.
 */
export async function compareWithToday(ctx: Asker, listed: ListedSnapshot) {
  const { kept } = listed
  const snapshot = readSnapshot(await readSnapshotText(ctx.db, kept.number), kept)
  const { plan } = planOfSnapshot(ctx, listed)
  const documents = { plan, units: await readUnitList(ctx.db, kept.basis.units.version) }
  const taken = await takeOfPeriod(ctx, { plan: kept.plan, period: kept.period, asOf: kept.asOf })
  const [before, after] = [figuresIn(ctx, plan), figuresIn(ctx, taken.stored.plan)]
  const inLanguage = (language: Language) => ({
    figures: before(snapshot.assessment, language),
    changes: figureChanges(before(snapshot.assessment, language), after(taken.snapshot.assessment, language)),
  })
  const { all: units, successions } = ctx.units
  const today = {
    snapshot: taken.snapshot,
    documents: { plan: taken.stored.plan, units: { units, successions } },
  }
  const causes = causesOf({ kept: { snapshot, documents }, today }, (found) => before(found, 'vi'))
  return {
    ...listed,
    plan: { id: plan.id, number: plan.number, period: plan.period },
    isRecomputed: snapshotText(recompute(snapshot, documents)) === snapshotText(snapshot),
    ...{ vi: inLanguage('vi'), en: inLanguage('en') },
    causes: await Promise.all(causes.map((cause) => tellCause(ctx, listed, cause))),
  }
}

/** The cause of a difference, with the club's name and its later changes, if the user may read them. */
async function tellCause(ctx: Asker, { kept }: ListedSnapshot, cause: Cause) {
  if (cause.kind !== 'club') return { cause, name: null, changes: [] }
  const question = { date: kept.asOf, stored: requirePlan(ctx, kept.plan), adopted: ctx }
  const club = await ctx.register.on(question, ({ clubs }) => clubs.find(cause.club)?.club)
  if (club === undefined) return { cause, name: null, changes: [] }
  const mayRead = can(ctx.user, 'club.history', subjectOf(ctx, club))
  const { seq } = kept.basis.history
  const changes = mayRead ? await readChangesSince(ctx.db, { club: club.id, seq }) : []
  return { cause, name: club.name, changes }
}
