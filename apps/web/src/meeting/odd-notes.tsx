import { wordOddFigure } from '@lienthehe/domain/activities'
import { For } from 'solid-js'
import { useLanguage } from '../language.tsx'
import type { FilledSheet } from './filled-sheet.ts'
import { oddOf } from './reckon.ts'

/** What deserves a second look, said while it is typed; it stands in nobody's way. */
export function OddNotes(props: { readonly body: FilledSheet; readonly of: 'attendance' | 'everything' }) {
  const { language } = useLanguage()
  const odd = () =>
    oddOf(props.body).filter(
      (figure) =>
        props.of === 'everything' || (figure.kind === 'aboveMembers' && figure.field === 'attendance'),
    )
  return (
    <div role="status">
      <For each={odd()}>{(figure) => <p class="advice">{wordOddFigure(figure, language())}</p>}</For>
    </div>
  )
}
