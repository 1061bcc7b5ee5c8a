import { createSignal } from 'solid-js'
import { type ApiOutputs, api } from '../api.ts'
import { createForm } from '../forms/form.ts'
import { useLanguage } from '../language.tsx'
import { dateOrText } from '../ui/typed-date.ts'
import { touchedByAdoption } from './touched.ts'
import { words } from './words.ts'

export type Examined = ApiOutputs['plan']['examine']

/** The text of the file, and the day from which an amended plan is to hold, as it was typed. */
type PlanEntry = { readonly text: string; readonly validFrom: string }
type PlanInput = { readonly text: string; readonly validFrom: string | null }

const blank: PlanEntry = { text: '', validFrom: '' }

/** Two forms over the same fields: one looks into the file, the other adopts what was found in it. */
export function createPlanForm() {
  const { say } = useLanguage()
  const [examined, setExamined] = createSignal<Examined>()
  const shared = {
    stored: () => ({ entry: blank, version: 0 }),
    fields: () => [
      { path: 'text', at: ['text'], id: 'plan-file', label: say(words.file) },
      { path: 'validFrom', at: ['validFrom'], id: 'plan-valid-from', label: say(words.validFrom) },
    ],
    read,
  }
  const examining = createForm<PlanEntry, PlanInput, Examined>({
    ...shared,
    send: ({ text, validFrom }) => api.plan.examine.mutate({ text, validFrom }),
    // Nothing is written.
    touches: () => [],
    onSaved: (found) => setExamined(found),
  })
  const adopting = createForm<PlanEntry, PlanInput, { id: string }>({
    ...shared,
    send: (input) => api.plan.adopt.mutate(input),
    touches: touchedByAdoption,
    confirm: () => ({ said: words.adopted(examined()?.plan.number ?? '') }),
    onSaved: () => {
      setExamined(undefined)
      examining.restart()
      adopting.restart()
    },
  })
  return {
    examining,
    adopting,
    examined,
    /** Another file or day is to be looked into first. */
    change: (changed: Partial<PlanEntry>) => {
      setExamined(undefined)
      examining.change(changed)
      adopting.change(changed)
    },
  }
}

function read({ text, validFrom }: PlanEntry) {
  return {
    input: { text, validFrom: validFrom.trim() === '' ? null : dateOrText(validFrom) },
    problems: text === '' ? [{ field: 'text', problem: 'required' as const }] : [],
  }
}
