import type { PublicProgress } from '@lienthehe/api/contract'
import type { Language } from '@lienthehe/domain'
import type { PublicTarget } from '@lienthehe/domain/publication'
import { formatDate } from '@lienthehe/domain/text'
import { create } from './create.ts'
import { words } from './words.ts'

/** The state of the widget. `last` is the earlier answer, which is better than showing nothing. */
export type Face =
  | { readonly kind: 'waiting' | 'failed'; readonly last: PublicProgress | undefined }
  | { readonly kind: 'full'; readonly progress: PublicProgress }

/** The code that the full form adds to the compact one: each target with its picture. It is loaded only if needed. */
export type Depth = {
  readonly renderTargets: (targets: readonly PublicTarget[]) => Element
  readonly style: string
}

/**
 * How to show the widget. `target: null` means all targets, `depth: undefined` the compact form; the links for further
 * reading go to `origin`.
 */
export type Showing = {
  readonly language: Language
  readonly origin: string
  readonly target: string | null
  readonly depth: Depth | undefined
}

type Released = PublicProgress & { readonly state: 'released' }

/** The whole content of the widget. */
export function renderFace(face: Face, showing: Showing): Element {
  const { language, origin } = showing
  const progress = face.kind === 'full' ? face.progress : face.last
  const state = face.kind === 'waiting' && progress !== undefined ? 'full' : face.kind
  return create(
    'section',
    { part: `widget ${state}`, lang: language, 'aria-busy': String(face.kind === 'waiting') },
    ...renderNotice(face, language),
    ...(progress === undefined ? [] : renderProgress(progress, showing)),
    ...(state === 'waiting' ? [] : [renderLink(progress, language, origin)]),
  )
}

function renderNotice(face: Face, language: Language): readonly Element[] {
  const notice = (said: keyof typeof words) => [
    create('p', { part: 'notice', role: 'status' }, words[said][language]),
  ]
  switch (face.kind) {
    case 'waiting':
      return face.last === undefined ? notice('waiting') : []
    case 'failed':
      return notice(face.last === undefined ? 'failed' : 'stale')
    case 'full':
      return []
  }
}

function renderProgress(progress: PublicProgress, showing: Showing): readonly Element[] {
  const { language, target } = showing
  const { plan, unit, headline, illustration, notices } = progress
  return [
    ...(illustration ? [create('p', { part: 'illustration' }, words.illustration[language])] : []),
    create('p', { part: 'plan' }, `${words.plan[language]} ${plan.number} · ${unit.name}`),
    ...(target === null || progress.state !== 'released'
      ? [create('h2', { part: 'headline' }, headline)]
      : []),
    ...notices.map((notice) => create('p', { part: 'notice' }, notice)),
    ...(progress.state === 'released' ? renderFigures(progress, showing) : []),
  ]
}

function renderFigures(
  { asOf, targets, release, summary }: Released,
  { language, target, depth }: Showing,
): readonly Element[] {
  const shown = target === null ? targets : targets.filter(({ id }) => id === target)
  return [
    ...(target === null && depth !== undefined ? [create('p', { part: 'summary' }, summary)] : []),
    ...(target !== null && shown.length === 0
      ? [create('p', { part: 'notice' }, words.noTarget[language])]
      : []),
    ...(depth === undefined ? shown.filter(() => target !== null).flatMap(renderNumber) : []),
    create(
      'p',
      { part: 'as-of' },
      `${words.asOf[language]} `,
      create('time', { datetime: asOf }, formatDate(asOf)),
      ` · ${release.name}`,
    ),
    ...(depth === undefined ? [] : [depth.renderTargets(shown)]),
  ]
}

/** One target in the compact form: the figure, large, and its verdict in words. */
function renderNumber({ name, figure, label }: PublicTarget): readonly Element[] {
  return [
    create('p', { part: 'name' }, name),
    create('p', { part: 'figure' }, figure),
    create('p', { part: 'label' }, label),
  ]
}

function renderLink(progress: PublicProgress | undefined, language: Language, origin: string): Element {
  const address = new URL(progress?.page ?? '/tien-do', origin)
  address.searchParams.set('lang', language)
  return create(
    'p',
    { part: 'more' },
    create('a', { part: 'link', href: address.href }, words.details[language]),
  )
}
