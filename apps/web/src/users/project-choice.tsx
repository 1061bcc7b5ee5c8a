import type { MeansId } from '@lienthehe/domain/resources'
import { useQuery } from '@tanstack/solid-query'
import { useLanguage } from '../language.tsx'
import { meansQuery } from '../means/queries.ts'
import { SelectField } from '../ui/field.tsx'
import { words } from './words.ts'

/** The chosen project; `null` if none is chosen. */
export type ChosenProject = { readonly id: MeansId; readonly name: string } | null

/** A choice among the recorded projects that the user may see. */
export function ProjectChoice(props: {
  readonly chosen: ChosenProject
  readonly choose: (chosen: ChosenProject) => void
  readonly error: string | undefined
}) {
  const { say } = useLanguage()
  const means = useQuery(() => meansQuery({ plan: null, asOf: null }))
  const projects = () => (means.isSuccess ? means.data.projects : [])
  return (
    <SelectField<string>
      id="grant-project"
      label={say(words.scopeProject)}
      hint={say(words.scopeProjectHint)}
      error={props.error}
      value={props.chosen?.id ?? ''}
      onValue={(id) => props.choose(projects().find((one) => one.id === id) ?? null)}
      options={[
        { value: '', label: '–' },
        ...projects().map(({ id, name, partner }) => ({ value: id, label: `${name} – ${partner}` })),
      ]}
    />
  )
}
