import type { ParentProps } from 'solid-js'
import { useLanguage } from './language.tsx'
import { Button } from './ui/button.tsx'
import { words } from './words.ts'

/** Buttons that print the screen or download it as an Excel file. */
export function TakeOut(
  props: ParentProps<{
    /** The address of the file on the server, which also gives it its name. */
    readonly file: string
    /** What the file contains, for screen-reader users, who hear only the link. */
    readonly of: string
  }>,
) {
  const { say } = useLanguage()
  return (
    <span class="actions no-print">
      {props.children}
      <Button look="quiet" onClick={() => window.print()}>
        {say(words.print)}
      </Button>
      <a class="button quiet" href={props.file} download="" aria-label={say(words.exportOf(props.of))}>
        {say(words.export)}
      </a>
    </span>
  )
}
