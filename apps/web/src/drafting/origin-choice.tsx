import type { Plan, Wording } from '@lienthehe/domain'
import { describePlanFileProblem } from '@lienthehe/domain/plan'
import { useQuery } from '@tanstack/solid-query'
import { createEffect, createSignal, on, Show } from 'solid-js'
import { api, refusalOf } from '../api.ts'
import { describeFailure } from '../forms/failure.ts'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { type PlanHeads, unitsQuery } from '../plan/documents.ts'
import { FileField } from '../plans/file-field.tsx'
import { ProblemTable } from '../plans/problem-table.tsx'
import { SelectField } from '../ui/field.tsx'
import type { Origin } from './draft-form.ts'
import { ShapeChoice } from './shape-choice.tsx'
import { words } from './words.ts'

type Chosen = Omit<Origin, 'history'>

/** Asks for the base of the draft: the plan after a known one, an amendment of it, or the content of a file. */
export function OriginChoice(props: {
  readonly heads: PlanHeads
  readonly onOrigin: (origin: Chosen | undefined) => void
}) {
  const { say, language } = useLanguage()
  const [value, setValue] = createSignal(`next ${props.heads.current.id}`)
  const [shaped, setShaped] = createSignal<Plan>()
  const [refused, setRefused] = createSignal<{ readonly text: string; readonly error: unknown }>()
  const begin = async (chosen: string) => {
    setRefused(undefined)
    props.onOrigin(undefined)
    setShaped(undefined)
    const [becoming, id] = chosen.split(' ')
    const head = props.heads.plans.find((known) => known.id === id)
    if (head === undefined) return
    const base = await wholePlan(head.hash)
    if (value() !== chosen) return
    if (becoming === 'shape1648') setShaped(base)
    else
      props.onOrigin({
        base,
        origin: { becoming: becoming === 'next' ? 'next' : 'amendment', hash: head.hash },
      })
  }
  createEffect(on(value, (chosen) => void begin(chosen).catch((error) => setRefused({ text: '', error }))))
  const beginFrom = (plan: Plan) =>
    props.onOrigin({ base: plan, origin: { becoming: 'ofFile', text: JSON.stringify(plan) } })
  const readFile = async (text: string) => {
    setRefused(undefined)
    props.onOrigin(undefined)
    try {
      const { plan } = await api.plan.examine.mutate({ text, validFrom: null })
      beginFrom(plan)
    } catch (error) {
      setRefused({ text, error })
    }
  }
  const problems = () => {
    const refusal = refusalOf(refused()?.error)
    return refusal?.reason === 'planRefused' ? refusal.problems : []
  }
  return (
    <section class="sheet stack">
      <SelectField
        id="draft-base"
        label={say(words.base)}
        value={value()}
        onValue={setValue}
        options={optionsOf(props.heads, say)}
      />
      <Show when={shaped()}>{(base) => <ShapeOf base={base()} onPlan={beginFrom} />}</Show>
      <Show when={value() === 'ofFile'}>
        <FileField id="draft-file" label={say(words.file)} onFile={({ text }) => void readFile(text)} />
      </Show>
      <Show when={problems().length > 0}>
        <ProblemTable
          text={refused()?.text ?? ''}
          problems={problems()}
          describeProblem={(problem) => describePlanFileProblem(problem, { language: language() })}
        />
      </Show>
      <Show when={refused() !== undefined && problems().length === 0}>
        <p class="field-error" role="alert">
          {describeFailure(refused()?.error, language())}
        </p>
      </Show>
    </section>
  )
}

/** The possible bases of a draft, plan by plan. */
function optionsOf(heads: PlanHeads, say: (words: Wording) => string) {
  return [
    ...heads.plans.map(({ id, number }) => ({ value: `next ${id}`, label: say(words.nextOf(number)) })),
    ...heads.plans.map(({ id, number }) => ({
      value: `amendment ${id}`,
      label: say(words.amends(number)),
    })),
    ...heads.plans.map(({ id, number }) => ({
      value: `shape1648 ${id}`,
      label: say(words.inShapeOf(number)),
    })),
    { value: 'ofFile', label: say(words.fromFile) },
  ]
}

function ShapeOf(props: { readonly base: Plan; readonly onPlan: (plan: Plan) => void }) {
  const units = useQuery(() => unitsQuery)
  return (
    <Load query={units}>
      {(history) => <ShapeChoice base={props.base} history={history()} onPlan={props.onPlan} />}
    </Load>
  )
}

/** The complete plan of the version with this hash. */
export async function wholePlan(hash: string): Promise<Plan> {
  const response = await fetch(`/api/documents/plans/${hash}/whole`)
  if (!response.ok) throw new Error(`plans/${hash}: ${response.status}`)
  return await response.json()
}
