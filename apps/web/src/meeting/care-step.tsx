import { formatInteger } from '@lienthehe/domain/text'
import { Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import type { StepProps } from './filled-sheet.ts'
import { words } from './words.ts'

/** How often volunteers visited since the last meeting; one tap enters the number that the register expects. */
export function CareStep(props: StepProps) {
  const { say, language } = useLanguage()
  const care = () => props.body.prepared.care
  const number = (value: number) => formatInteger(value, language())
  return (
    <>
      <Show when={care().people > 0}>
        <p>{say(words.care.known(number(care().people), number(care().visitsPerMonth)))}</p>
        <p>
          <Button onClick={() => props.change({ visits: String(care().visitsPerMonth) })}>
            {say(words.care.asAgreed(number(care().visitsPerMonth)))}
          </Button>
        </p>
      </Show>
      <TextField
        id="meeting.visits"
        label={say(words.care.visits)}
        short
        inputmode="numeric"
        autocomplete="off"
        maxlength={5}
        value={props.body.visits}
        onValue={(visits) => props.change({ visits })}
      />
    </>
  )
}
