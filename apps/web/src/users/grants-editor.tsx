import type { UnitKey, Wording } from '@lienthehe/domain'
import { type Grant, isSameGrant, labelRole, type Role, reachOf, roles } from '@lienthehe/domain/access'
import { useQuery } from '@tanstack/solid-query'
import { createEffect, createSignal, For, Match, Show, Switch } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { headsQuery } from '../plan/documents.ts'
import { useSession } from '../session.tsx'
import { Button } from '../ui/button.tsx'
import { SelectField } from '../ui/field.tsx'
import { unitsQuery } from '../units.ts'
import { type ChosenClub, ClubChoice } from './club-choice.tsx'
import { describeGrant, grantableUnits, handOver, type NamedGrant, unitsFor } from './grant-choice.ts'
import { type ChosenProject, ProjectChoice } from './project-choice.tsx'
import { words } from './words.ts'

type Editing = {
  readonly grants: readonly NamedGrant[]
  readonly change: (grants: readonly NamedGrant[]) => void
  /** Called with the choice that is not added yet; `undefined` while the choice is not complete. */
  readonly onChoice?: (grant: NamedGrant | undefined) => void
}

/** The rights of one user: each existing right with a button to remove it, and the fields for adding one. */
export function GrantsEditor(props: Editing) {
  const { say, language } = useLanguage()
  const { me } = useSession()
  const units = useQuery(() => unitsQuery)
  const word = (grant: NamedGrant) => describeGrant(grant, language())
  const followers = (grant: NamedGrant) =>
    units.isSuccess ? handOver(props.grants, grant, units.data, me().today) : props.grants
  return (
    <fieldset class="field">
      <legend>{say(words.grants)}</legend>
      <ul class="plain-list grants">
        <For each={props.grants} fallback={<li class="hint">{say(words.grantsHint)}</li>}>
          {(grant) => (
            <li>
              <span>{word(grant)}</span>
              <span class="row-actions">
                <Show when={grant.ended === true && followers(grant) !== props.grants}>
                  <Button
                    look="quiet"
                    aria-label={say(words.handOverOf(word(grant)))}
                    onClick={() => props.change(followers(grant))}
                  >
                    {say(words.handOver)}
                  </Button>
                </Show>
                <Button
                  look="quiet"
                  aria-label={say(words.removeGrant(word(grant)))}
                  onClick={() => props.change(props.grants.filter((other) => other !== grant))}
                >
                  {say(words.remove)}
                </Button>
              </span>
            </li>
          )}
        </For>
      </ul>
      <NewGrant
        onChoice={props.onChoice}
        add={(grant) => {
          if (!props.grants.some((known) => isSameGrant(known, grant))) props.change([...props.grants, grant])
        }}
      />
    </fieldset>
  )
}

function NewGrant(props: {
  readonly add: (grant: NamedGrant) => void
  readonly onChoice: Editing['onChoice']
}) {
  const { say, language } = useLanguage()
  const units = useQuery(() => unitsQuery)
  const [role, setRole] = createSignal<Role>('officer')
  const [unit, setUnit] = createSignal<UnitKey | ''>('')
  const [club, setClub] = createSignal<ChosenClub>({ text: '', id: null })
  const [project, setProject] = createSignal<ChosenProject>(null)
  const [missing, setMissing] = createSignal(false)
  const { me } = useSession()
  const heads = useQuery(() => headsQuery)
  const places = () => {
    const plan = heads.isSuccess && heads.data.plans.find(({ id }) => id === heads.data.current.id)
    return plan && units.isSuccess
      ? unitsFor(role(), grantableUnits(units.data, plan, me().today), me().today)
      : []
  }
  const place = (): { readonly scope: Grant['scope']; readonly place: Wording } | undefined => {
    const { id, text } = club()
    if (reachOf[role()] === 'club')
      return id === null ? undefined : { scope: { kind: 'club', club: id }, place: { vi: text, en: text } }
    if (reachOf[role()] === 'project') return placeOf(project())
    const chosen = places().length === 1 ? places()[0] : places().find(({ value }) => value === unit())
    return chosen && { scope: { kind: 'unit', unit: chosen.value }, place: chosen.place }
  }
  const choice = (): NamedGrant | undefined => {
    const chosen = place()
    return chosen && { role: role(), ...chosen }
  }
  createEffect(() => props.onChoice?.(choice()))
  const add = () => {
    const chosen = choice()
    setMissing(chosen === undefined)
    if (chosen === undefined) return
    props.add(chosen)
    setUnit('')
    setClub({ text: '', id: null })
    setProject(null)
  }
  const error = () => (missing() ? say(words.scopeMissing) : undefined)
  return (
    <div class="new-grant">
      <SelectField
        id="grant-role"
        label={say(words.role)}
        value={role()}
        onValue={setRole}
        options={roles.map((known) => ({ value: known, label: labelRole(known, language()) }))}
      />
      <Switch>
        <Match when={reachOf[role()] === 'club'}>
          <ClubChoice chosen={club()} choose={setClub} error={error()} />
        </Match>
        <Match when={reachOf[role()] === 'project'}>
          <ProjectChoice chosen={project()} choose={setProject} error={error()} />
        </Match>
        <Match when={places().length > 1}>
          <SelectField<UnitKey | ''>
            id="grant-unit"
            label={say(words.scope)}
            error={error()}
            value={unit()}
            onValue={setUnit}
            options={[
              { value: '', label: '–' },
              ...places().map(({ value, place }) => ({ value, label: say(place) })),
            ]}
          />
        </Match>
      </Switch>
      <Button onClick={add}>{say(words.addGrant)}</Button>
    </div>
  )
}

function placeOf(project: ChosenProject) {
  if (project === null) return undefined
  const { id, name } = project
  return { scope: { kind: 'project', project: id }, place: { vi: name, en: name } } as const
}
