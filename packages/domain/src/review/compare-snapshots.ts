import type { ClubId } from '../clubs/club-id-schema.ts'
import { canonicalJson } from '../documents/canonical-json.ts'
import type { PlanAssessment } from '../progress/assess-plan.ts'
import { recompute, type SnapshotDocuments } from '../snapshots/recompute.ts'
import type { Snapshot, SnapshotClub } from '../snapshots/snapshot.ts'
import type { ReviewFigure } from './figure.ts'

/** A figure that differs from the snapshot. `null`: the figure does not exist now, or did not exist then. */
export type FigureChange = Pick<ReviewFigure, 'id' | 'name'> & {
  readonly kept: string | null
  readonly today: string | null
}

/** The parts of a club's counts that may differ, by their names in a snapshot. */
export type CountedPart = 'commune' | 'liesIn' | 'source' | 'events' | keyof SnapshotClub['facts']

/**
 * Something corrected after a snapshot was taken: a club, the plans of units, or a document used for the verdicts (the
 * plan or the list of units). `moves`: the figures that this correction changes alone; empty if it changes figures only
 * together with others.
 */
export type Cause = { readonly moves: readonly string[] } & (
  | {
      readonly kind: 'club'
      readonly club: ClubId
      readonly change: 'entered' | 'gone' | 'corrected'
      readonly parts: readonly CountedPart[]
    }
  | { readonly kind: 'unitPlans' | 'plan' | 'units' }
)

/** Extracts the figures of an assessment, as `reviewFigures` does for a plan. */
export type ReadFigures = (assessment: PlanAssessment) => readonly ReviewFigure[]

/** The two snapshots to compare, each with its documents: the stored one, and one of the same day taken now. */
export type Compared = {
  readonly kept: { readonly snapshot: Snapshot; readonly documents: SnapshotDocuments }
  readonly today: { readonly snapshot: Snapshot; readonly documents: SnapshotDocuments }
}

/**
 * The figures that differ between the stored snapshot and today: first in the order of today's, then those that no
 * longer exist.
 */
export function figureChanges(
  kept: readonly ReviewFigure[],
  today: readonly ReviewFigure[],
): readonly FigureChange[] {
  const before = new Map(kept.map((figure) => [figure.id, figure.says]))
  const after = new Set(today.map(({ id }) => id))
  const gone = kept.filter(({ id }) => !after.has(id))
  return [
    ...today.map(({ id, name, says }) => ({ id, name, kept: before.get(id) ?? null, today: says })),
    ...gone.map(({ id, name, says }) => ({ id, name, kept: says, today: null })),
  ].filter((figure) => figure.kept !== figure.today)
}

/**
 * Why the figures of the two snapshots differ. Each correction is applied alone to the stored snapshot; the figures
 * that change then are its `moves`. A correction that changes no figure is listed too. The time is that of judging the
 * province once for each corrected club.
 */
export function causesOf(compared: Compared, figuresOf: ReadFigures): readonly Cause[] {
  const { snapshot: kept, documents: own } = compared.kept
  const { snapshot: today, documents: others } = compared.today
  const before = figuresOf(kept.assessment)
  const movesOf = (changed: Partial<Snapshot>, documents = own) => {
    const found = recompute({ ...kept, ...changed }, documents).assessment
    return figureChanges(before, figuresOf(found)).map(({ id }) => id)
  }
  const isOther = (of: 'plan' | 'units') => kept.basis[of].hash !== today.basis[of].hash
  const documents = (['plan', 'units'] as const).filter(isOther).map((kind): Cause => {
    const swapped = { ...own, [kind]: others[kind] }
    return { kind, moves: movesOf({}, swapped) }
  })
  const { unitPlans } = today
  const areOther = canonicalJson(unitPlans) !== canonicalJson(kept.unitPlans)
  const plans: readonly Cause[] = areOther ? [{ kind: 'unitPlans', moves: movesOf({ unitPlans }) }] : []
  const clubs = clubCorrections(kept.clubs, today.clubs).map(({ was, is, ...correction }): Cause => {
    const rest = kept.clubs.filter((club) => club !== was)
    const replaced = is === undefined ? rest : [...rest, is]
    return { kind: 'club', ...correction, moves: movesOf({ clubs: replaced }) }
  })
  return [...documents, ...plans, ...clubs]
}

function clubCorrections(kept: readonly SnapshotClub[], today: readonly SnapshotClub[]) {
  const before = new Map(kept.map((club) => [club.id, club]))
  const after = new Map(today.map((club) => [club.id, club]))
  const ids = [...new Set([...before.keys(), ...after.keys()])].toSorted()
  return ids.flatMap((club) => {
    const [was, is] = [before.get(club), after.get(club)]
    const parts = was === undefined || is === undefined ? [] : partsThatDiffer(was, is)
    if (was !== undefined && is !== undefined && parts.length === 0) return []
    const change: 'entered' | 'gone' | 'corrected' =
      was === undefined ? 'entered' : is === undefined ? 'gone' : 'corrected'
    return [{ club, change, parts, was, is }]
  })
}

function partsThatDiffer(was: SnapshotClub, is: SnapshotClub): readonly CountedPart[] {
  const own = (['commune', 'liesIn', 'source', 'events'] as const).filter(
    (part) => canonicalJson(was[part] ?? null) !== canonicalJson(is[part] ?? null),
  )
  const names = Object.keys(is.facts) as readonly (keyof SnapshotClub['facts'])[]
  const facts = names.filter((name) => canonicalJson(was.facts[name]) !== canonicalJson(is.facts[name]))
  return [...own, ...facts]
}
