import type { Wording } from '@lienthehe/domain'
import type { OddFigure } from '@lienthehe/domain/activities'
import { createMemo, Match, Show, Switch } from 'solid-js'
import type { FilledIn } from '../forms/form.ts'
import type { FormField } from '../forms/problems.ts'
import { useLanguage } from '../language.tsx'
import { DateField } from '../ui/date-field.tsx'
import { TextField } from '../ui/field.tsx'
import { RadioChoices } from '../ui/radio-choices.tsx'
import { words as everywhere } from '../words.ts'
import { AreasField } from './areas-field.tsx'
import { OddNotes } from './odd-notes.tsx'
import { PeopleField } from './people-field.tsx'
import type { MonthReport } from './queries.ts'
import { oddIn, type ReportEntry } from './report-entry.ts'
import { words } from './words.ts'

type PartProps = {
  readonly form: FilledIn<ReportEntry>
  readonly view: Pick<MonthReport, 'month' | 'areas' | 'members' | 'earlier' | 'otherMeetings'>
}

type OddProps = PartProps & { readonly odd: readonly OddFigure[] }

/**
 * The path of each field in the request. A problem with one person in a list of people is shown beside the whole list.
 */
export function reportFields(say: (wording: Wording) => string): readonly FormField[] {
  const field = (path: string, at: keyof ReportEntry, label: Wording, id = path): FormField => ({
    ...{ path, at: [at], id, label: say(label) },
  })
  return [
    field('draft.month', 'heldOn', words.heading, 'draft.meeting.on'),
    field('draft.meeting.on', 'heldOn', words.heldOn),
    field('draft.meeting.reason', 'reason', words.reason),
    field('draft.meeting.attendance.people', 'attendance', words.attendance),
    field('draft.activities', 'areas', words.areas),
    field('draft.reached.people', 'reached', words.reached),
    field('draft.healthChecks.people', 'healthChecks', words.healthChecks),
    field('draft.homeCareVisits', 'homeCareVisits', words.homeCareVisits),
    field('draft.nextPlan', 'nextPlan', words.nextPlan),
    field('draft.note', 'note', words.note),
  ]
}

/** A month in the order of a meeting: who came, what was done, how many people it reached, what comes next. */
export function ReportFields(props: PartProps) {
  const { say } = useLanguage()
  const odd = createMemo(() => oddIn(props.form.entry(), props.view))
  return (
    <>
      <p class="advice">{say(words.prefilled)}</p>
      <MeetingFields form={props.form} view={props.view} odd={odd()} />
      <AreasField
        areas={props.view.areas}
        entry={props.form.entry()}
        change={props.form.change}
        error={props.form.problemOf('draft.activities')}
      />
      <CareFields form={props.form} view={props.view} odd={odd()} />
      <TextField
        id="draft.nextPlan"
        label={say(words.nextPlan)}
        optional={say(everywhere.optional)}
        error={props.form.problemOf('draft.nextPlan')}
        value={props.form.entry().nextPlan}
        onValue={(nextPlan) => props.form.change({ nextPlan })}
        maxlength={500}
      />
      <TextField
        id="draft.note"
        label={say(words.note)}
        optional={say(everywhere.optional)}
        error={props.form.problemOf('draft.note')}
        value={props.form.entry().note}
        onValue={(note) => props.form.change({ note })}
        maxlength={500}
      />
    </>
  )
}

function MeetingFields(props: OddProps) {
  const { say } = useLanguage()
  const answers = ['held', 'notHeld', 'notRecorded'] as const
  return (
    <>
      <RadioChoices
        id="draft.meeting"
        label={say(words.meeting)}
        value={props.form.entry().meeting}
        onValue={(meeting) => props.form.change({ meeting })}
        options={answers.map((value) => ({ value, label: say(words.meetingChoices[value]) }))}
      />
      <Switch>
        <Match when={props.form.entry().meeting === 'held'}>
          <DateField
            id="draft.meeting.on"
            label={say(words.heldOn)}
            hint={say(everywhere.dateHint)}
            error={props.form.problemOf('draft.meeting.on') ?? props.form.problemOf('draft.month')}
            text={props.form.entry().heldOn}
            onText={(heldOn) => props.form.change({ heldOn })}
          />
          <OddNotes odd={props.odd} beside="metOn" />
          <PeopleField
            path="draft.meeting.attendance"
            label={words.attendance}
            entry={props.form.entry().attendance}
            onEntry={(attendance) => props.form.change({ attendance })}
            members={props.view.members}
            error={props.form.problemOf('draft.meeting.attendance.people')}
            byAbsence
          />
          <OddNotes odd={props.odd} beside="attendance" />
        </Match>
        <Match when={props.form.entry().meeting === 'notHeld'}>
          <TextField
            id="draft.meeting.reason"
            label={say(words.reason)}
            error={props.form.problemOf('draft.meeting.reason')}
            value={props.form.entry().reason}
            onValue={(reason) => props.form.change({ reason })}
            maxlength={300}
          />
        </Match>
      </Switch>
    </>
  )
}

function CareFields(props: OddProps) {
  const { say } = useLanguage()
  const before = () => props.view.earlier[0]?.homeCareVisits
  return (
    <>
      <PeopleField
        path="draft.healthChecks"
        label={words.healthChecks}
        hint={words.healthChecksHint}
        entry={props.form.entry().healthChecks}
        onEntry={(healthChecks) => props.form.change({ healthChecks })}
        members={props.view.members}
        error={props.form.problemOf('draft.healthChecks.people')}
      />
      <PeopleField
        path="draft.reached"
        label={words.reached}
        entry={props.form.entry().reached}
        onEntry={(reached) => props.form.change({ reached })}
        members={props.view.members}
        error={props.form.problemOf('draft.reached.people')}
      />
      <OddNotes odd={props.odd} beside="reached" />
      <TextField
        id="draft.homeCareVisits"
        label={say(words.homeCareVisits)}
        hint={<Show when={before()}>{(figure) => say(words.lastMonth(String(figure())))}</Show>}
        error={props.form.problemOf('draft.homeCareVisits')}
        value={props.form.entry().homeCareVisits}
        onValue={(homeCareVisits) => props.form.change({ homeCareVisits })}
        inputmode="numeric"
        autocomplete="off"
        maxlength={7}
        short
      />
      <OddNotes odd={props.odd} beside="month" />
    </>
  )
}
