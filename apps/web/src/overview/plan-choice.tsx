import { useSearchParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { headsQuery } from '../plan/documents.ts'
import { SelectField } from '../ui/field.tsx'
import { words } from './words.ts'

/** The plan in the address, `?ke-hoach=hoa-binh-146`; `null`: the plan in force today or, if none is, the last one. */
export function useAskedPlan() {
  const [search, setSearch] = useSearchParams<{ 'ke-hoach'?: string }>()
  return {
    plan: () => search['ke-hoach'] ?? null,
    // The day is reset too: a day of one plan is seldom a day of another.
    choose: (plan: string) => setSearch({ 'ke-hoach': plan, ngay: null }),
  }
}

/** Lets the user choose among the plans that they may read, if there are several. */
export function PlanChoice(props: { readonly shown: string }) {
  const { say } = useLanguage()
  const { choose } = useAskedPlan()
  const heads = useQuery(() => headsQuery)
  const readable = () => (heads.isSuccess ? heads.data.plans.filter(({ mayRead }) => mayRead) : [])
  return (
    <Show when={readable().length > 1}>
      <div class="plan-choice no-print">
        <SelectField
          id="plan-choice"
          label={say(words.planChoice)}
          value={props.shown}
          onValue={choose}
          options={readable().map(({ id, number, period }) => ({
            value: id,
            label: `${number} (${period.from.slice(0, 4)}–${period.to.slice(0, 4)})`,
          }))}
        />
      </div>
    </Show>
  )
}
