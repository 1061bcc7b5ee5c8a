import { checklistAnswers, describePoints, labelChecklistAnswer } from '@lienthehe/domain/oversight'
import { For, Show } from 'solid-js'
import { FieldArray } from '../forms/field-array.tsx'
import type { FilledIn } from '../forms/form.ts'
import type { FormField } from '../forms/problems.ts'
import { useLanguage } from '../language.tsx'
import { DateField } from '../ui/date-field.tsx'
import { TextField } from '../ui/field.tsx'
import { RadioChoices } from '../ui/radio-choices.tsx'
import { words as everywhere } from '../words.ts'
import type { VisitView } from './queries.ts'
import { answerTo, blankFollowUp, scoreSoFar, type VisitEntry } from './visit-entry.ts'
import { words } from './words.ts'

type PartProps = {
  readonly form: FilledIn<VisitEntry>
  readonly view: Pick<VisitView, 'checklist' | 'visit'>
}

/** The controls of the form, including those of each task. */
export function useRecordFields(): (entry: VisitEntry) => readonly FormField[] {
  const { say } = useLanguage()
  const one = (part: 'on' | 'visitors' | 'findings' | 'help') => ({
    ...{ path: `report.${part}`, at: [part], id: `visit-${part}` },
    label: say(words[part]),
  })
  return ({ followUps }) => [
    ...(['on', 'visitors', 'findings', 'help'] as const).map(one),
    { path: 'report.followUps', at: ['followUps'], id: 'visit-followUps', label: say(words.followUps) },
    ...followUps.flatMap((_, place) =>
      (['task', 'responsible', 'dueOn'] as const).map((part) => ({
        path: `report.followUps.${place}.${part}`,
        at: [`followUps.${place}.${part}`],
        id: `visit-${part}-${place}`,
        label: say(words[part]),
      })),
    ),
  ]
}

/** The fields of a visit, in its order: who came and when, the checklist, findings, help given, and follow-up tasks. */
export function RecordFields(props: PartProps) {
  const { say, language } = useLanguage()
  const score = () => scoreSoFar(props.form.entry(), props.view.checklist)
  return (
    <>
      <DateField
        id="visit-on"
        label={say(words.on)}
        hint={say(everywhere.dateHint)}
        error={props.form.problemOf('report.on')}
        text={props.form.entry().on}
        onText={(on) => props.form.change({ on })}
      />
      <TextField
        id="visit-visitors"
        label={say(words.visitors)}
        hint={say(words.visitorsHint)}
        error={props.form.problemOf('report.visitors')}
        maxlength={200}
        value={props.form.entry().visitors}
        onValue={(visitors) => props.form.change({ visitors })}
      />
      <ChecklistFields form={props.form} view={props.view} />
      <SaidFields form={props.form} view={props.view} />
      <FollowUpFields form={props.form} view={props.view} />
      <Show when={score()}>
        {(known) => (
          <output class="score-so-far">
            {say(words.soFar(describePoints(known().points, { checklist: known(), language: language() })))}
          </output>
        )}
      </Show>
    </>
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
                    label: labelChecklistAnswer(value, language()),
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
