import { describePlanFileProblem } from '@lienthehe/domain/plan'
import { formatDate } from '@lienthehe/domain/text'
import { Show } from 'solid-js'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { DateField } from '../ui/date-field.tsx'
import { TextField } from '../ui/field.tsx'
import { words as everywhere } from '../words.ts'
import { FileField } from './file-field.tsx'
import { Findings } from './findings.tsx'
import { createPlanForm, type Examined } from './plan-form.ts'
import { ProblemTable } from './problem-table.tsx'
import { words } from './words.ts'

/**
 * Adopts a plan from a file in two steps: first it shows the file's content and contradictions, then it adopts the
 * plan.
 */
export function AddPlan() {
  const { say, language } = useLanguage()
  const { examining, adopting, examined, change, changePaper } = createPlanForm()
  const form = () => (examined() === undefined ? examining : adopting)
  const problems = () => {
    const refusal = form().refusal()
    return refusal?.reason === 'planRefused' ? refusal.problems : []
  }
  return (
    <section class="sheet stack" aria-labelledby="add-plan">
      <h2 id="add-plan">{say(words.add)}</h2>
      <p class="note">{say(words.addNote)}</p>
      <FormView form={form()}>
        <FormProblems form={form()} />
        <FileField
          id="plan-file"
          label={say(words.file)}
          error={form().problemOf('text')}
          onFile={({ text }) => change({ text })}
        />
        <DateField
          id="plan-valid-from"
          label={say(words.validFrom)}
          hint={say(words.validFromHint)}
          optional={say(everywhere.optional)}
          error={form().problemOf('validFrom')}
          text={examining.entry().validFrom}
          onText={(validFrom) => change({ validFrom })}
        />
        <Show when={problems().length > 0}>
          <ProblemTable
            text={examining.entry().text}
            problems={problems()}
            describeProblem={(problem) => describePlanFileProblem(problem, { language: language() })}
          />
        </Show>
        <Show when={examined()}>
          {(found) => (
            <div class="stack" role="status">
              <p>{say(words.ready(found().plan.number, ...daysOf(found())))}</p>
              <Findings plan={found().plan} findings={found().findings} />
            </div>
          )}
        </Show>
        <Show when={examined() !== undefined}>
          <DateField
            id="plan-issued-on"
            label={say(words.issuedOn)}
            error={adopting.problemOf('issuedOn')}
            text={adopting.entry().issuedOn}
            onText={(issuedOn) => changePaper({ issuedOn })}
          />
          <TextField
            id="plan-paper-number"
            label={say(words.paperNumber)}
            hint={say(words.paperNumberHint)}
            optional={say(everywhere.optional)}
            short
            error={adopting.problemOf('paperNumber')}
            value={adopting.entry().paperNumber}
            onValue={(paperNumber) => changePaper({ paperNumber })}
          />
        </Show>
        <FormActions
          form={form()}
          save={examined() === undefined ? words.check : words.adopt}
          {...(examined() === undefined && { saving: everywhere.waiting })}
        />
      </FormView>
    </section>
  )
}

function daysOf({ plan: { period } }: Examined): readonly [string, string] {
  return [formatDate(period.from), formatDate(period.to)]
}
