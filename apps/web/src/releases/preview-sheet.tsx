import { For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Unbroken } from '../ui/unbroken.tsx'
import { CourseMark } from '../verdict-mark.tsx'
import type { ReleasePreview } from './queries.ts'
import { words } from './words.ts'

/** The text of the public page, shown before it is published. */
export function PreviewSheet(props: { readonly preview: ReleasePreview }) {
  const { say, language } = useLanguage()
  const view = () => props.preview.views[language()]
  const wholePage = () =>
    `/api/releases/preview?${new URLSearchParams({ plan: props.preview.plan.id, lang: language() })}`
  return (
    <section class="sheet stack" aria-labelledby="preview" data-part="preview">
      <h2 id="preview">{say(words.preview)}</h2>
      <p class="preview-headline">{view().headline}</p>
      <p>{view().summary}.</p>
      <ul class="plain-list" aria-label={say(words.targets)}>
        <For each={view().targets}>
          {(target) => (
            <li class="preview-target" data-target={target.id}>
              <span>
                {target.name} <span class="note">{target.clause}</span>
              </span>
              <span class="figure">
                <Unbroken text={target.figure} />
              </span>
              <CourseMark of={target} />
            </li>
          )}
        </For>
      </ul>
      <p>
        <a href={wholePage()} target="_blank" rel="noopener">
          {say(words.wholePage)}
        </a>
      </p>
    </section>
  )
}

/** Targets whose figures change only because more data was entered. */
export function EnteringList(props: { readonly preview: ReleasePreview }) {
  const { say, language } = useLanguage()
  const open = () => props.preview.views[language()].targets.filter(({ entering }) => entering !== null)
  return (
    <Show when={open().length > 0}>
      <section class="advice stack brief" aria-labelledby="entering" data-part="entering">
        <h2 id="entering">{say(words.entering)}</h2>
        <ul class="plain-list sentences">
          <For each={open()}>
            {({ name, entering }) => (
              <li>
                {name}: {entering}
              </li>
            )}
          </For>
        </ul>
        <p class="note">{say(words.enteringNote)}</p>
      </section>
    </Show>
  )
}
