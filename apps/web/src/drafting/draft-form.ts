import type { Plan, PlanFinding } from '@lienthehe/domain'
import type { PlanFileProblem } from '@lienthehe/domain/plan'
import { type DraftOrigin, draftedPlan, figuresOf } from '@lienthehe/domain/plan'
import type { UnitHistory } from '@lienthehe/domain/units'
import { useQuery } from '@tanstack/solid-query'
import { createEffect, createMemo, createSignal, onCleanup } from 'solid-js'
import { api, refusalOf } from '../api.ts'
import { createForm } from '../forms/form.ts'
import { useLanguage } from '../language.tsx'
import { touchedByPapers } from '../papers/queries.ts'
import { touchedByAdoption } from '../plans/touched.ts'
import { dateOrText } from '../ui/typed-date.ts'
import {
  type Becoming,
  type DraftEntry,
  firstEntry,
  nameOfFigure,
  placeOf,
  readEntry,
} from './draft-entry.ts'
import { createKeeper, type Kept } from './keep-draft.ts'
import { words } from './words.ts'

/** What a draft starts from. */
export type Origin = {
  readonly base: Plan
  readonly origin: DraftOrigin
  readonly history: UnitHistory
  /** The saved draft, if one is continued. */
  readonly kept?: Kept
}

/** The server's judgement of the draft as it is typed. */
export type Check =
  | { readonly kind: 'waiting' | 'failed' | 'unread' }
  | {
      readonly kind: 'checked'
      /** The plan that was checked; what is typed now may be newer. */
      readonly plan: Plan
      readonly problems: readonly PlanFileProblem[]
      readonly findings: readonly PlanFinding[]
    }

type Examining = { readonly text: string; readonly validFrom: string | null }
type Issuing = Examining & {
  readonly paper: { readonly number: string | null; readonly issuedOn: string }
}

type Issued = { readonly id: string; readonly paper: string }

/** The issued plan, and the id of its paper. */
export type IssuedPlan = { readonly plan: Plan; readonly paper: string }

/** How long typing must pause before a check: long enough to finish a number. */
const restMs = 350

/**
 * The form of a draft, the plan that its entry makes, and the problems that the server finds in that plan while it is
 * typed.
 */
export function createDraftForm(
  { base, origin, history, kept }: Origin,
  onIssued: (issued: IssuedPlan) => void,
) {
  const { say } = useLanguage()
  const { becoming } = origin
  const first = firstEntry(base, becoming)
  const readNow = (entry: DraftEntry) => {
    const { draft, problems } = readEntry(entry, base, becoming)
    return { plan: draft && draftedPlan(base, draft, history), problems }
  }
  const form = createForm<DraftEntry, Issuing, Issued>({
    stored: () => ({ entry: first, version: 0 }),
    typed: kept?.entry,
    fields: () => fieldsOf(base).map((field) => ({ ...field, label: say(field.label) })),
    read: (entry) => {
      const { plan, problems } = readNow(entry)
      const paper = {
        number: becoming === 'amendment' ? entry.paperNumber : null,
        issuedOn: dateOrText(entry.issuedOn),
      }
      const validFrom = validFromOf(entry, becoming)
      return { input: { text: JSON.stringify(plan), validFrom, paper }, problems }
    },
    send: (input) => api.plan.adopt.mutate(input),
    touches: () => [...touchedByAdoption(), ...touchedByPapers],
    confirm: ({ input }) => ({ said: words.issued(numberIn(input.text)) }),
    onSaved: ({ paper }, { text }) => onIssued({ plan: JSON.parse(text), paper }),
  })
  const plan = createMemo(() => readNow(form.entry()).plan)
  return {
    form,
    plan,
    validFrom: () => validFromOf(form.entry(), becoming),
    check: createCheck(plan, () => validFromOf(form.entry(), becoming)),
    keeper: createKeeper(form, { origin, first, kept }),
  }
}

function createCheck(plan: () => Plan | null, validFrom: () => string | null): () => Check {
  const asked = () => ({ text: JSON.stringify(plan()), validFrom: validFrom() })
  const [rested, setRested] = createSignal(asked())
  createEffect(() => {
    const next = asked()
    const timer = setTimeout(() => setRested(next), restMs)
    onCleanup(() => clearTimeout(timer))
  })
  const query = useQuery(() => ({
    queryKey: ['plan', 'draftCheck', rested().text, rested().validFrom],
    queryFn: () => examine(rested()),
    enabled: rested().text !== 'null',
    staleTime: Number.POSITIVE_INFINITY,
  }))
  return () => {
    if (plan() === null) return { kind: 'unread' }
    if (query.isError) return { kind: 'failed' }
    return query.data === undefined ? { kind: 'waiting' } : query.data
  }
}

/** Asks the server to judge a plan. A plan that cannot be adopted is a valid result, not a failure. */
async function examine(asked: Examining): Promise<Check> {
  const plan: Plan = JSON.parse(asked.text)
  // An incomplete date is not sent: it is reported beside its field.
  const validFrom =
    asked.validFrom !== null && /^\d{4}-\d\d-\d\d$/.test(asked.validFrom) ? asked.validFrom : null
  try {
    const { findings } = await api.plan.examine.mutate({ text: asked.text, validFrom })
    return { kind: 'checked', plan, problems: [], findings }
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal?.reason !== 'planRefused') throw error
    return { kind: 'checked', plan, problems: refusal.problems, findings: [] }
  }
}

function validFromOf({ validFrom }: DraftEntry, becoming: Becoming): string | null {
  return becoming === 'amendment' && validFrom.trim() !== '' ? dateOrText(validFrom) : null
}

function numberIn(text: string): string {
  const plan: Pick<Plan, 'number'> = JSON.parse(text)
  return plan.number
}

export function fieldsOf(base: Plan) {
  const head = [
    { path: 'number', label: words.number },
    { path: 'title', label: words.name },
    { path: 'titleEn', label: words.nameEn },
    { path: 'issuer', label: words.issuer },
    { path: 'from', label: words.from },
    { path: 'to', label: words.to },
    { path: 'validFrom', label: words.validFrom },
    { path: 'issuedOn', label: words.issuedOn, at: ['paper', 'issuedOn'] },
    { path: 'paperNumber', label: words.paperNumber, at: ['paper', 'number'] },
  ].map(({ path, label, at = [path] }) => ({ path, at, id: `draft-${path}`, label }))
  const figures = figuresOf(base).map((figure) => ({
    path: placeOf(figure),
    at: ['figures'],
    id: `draft-${placeOf(figure)}`,
    label: nameOfFigure(base, figure),
  }))
  return [...head, ...figures]
}
