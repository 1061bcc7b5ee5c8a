import type { Wording } from '@lienthehe/domain'
import { ethnicities, hardshipKinds, labelEthnicity, labelHardship } from '@lienthehe/domain/members'
import { formatInteger } from '@lienthehe/domain/text'
import { Match, Show, Switch } from 'solid-js'
import { api } from '../../api.ts'
import { createForm } from '../../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../../forms/form-view.tsx'
import { useLanguage } from '../../language.tsx'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import { RadioChoices } from '../../ui/radio-choices.tsx'
import { words as everywhere } from '../../words.ts'
import { type ClubView, type ListedMember, touchedByClub } from '../queries.ts'
import { memberWords } from './member-words.ts'
import { useSubgroupNames } from './subgroup-choice.ts'
import { blankJoint, type JointEntry, jointKinds, readJoint, type SentChange } from './together-entry.ts'
import { togetherWords as words } from './together-words.ts'

type TogetherProps = {
  readonly view: ClubView
  readonly chosen: readonly ListedMember[]
  readonly onSaved: () => void
  readonly onClose: () => void
}

/** Makes one change to everybody who was ticked. */
export function TogetherDialog(props: TogetherProps) {
  const { say, language } = useLanguage()
  const form = createTogetherForm(props)
  const subgroups = useSubgroupNames(() => props.view)
  // Without subgroups, nobody can be assigned to one.
  const isOffered = (kind: (typeof jointKinds)[number]) => kind !== 'subgroup' || subgroups().length > 0
  return (
    <Dialog
      heading={say(words.heading(formatInteger(props.chosen.length, language())))}
      close={say(everywhere.close)}
      onClose={() => props.onClose()}
    >
      <FormView form={form}>
        <FormProblems form={form} />
        <RadioChoices
          id="change.kind"
          label={say(words.what)}
          error={form.problemOf('change.kind')}
          value={form.entry().kind}
          onValue={(kind) => form.change({ kind })}
          options={jointKinds
            .filter(isOffered)
            .map((kind) => ({ value: kind, label: say(words.kinds[kind]) }))}
        />
        <ChangeFields form={form} subgroups={subgroups()} />
        <p class="note">{say(words.note)}</p>
        <FormActions form={form} save={memberWords.saveEdit} class="dialog-actions">
          <Button onClick={() => props.onClose()}>{say(memberWords.cancel)}</Button>
        </FormActions>
      </FormView>
    </Dialog>
  )
}

/** The fields for the chosen kind of change. */
function ChangeFields(props: { readonly form: TogetherForm; readonly subgroups: readonly string[] }) {
  const { say, language } = useLanguage()
  const entry = () => props.form.entry()
  return (
    <Switch>
      <Match when={entry().kind === 'village'}>
        <TextField
          id="change.village"
          label={say(words.kinds.village)}
          error={props.form.problemOf('change.village')}
          maxlength={100}
          value={entry().village}
          onValue={(village) => props.form.change({ village })}
        />
      </Match>
      <Match when={entry().kind === 'subgroup'}>
        <SelectField
          id="change.subgroup"
          label={say(words.kinds.subgroup)}
          error={props.form.problemOf('change.subgroup')}
          value={entry().subgroup}
          onValue={(subgroup) => props.form.change({ subgroup })}
          options={[
            { value: '', label: say(memberWords.subgroupNone) },
            ...props.subgroups.map((name) => ({ value: name, label: name })),
          ]}
        />
      </Match>
      <Match when={entry().kind === 'ethnicity'}>
        <SelectField
          id="change.ethnicity"
          label={say(words.kinds.ethnicity)}
          error={props.form.problemOf('change.ethnicity')}
          value={entry().ethnicity}
          onValue={(ethnicity) => props.form.change({ ethnicity })}
          options={[
            { value: '' as const, label: say(memberWords.choose) },
            ...ethnicities.map((known) => ({ value: known, label: labelEthnicity(known, language()) })),
          ]}
        />
      </Match>
      <Match when={entry().kind === 'hardshipBegins' || entry().kind === 'hardshipEnds'}>
        <HardshipChange form={props.form} />
      </Match>
    </Switch>
  )
}

function HardshipChange(props: { readonly form: TogetherForm }) {
  const { say, language } = useLanguage()
  const entry = () => props.form.entry()
  return (
    <>
      <SelectField
        id="change.hardship"
        label={say(words.hardship)}
        error={props.form.problemOf('change.hardship')}
        value={entry().hardship}
        onValue={(hardship) => props.form.change({ hardship })}
        options={[
          { value: '' as const, label: say(memberWords.choose) },
          ...hardshipKinds.map((known) => ({ value: known, label: labelHardship(known, language()) })),
        ]}
      />
      <Show
        when={entry().kind === 'hardshipEnds'}
        fallback={
          <DateField
            id="change.from"
            label={say(words.from)}
            optional={say(memberWords.optional)}
            error={props.form.problemOf('change.from')}
            text={entry().from}
            onText={(from) => props.form.change({ from })}
          />
        }
      >
        <DateField
          id="change.to"
          label={say(words.to)}
          error={props.form.problemOf('change.to')}
          text={entry().to}
          onText={(to) => props.form.change({ to })}
        />
      </Show>
    </>
  )
}

type TogetherInput = {
  readonly club: string
  readonly members: { readonly id: string; readonly version: number }[]
  readonly change: SentChange
}
type TogetherForm = ReturnType<typeof createTogetherForm>

const fields = [
  { part: 'kind', label: words.what },
  { part: 'village', label: words.kinds.village },
  { part: 'subgroup', label: words.kinds.subgroup },
  { part: 'ethnicity', label: words.kinds.ethnicity },
  { part: 'hardship', label: words.hardship },
  { part: 'from', label: words.from },
  { part: 'to', label: words.to },
] as const satisfies readonly { readonly part: keyof JointEntry; readonly label: Wording }[]

function createTogetherForm(props: TogetherProps) {
  const { say, language } = useLanguage()
  const club = () => props.view.club.id
  return createForm<JointEntry, TogetherInput, { readonly group: string; readonly changed: number }>({
    stored: () => ({ entry: blankJoint, version: 0 }),
    fields: () =>
      fields.map(({ part, label }) => ({
        ...{ path: `change.${part}`, at: [part], id: `change.${part}` },
        label: say(label),
      })),
    read: (entry) => {
      const { change, problems } = readJoint(entry)
      const members = props.chosen.map(({ id, version }) => ({ id, version }))
      return { input: { club: club(), members, change }, problems }
    },
    send: (input) => api.members.editTogether.mutate(input),
    touches: () => touchedByClub(club()),
    confirm: ({ output: { group, changed }, input }) => ({
      said: words.saved(formatInteger(changed, language())),
      undo: {
        send: ({ key }) => api.members.takeBack.mutate({ key, club: input.club, entry: { group } }),
        touches: touchedByClub(input.club),
        said: words.undone,
      },
    }),
    onSaved: () => props.onSaved(),
  })
}
