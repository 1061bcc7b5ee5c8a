import type { ParentProps } from 'solid-js'
import { useLanguage } from './language.tsx'
import { Button } from './ui/button.tsx'
import { words } from './words.ts'

/** The content of the screen, on paper or as a file for Excel. */
export function TakeOut(
  props: ParentProps<{
    /** The address at which the server offers the file; the server names it. */
    readonly file: string
    /** The content of the file, for screen-reader users, who hear only the link. */
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
