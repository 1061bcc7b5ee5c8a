import type { Plan } from '@lienthehe/domain'
import { unnumbered } from '@lienthehe/domain/plan'
import { formatDate } from '@lienthehe/domain/text'
import { useQuery } from '@tanstack/solid-query'
import type { JSX } from 'solid-js'
import { formatInstant } from '../instant.ts'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { draftQuery, type OpenedDraft } from '../plans/drafts.ts'
import { entryOf, fieldsIn } from './draft-entry.ts'
import type { Origin } from './draft-form.ts'
import { wholePlan } from './origin-choice.tsx'
import { words } from './words.ts'

type Opened = Omit<Origin, 'history'>

/** A saved draft, with the plan that it is based on. */
export function KeptDraft(props: {
  readonly id: string
  readonly children: (origin: Opened) => JSX.Element
}) {
  const { say } = useLanguage()
  const query = useQuery(() => {
    const { queryFn, ...asked } = draftQuery(props.id)
    return { ...asked, queryFn: async () => withBase(await queryFn()) }
  })
  return (
    <Load query={query}>
      {(opened) => {
        const { by, at, ...origin } = opened()
        const { number, period } = origin.base
        return (
          <>
            <section class="sheet stack">
              <p>{say(basisOf(origin, number))}</p>
              <p class="note">
                {formatDate(period.from)} – {formatDate(period.to)}
              </p>
              <p>{say(words.keptBy(by, formatInstant(at)))}</p>
            </section>
            {props.children(origin)}
          </>
        )
      }}
    </Load>
  )
}

function basisOf({ origin: { becoming } }: Opened, number: string) {
  if (number === unnumbered) return words.ofShape
  if (becoming === 'ofFile') return words.ofFile(number)
  return becoming === 'next' ? words.nextOf(number) : words.amends(number)
}

async function withBase({ id, version, typed, origin, by, at }: OpenedDraft) {
  // The server checked that the text is a plan before it stored it.
  const base: Plan = origin.becoming === 'ofFile' ? JSON.parse(origin.text) : await wholePlan(origin.hash)
  return { base, origin, kept: { id, version, entry: entryOf(fieldsIn(typed)) }, by, at }
}
