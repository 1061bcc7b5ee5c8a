import { useLanguage } from '../language.tsx'
import { TextField } from '../ui/field.tsx'
import type { StepProps } from './filled-sheet.ts'
import { words } from './words.ts'

/** The club's plan for next month, in one line. */
export function PlanStep(props: StepProps) {
  const { say } = useLanguage()
  return (
    <TextField
      id="meeting.nextPlan"
      label={say(words.plan.label)}
      maxlength={500}
      value={props.body.nextPlan}
      onValue={(nextPlan) => props.change({ nextPlan })}
    />
  )
}
