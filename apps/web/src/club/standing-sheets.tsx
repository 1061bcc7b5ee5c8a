import type { ClubVerdict } from '@lienthehe/domain'
import { isOnComposition } from '@lienthehe/domain/facts'
import { clubRuleOf, standingWordOf } from '@lienthehe/domain/quality'
import { Show } from 'solid-js'
import { useAsOf } from '../as-of.tsx'
import { useLanguage } from '../language.tsx'
import { usePlanRules } from '../plan/plan-rules.tsx'
import { AdmissionAdvice } from './admission-advice.tsx'
import { clubPath } from './club-address.ts'
import { Composition } from './composition.tsx'
import { DistrictTargets } from './district-targets.tsx'
import { memberWords } from './members/member-words.ts'
import { MissingAdvice } from './missing-advice.tsx'
import type { ClubView } from './queries.ts'
import { words } from './words.ts'

/** The club’s results: its composition against the plan, the other criteria, and what its district has to achieve. */
export function StandingSheets(props: { readonly view: ClubView }) {
  const { say } = useLanguage()
  return (
    <>
      <Show when={!props.view.may.includes('member.read')}>
        <p class="note">{say(memberWords.notAllowed)}</p>
      </Show>
      <CompositionSheet view={props.view} />
      <div class="columns">
        <QualitySheet view={props.view} />
        <Show when={props.view.planDistrict}>
          {(district) => <DistrictTargets club={props.view.club.id} district={district().name} />}
        </Show>
      </div>
    </>
  )
}

function CompositionSheet(props: { readonly view: ClubView }) {
  const { say } = useLanguage()
  const { asked } = useAsOf()
  return (
    <section class="sheet stack" aria-labelledby="composition-heading">
      <div>
        <h2 id="composition-heading">{say(words.composition)}</h2>
        <p class="note">{say(words.compositionNote)}</p>
      </div>
      <Composition verdicts={props.view.verdicts.filter(isOnComposition)} />
      {/* A club that is closed or paused admits nobody. */}
      <Show when={props.view.status === 'operating'}>
        <AdmissionAdvice view={props.view} />
      </Show>
      <MissingAdvice
        verdicts={props.view.verdicts}
        hrefOf={
          props.view.may.includes('member.edit')
            ? (lacking) => clubPath(props.view.club.id, 'members', { day: asked(), lacking })
            : undefined
        }
      />
    </section>
  )
}

/** What the plan requires of a club apart from its composition; criteria without any record share one line. */
function QualitySheet(props: { readonly view: ClubView }) {
  const { say } = useLanguage()
  const rules = usePlanRules()
  const verdicts = () => props.view.verdicts.filter((verdict) => !isOnComposition(verdict))
  const unrecorded = () => verdicts().filter(isUnrecorded)
  const names = () => unrecorded().map((verdict) => say(clubRuleOf(rules(), verdict).name).toLowerCase())
  return (
    <section class="sheet stack" aria-labelledby="quality-heading">
      <h2 id="quality-heading">{say(words.quality)}</h2>
      <Composition
        verdicts={verdicts().filter((verdict) => !isUnrecorded(verdict))}
        lastFullYear={props.view.lastFullYear}
      />
      <Show when={unrecorded().length > 0}>
        <details class="unrecorded">
          <summary>{say(words.unrecorded(names().join(', ')))}</summary>
          <p class="note">{say(words.qualityNote)}</p>
          <Composition verdicts={unrecorded()} lastFullYear={props.view.lastFullYear} />
        </details>
      </Show>
    </section>
  )
}

/** Is there no record from which this could be judged? */
function isUnrecorded(verdict: ClubVerdict): boolean {
  return standingWordOf(verdict) === 'undetermined' && !(verdict.kind === 'share' && isKnownOfSome(verdict))
}

function isKnownOfSome({ actual: { yes, no } }: ClubVerdict & { readonly kind: 'share' }): boolean {
  return yes + no > 0
}
