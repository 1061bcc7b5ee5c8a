import { createSignal } from 'solid-js'
import { type ApiOutputs, api } from '../api.ts'
import { createForm } from '../forms/form.ts'
import { useLanguage } from '../language.tsx'
import { touchedByPapers } from '../papers/queries.ts'
import { dateOrText } from '../ui/typed-date.ts'
import { touchedByAdoption } from './touched.ts'
import { words } from './words.ts'

export type Examined = ApiOutputs['plan']['examine']

/** What is typed: the text of the file, and the first day on which an amended plan will apply. */
type PlanEntry = {
  readonly text: string
  readonly validFrom: string
  /** The details of the paper that issues the plan. Without its number, that of the plan is used. */
  readonly issuedOn: string
  readonly paperNumber: string
}
type PlanInput = { readonly text: string; readonly validFrom: string | null }
type IssueInput = PlanInput & {
  readonly paper: { readonly number: string | null; readonly issuedOn: string }
}

const blank: PlanEntry = { text: '', validFrom: '', issuedOn: '', paperNumber: '' }

/** Two forms that share their fields: one asks the server to examine the file, the other adopts what was examined. */
export function createPlanForm() {
  const { say } = useLanguage()
  const [examined, setExamined] = createSignal<Examined>()
  const shared = {
    stored: () => ({ entry: blank, version: 0 }),
    fields: () => [
      { path: 'text', at: ['text'], id: 'plan-file', label: say(words.file) },
      { path: 'validFrom', at: ['validFrom'], id: 'plan-valid-from', label: say(words.validFrom) },
      { path: 'issuedOn', at: ['paper', 'issuedOn'], id: 'plan-issued-on', label: say(words.issuedOn) },
      {
        path: 'paperNumber',
        at: ['paper', 'number'],
        id: 'plan-paper-number',
        label: say(words.paperNumber),
      },
    ],
  }
  const examining = createForm<PlanEntry, PlanInput, Examined>({
    ...shared,
    read,
    send: ({ text, validFrom }) => api.plan.examine.mutate({ text, validFrom }),
    // Examining writes nothing, so no query is affected.
    touches: () => [],
    onSaved: (found) => setExamined(found),
  })
  const adopting = createForm<PlanEntry, IssueInput, { id: string }>({
    ...shared,
    read: readIssue,
    send: (input) => api.plan.adopt.mutate(input),
    touches: () => [...touchedByAdoption(), ...touchedByPapers],
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
    /** Another file or day has to be examined before it can be adopted. */
    change: (changed: Partial<Pick<PlanEntry, 'text' | 'validFrom'>>) => {
      setExamined(undefined)
      examining.change(changed)
      adopting.change(changed)
    },
    /** The details of the paper do not affect the examination of the file. */
    changePaper: (changed: Partial<Omit<PlanEntry, 'text' | 'validFrom'>>) => adopting.change(changed),
  }
}

function read({ text, validFrom }: PlanEntry) {
  return {
    input: { text, validFrom: validFrom.trim() === '' ? null : dateOrText(validFrom) },
    problems: text === '' ? [{ field: 'text', problem: 'required' as const }] : [],
  }
}

function readIssue(entry: PlanEntry) {
  const { input, problems } = read(entry)
  const paper = {
    number: entry.paperNumber.trim() === '' ? null : entry.paperNumber,
    issuedOn: dateOrText(entry.issuedOn),
  }
  const missing = entry.issuedOn.trim() === '' ? [{ field: 'issuedOn', problem: 'required' as const }] : []
  return { input: { ...input, paper }, problems: [...problems, ...missing] }
}
