import { type Report, reportFigures, reportOf, textByFigures } from '@lienthehe/domain/review'
import { snapshotInForce } from '@lienthehe/domain/snapshots'
import type { AnnexContent, ReportPicture } from '@lienthehe/office/report'
import type { Services, SignedIn } from '../context.ts'
import type { StoredPlan } from '../plan/book.ts'
import { districtNames, placesIn } from '../public/places.ts'
import { takeOfPeriod } from './candidate.ts'
import { planOfSnapshot } from './compare.ts'
import { reportPictures } from './pictures.ts'
import { type ListedSnapshot, readKeptSnapshots, readSnapshot, readSnapshotText } from './queries.ts'
import { readReportText } from './report-texts.ts'

type Asker = Services & { readonly user: SignedIn }

/**
 * The text of a closed period's report, and each of its figures twice: as in the snapshot and as in the register now.
 */
export async function reportToEdit(ctx: Asker, listed: ListedSnapshot) {
  const { kept, withdrawnBy } = listed
  const stored = planOfSnapshot(ctx, listed)
  const { assessment, records } = readSnapshot(await readSnapshotText(ctx.db, kept.number), kept)
  const { value, version } = await readReportText(ctx.db, kept.number)
  const today = await takeOfPeriod(ctx, { plan: kept.plan, period: kept.period, asOf: kept.asOf })
  const standing = snapshotInForce(await readKeptSnapshots(ctx.db), kept)
  const { id, number, period, targets } = stored.plan
  return {
    ...{ kept, withdrawnBy, version },
    plan: { id, number, period },
    text: value ?? textByFigures(stored.plan, assessment, records),
    figures: reportFigures(stored.plan, assessment, vietnameseNames(ctx, stored), records),
    today: reportFigures(
      today.stored.plan,
      today.assessment,
      vietnameseNames(ctx, today.stored),
      // An older snapshot contains none of these records; then today's are not compared either.
      records && today.snapshot.records,
    ),
    /** The names of the targets. Numbers in them are not figures of the report. */
    known: targets.map(({ name }) => name.vi),
    /** The number of the snapshot that is in force for the period, if it is another one. */
    standing: standing === undefined || standing.number === kept.number ? null : standing.number,
  }
}

/** The printed report with its pictures. It is made only from the snapshot and the text written about it. */
export async function reportToPrint(
  ctx: Asker,
  listed: ListedSnapshot,
): Promise<readonly [Report, readonly ReportPicture[]]> {
  const { number, hash, withdrawal } = listed.kept
  const stored = planOfSnapshot(ctx, listed)
  const { assessment, records } = readSnapshot(await readSnapshotText(ctx.db, number), listed.kept)
  const { value } = await readReportText(ctx.db, number)
  const report = reportOf(stored.plan, assessment, vietnameseNames(ctx, stored), {
    records,
    cites: { number, hash, withdrawn: withdrawal?.reason ?? null },
    ...(value !== null && { written: value }),
  })
  return [report, await reportPictures(stored.plan, assessment)]
}

/** The content of the report's annexes, which is made only from the snapshot. */
export async function annexToPrint(ctx: Asker, listed: ListedSnapshot): Promise<AnnexContent> {
  const { number, hash } = listed.kept
  const stored = planOfSnapshot(ctx, listed)
  const { assessment } = readSnapshot(await readSnapshotText(ctx.db, number), listed.kept)
  return { plan: stored.plan, assessment, names: vietnameseNames(ctx, stored), cites: { number, hash } }
}

function vietnameseNames(ctx: Pick<Services, 'units'>, { plan }: StoredPlan) {
  return districtNames(placesIn(plan, ctx.units.all), 'vi')
}
