import { checklistAnswers, wordChecklistAnswer, wordPoints } from '@lienthehe/domain/oversight'
import { For, Show } from 'solid-js'
import { FieldArray } from '../forms/field-array.tsx'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { guardUnsaved } from '../forms/unsaved.ts'
import { useLanguage } from '../language.tsx'
import { DateField } from '../ui/date-field.tsx'
import { TextField } from '../ui/field.tsx'
import { RadioChoices } from '../ui/radio-choices.tsx'
import { words as everywhere } from '../words.ts'
import type { VisitView } from './queries.ts'
import { createRecording, type RecordForm } from './record-form.ts'
import { answerTo, blankFollowUp, scoreSoFar } from './visit-entry.ts'
import { words } from './words.ts'

type PartProps = { readonly form: RecordForm; readonly view: VisitView }

/** One sheet in the order of a visit: who came when, the checklist, what was found and helped with, what is to be done. */
export function RecordView(props: { readonly view: VisitView; readonly onSaved: () => void }) {
  const { say, language } = useLanguage()
  const form = createRecording(props)
  guardUnsaved(form)
  const score = () => scoreSoFar(form.entry(), props.view.checklist)
  return (
    <FormView form={form} class="sheet form">
      <FormProblems form={form} />
      <h2>{say(words.record)}</h2>
      <DateField
        id="visit-on"
        label={say(words.on)}
        hint={say(everywhere.dateHint)}
        error={form.problemOf('report.on')}
        text={form.entry().on}
        onText={(on) => form.change({ on })}
      />
      <TextField
        id="visit-visitors"
        label={say(words.visitors)}
        hint={say(words.visitorsHint)}
        error={form.problemOf('report.visitors')}
        maxlength={200}
        value={form.entry().visitors}
        onValue={(visitors) => form.change({ visitors })}
      />
      <ChecklistFields form={form} view={props.view} />
      <SaidFields form={form} view={props.view} />
      <FollowUpFields form={form} view={props.view} />
      <Show when={score()}>
        {(known) => (
          <output class="score-so-far">
            {say(words.soFar(wordPoints(known().points, known(), language())))}
          </output>
        )}
      </Show>
      <FormActions form={form} save={words.recordIt} />
    </FormView>
  )
}

function ChecklistFields(props: PartProps) {
  const { say, language } = useLanguage()
  const choices = ['yes', 'no'] as const
  return (
    <Show when={props.view.checklist}>
      {(checklist) => (
        <>
          <RadioChoices
            id="visit-scored"
            label={say(words.scored)}
            value={props.form.entry().scored}
            onValue={(scored) => props.form.change({ scored })}
            options={choices.map((value) => ({ value, label: say(words.scoredChoices[value]) }))}
          />
          <Show when={props.form.entry().scored === 'yes'}>
            <Show when={checklist().issuedBy === null}>
              <p class="note">{say(words.proposal)}</p>
            </Show>
            <For each={checklist().questions}>
              {({ id, question, points }) => (
                <RadioChoices
                  id={`visit-answer-${id}`}
                  label={question[language()]}
                  hint={say(words.points(String(points)))}
                  value={answerTo(props.form.entry(), id)}
                  onValue={(answer) =>
                    props.form.change({ answers: { ...props.form.entry().answers, [id]: answer } })
                  }
                  options={checklistAnswers.map((value) => ({
                    value,
                    label: wordChecklistAnswer(value, language()),
                  }))}
                />
              )}
            </For>
          </Show>
        </>
      )}
    </Show>
  )
}

function SaidFields(props: PartProps) {
  const { say } = useLanguage()
  return (
    <For each={['findings', 'help'] as const}>
      {(part) => (
        <TextField
          id={`visit-${part}`}
          label={say(words[part])}
          optional={say(everywhere.optional)}
          error={props.form.problemOf(`report.${part}`)}
          maxlength={2000}
          value={props.form.entry()[part]}
          onValue={(text) => props.form.change({ [part]: text })}
        />
      )}
    </For>
  )
}

function FollowUpFields(props: PartProps) {
  const { say } = useLanguage()
  const isMore = () => props.view.visit.followUps.length > 0
  return (
    <FieldArray
      id="visit-followUps"
      label={say(isMore() ? words.moreFollowUps : words.followUps)}
      error={props.form.problemOf('report.followUps')}
      rows={props.form.entry().followUps}
      onRows={(followUps) => props.form.change({ followUps })}
      blank={() => blankFollowUp}
      add={say(words.addFollowUp)}
      nameOf={({ task }, place) => (task === '' ? say(words.followUpAt(place + 1)) : task)}
    >
      {(followUp, place, change) => (
        <>
          <TextField
            id={`visit-task-${place}`}
            label={say(words.task)}
            error={props.form.problemOf(`report.followUps.${place}.task`)}
            maxlength={300}
            value={followUp().task}
            onValue={(task) => change({ task })}
          />
          <TextField
            id={`visit-responsible-${place}`}
            label={say(words.responsible)}
            error={props.form.problemOf(`report.followUps.${place}.responsible`)}
            maxlength={120}
            value={followUp().responsible}
            onValue={(responsible) => change({ responsible })}
          />
          <DateField
            id={`visit-dueOn-${place}`}
            label={say(words.dueOn)}
            error={props.form.problemOf(`report.followUps.${place}.dueOn`)}
            text={followUp().dueOn}
            onText={(dueOn) => change({ dueOn })}
          />
        </>
      )}
    </FieldArray>
  )
}
