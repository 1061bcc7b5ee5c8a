import { formatDate, wordPlanFileProblem } from '@lienthehe/domain'
import { createSignal, Show } from 'solid-js'
import { type ApiOutputs, api } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { createSubmission, summaryHeading } from '../submission.ts'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { StatusLine } from '../ui/faces.tsx'
import { dateOrText } from '../ui/typed-date.ts'
import { words as everywhere } from '../words.ts'
import { type ChosenFile, FileField } from './file-field.tsx'
import { Findings } from './findings.tsx'
import { ProblemTable } from './problem-table.tsx'
import { words } from './words.ts'

type Examined = ApiOutputs['plan']['examine']
type PlanFile = { readonly text: string; readonly validFrom: string | null }

/** Adopts a plan from a file in two steps: what the file holds and contradicts, then the act itself. */
export function AddPlan() {
  const { say, language } = useLanguage()
  const [file, setFile] = createSignal<ChosenFile>()
  const [validFrom, setValidFrom] = createSignal('')
  const [examined, setExamined] = createSignal<Examined>()
  const [done, setDone] = createSignal('')
  const fields = () => [{ path: 'validFrom', id: 'plan-valid-from', label: say(words.validFrom) }]
  const examining = createSubmission<PlanFile, Examined>({
    send: ({ text, validFrom: from }) => api.plan.examine.mutate({ text, validFrom: from }),
    onDone: setExamined,
    fields,
  })
  const adopting = createSubmission<PlanFile, { id: string }>({
    send: (input) => api.plan.adopt.mutate(input),
    onDone: () => {
      setDone(say(words.adopted(examined()?.plan.number ?? '')))
      setExamined(undefined)
    },
    fields,
  })
  const reset = () => {
    setExamined(undefined)
    setDone('')
    examining.reset()
    adopting.reset()
  }
  const input = (text: string): PlanFile => ({
    text,
    validFrom: validFrom().trim() === '' ? null : dateOrText(validFrom()),
  })
  const entries = () => [...examining.entries(), ...adopting.entries()]
  const problems = () => {
    const refusal = examining.refusal() ?? adopting.refusal()
    return refusal?.reason === 'planRefused' ? refusal.problems : []
  }
  return (
    <section class="sheet stack" aria-labelledby="add-plan">
      <h2 id="add-plan">{say(words.add)}</h2>
      <p class="note">{say(words.addNote)}</p>
      <StatusLine>{done()}</StatusLine>
      <form
        class="form"
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          const chosen = file()
          if (chosen === undefined) return
          const send = examined() === undefined ? examining : adopting
          send.submit(input(chosen.text))
        }}
      >
        <ErrorSummary heading={say(summaryHeading(entries()))} entries={entries()} />
        <FileField
          id="plan-file"
          label={say(words.file)}
          onFile={(chosen) => {
            reset()
            setFile(chosen)
          }}
        />
        <DateField
          id="plan-valid-from"
          label={say(words.validFrom)}
          hint={say(words.validFromHint)}
          optional={say(everywhere.optional)}
          error={examining.problemOf('validFrom')}
          text={validFrom()}
          onText={(text) => {
            reset()
            setValidFrom(text)
          }}
        />
        <Show when={problems().length > 0 && file()}>
          {(chosen) => (
            <ProblemTable
              text={chosen().text}
              problems={problems()}
              wordProblem={(problem) => wordPlanFileProblem(problem, language())}
            />
          )}
        </Show>
        <Show when={examined()}>
          {(found) => (
            <div class="stack" role="status">
              <p>{say(words.ready(found().plan.number, ...daysOf(found())))}</p>
              <Findings plan={found().plan} findings={found().findings} />
            </div>
          )}
        </Show>
        <div class="actions">
          <Button
            type="submit"
            look="primary"
            disabled={file() === undefined}
            busy={examining.busy() || adopting.busy()}
          >
            {say(examined() === undefined ? words.check : words.adopt)}
          </Button>
        </div>
      </form>
    </section>
  )
}

function daysOf({ plan: { period } }: Examined): readonly [string, string] {
  return [formatDate(period.from), formatDate(period.to)]
}
