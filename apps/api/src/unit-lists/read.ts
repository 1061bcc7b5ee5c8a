import type { ClubId } from '@lienthehe/domain/clubs'
import { fullNameOf } from '@lienthehe/domain/units'
import { dateOf } from '../calendar/today.ts'
import type { Services, SignedIn } from '../context.ts'
import { allow } from '../trpc.ts'
import { subjectOfUnit } from '../unit-plans/record.ts'
import { requireUnitDraft } from '../unit-rosters/record.ts'
import { placesOfClub } from '../units/places.ts'
import { judgeList } from './judge.ts'

/** A list of clubs, boards or home care, and its dry run row by row. */
export async function readListDraft(ctx: Services & { readonly user: SignedIn }, id: string) {
  const draft = await requireUnitDraft(ctx.db, id)
  allow(ctx.user, 'roster.import', subjectOfUnit(ctx, draft.unit))
  const judged = await judgeList(ctx, ctx.db, draft)
  const { rows, totals, questions } = judged.judgement
  const clubs = judged.kind === 'clubs' ? [] : [...judged.byId.values()]
  if (judged.kind !== 'clubs') {
    const what = judged.kind === 'boards' ? 'board' : 'homeCare'
    ctx.viewings.note({ viewer: ctx.user.id, clubs: clubsNamed(judged), what })
  }
  const place = ctx.units.byKey.get(draft.unit)
  const today = dateOf(ctx.now())
  return {
    id: draft.id,
    version: draft.version,
    kind: judged.kind,
    unit: { key: draft.unit, name: place === undefined ? draft.unit : fullNameOf(place).vi },
    fileName: draft.fileName,
    roster: draft.roster,
    judgement: {
      // The records that an import would store are left out: they are computed again at the import, never taken from a
      // client.
      rows: rows.map((row) => ('outcomes' in row ? { ...row, outcomes: [] } : row)),
      totals,
      questions,
    },
    labels: judged.kind === 'clubs' ? [] : judged.judgement.labels,
    clubs: clubs.map((club) => {
      const { commune, communeNow } = placesOfClub(ctx.units, club, today)
      return { id: club.id, name: club.name, place: (communeNow ?? commune).name }
    }),
  }
}

/** The clubs that the list names. The dry run shows people of these clubs. */
function clubsNamed({
  judgement: { labels },
}: {
  readonly judgement: {
    readonly labels: readonly { readonly club: ClubId | null; readonly placement: string | null }[]
  }
}): readonly ClubId[] {
  return [...new Set(labels.flatMap(({ club }) => club ?? []))]
}
