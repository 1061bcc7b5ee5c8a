import { useLanguage } from '../language.tsx'
import { type StepProps, toggled } from './filled-sheet.ts'
import { NamesGrid } from './names-grid.tsx'
import { words } from './words.ts'

/** Whose blood pressure was measured, among those present. The measured values are not recorded. */
export function HealthStep(props: StepProps) {
  const { say } = useLanguage()
  const present = () => props.body.prepared.members.filter(({ id }) => !props.body.absent.includes(id))
  return (
    <>
      <p class="quiet">{say(words.health.how)}</p>
      <NamesGrid
        legend={say(words.health.how)}
        people={present()}
        marked={props.body.measured}
        mark={say(words.health.measured)}
        onTap={(member) => props.change({ measured: toggled(props.body.measured, member) })}
      />
    </>
  )
}
