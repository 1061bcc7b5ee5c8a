import { formatInteger } from '@lienthehe/domain'
import { type Roster, wordRosterField, wordSkipReason } from '@lienthehe/office/roster/words'
import { For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { words } from './words.ts'

/** How the file was read: which sheet, which columns as what, and what was left aside and why. */
export function Understood(props: { readonly roster: Roster }) {
  const { say, language } = useLanguage()
  const count = (rows: number) => formatInteger(rows, language())
  return (
    <section class="sheet stack" aria-labelledby="understood-heading">
      <h2 id="understood-heading">{say(words.understood)}</h2>
      <p>
        {/* A text file has no sheets. */}
        <Show when={props.roster.sheetName}>
          {(name) => (
            <>
              {say(words.sheet)}: <b>{name()}</b> ·{' '}
            </>
          )}
        </Show>
        {say(words.headerRow)}: <b>{props.roster.headerRow}</b> ·{' '}
        {say(words.peopleRows(count(props.roster.rows.length)))}
      </p>
      <ul class="plain-list column-map">
        <For each={props.roster.columns}>
          {({ field, column, heading }) => (
            <li>
              <b>{column}</b> <span>{heading}</span>
              <span class="note">→ {wordRosterField(field, language())}</span>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.roster.ignoredHeadings.length > 0}>
        <p>
          {say(words.ignored)}: {props.roster.ignoredHeadings.map((heading) => `“${heading}”`).join(', ')}
        </p>
      </Show>
      <Show when={props.roster.skipped.length > 0}>
        <details>
          <summary>{say(words.skipped(count(props.roster.skipped.length)))}</summary>
          <ul class="plain-list skipped-rows">
            <For each={props.roster.skipped}>
              {({ row, text, why }) => (
                <li>
                  <b>{say(words.rowNumber(String(row)))}</b> “{text}”{' '}
                  <span class="note">{wordSkipReason(why, language())}</span>
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </section>
  )
}
