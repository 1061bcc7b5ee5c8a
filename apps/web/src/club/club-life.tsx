import type { IsoDate } from '@lienthehe/domain'
import { describeLifeMoment } from '@lienthehe/domain/club-life'
import type { ClubId } from '@lienthehe/domain/clubs'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import { useQuery } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { clubPath } from './club-address.ts'
import { words } from './life-words.ts'
import { lifeQuery } from './queries.ts'

/** What happened in the club's life up to the day, the earliest first, with links to the scans that prove it. */
export function ClubLife(props: { readonly club: ClubId; readonly asOf: IsoDate }) {
  const { say, language } = useLanguage()
  const life = useQuery(() => lifeQuery(props.club, props.asOf))
  return (
    <section class="sheet stack" aria-labelledby="life-heading">
      <h2 id="life-heading">{say(words.heading)}</h2>
      <Load query={life}>
        {(loaded) => (
          <>
            <ol class="plain-list life">
              <For each={loaded().moments}>
                {(moment) => (
                  <li>
                    <time dateTime={moment.on}>{formatDate(moment.on)}</time>
                    <span>
                      {describeLifeMoment(moment, { language: language() })}
                      <Show when={moment.kind === 'decided' && loaded().scans > 0}>
                        {' '}
                        <a href={clubPath(props.club, 'papers')}>{say(words.scan)}</a>
                      </Show>
                    </span>
                  </li>
                )}
              </For>
            </ol>
            <Show when={loaded().scans > 0}>
              <a href={clubPath(props.club, 'papers')}>
                {say(words.scans(formatInteger(loaded().scans, language())))}
              </a>
            </Show>
          </>
        )}
      </Load>
    </section>
  )
}
