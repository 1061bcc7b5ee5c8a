import type { IsoDate } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import { isActiveMember } from '@lienthehe/domain/members'
import { isSameSubgroup } from '@lienthehe/domain/subgroups'
import { compareFullNames } from '@lienthehe/domain/text'
import type { ListedMember } from '../club/queries.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { words as everywhere } from '../words.ts'
import type { ListedSubgroup } from './queries.ts'
import { createChanging, createForming, type SubgroupForm } from './subgroup-form.ts'
import { words } from './words.ts'

type DialogProps = {
  readonly club: ClubId
  readonly asOf: IsoDate
  readonly members: readonly ListedMember[]
  readonly onClose: () => void
}

/** Records a subgroup: a new one, or one that so far only appears in the list of members. */
export function FormDialog(props: DialogProps & { readonly name: string }) {
  const { say } = useLanguage()
  const form = createForming(props)
  return <SubgroupDialog {...props} form={form} heading={say(words.form)} />
}

/** Changes the name or the leader of a recorded subgroup. */
export function ChangeDialog(
  props: DialogProps & {
    readonly name: string
    readonly id: string
    readonly listed: () => ListedSubgroup
  },
) {
  const { say } = useLanguage()
  const form = createChanging(props)
  return <SubgroupDialog {...props} form={form} heading={say(words.changeOf(props.name))} />
}

function SubgroupDialog(
  props: DialogProps & {
    readonly name: string
    readonly form: SubgroupForm
    readonly heading: string
  },
) {
  const { say } = useLanguage()
  const entry = () => props.form.entry()
  // The members who can lead this subgroup: those in it or in none. A member of another subgroup has to be moved first.
  const eligible = () =>
    props.members
      .filter(
        (member) =>
          isActiveMember(member, props.asOf) &&
          (member.subgroup === null || isSameSubgroup(member.subgroup, props.name)),
      )
      .toSorted((one, other) => compareFullNames(one.fullName, other.fullName))
  const former = () => {
    const leader = props.members.find(({ id }) => id === entry().leader)
    return leader === undefined || eligible().includes(leader) ? [] : [leader]
  }
  return (
    <Dialog heading={props.heading} close={say(everywhere.close)} onClose={() => props.onClose()}>
      <FormView form={props.form}>
        <FormProblems form={props.form} />
        <TextField
          id="subgroup-name"
          label={say(words.name)}
          hint={say(words.nameHint)}
          error={props.form.problemOf('draft.name')}
          maxlength={60}
          autocomplete="off"
          value={entry().name}
          onValue={(name) => props.form.change({ name })}
        />
        <SelectField
          id="subgroup-leader"
          label={say(words.leader)}
          hint={say(words.leaderHint)}
          optional={say(everywhere.optional)}
          error={props.form.problemOf('draft.leader')}
          value={entry().leader}
          onValue={(leader) => props.form.change({ leader })}
          options={[
            { value: '', label: say(words.leaderNone) },
            ...eligible().map(({ id, fullName }) => ({ value: id as string, label: fullName })),
            ...former().map(({ id, fullName }) => ({ value: id, label: say(words.hasLeft(fullName)) })),
          ]}
        />
        <FormActions form={props.form} save={words.save} class="dialog-actions">
          <Button onClick={() => props.onClose()}>{say(everywhere.cancel)}</Button>
        </FormActions>
      </FormView>
    </Dialog>
  )
}
