import type { Result } from '@lienthehe/domain'
import { accept, refuse } from '@lienthehe/domain/refusals'
import type { Context } from 'hono'
import type { Finished, Shelf } from './finished.ts'
import { findAnswer, type PublicAnswer } from './progress.ts'
import { languagePreferred, type PublicRefusal, type Question, readQuestion, type Typed } from './question.ts'
import { originOf, type PublicPlan, type PublicPlans, type PublicSources } from './sources.ts'

/** A kind of answer: its name in the keys of the cache, and how it is made when it is requested for the first time. */
export type AnswerKind = {
  readonly name: string
  /** Do people read it? Then it is in the preferred language of their browser, unless the address names a language. */
  readonly speaksTheirs?: boolean
  /** Why there is no answer of this kind to a valid question; left out if there always is one. */
  readonly refuse?: (question: Question, about: PublicPlan) => PublicRefusal | null
  readonly make: (answer: PublicAnswer, origin: string) => Promise<Finished>
}

/**
 * Reads what a request asks about a plan (`null`: the plan in force) and finds the answer. Each answer is made once and
 * cached until something is released, withdrawn or adopted.
 */
export async function ask(
  context: Context,
  plan: string | null,
  {
    sources,
    shelf,
    kind,
    typed = typedIn(context, kind),
  }: {
    readonly sources: PublicSources
    readonly shelf: Shelf
    readonly kind: AnswerKind
    /** The query of the address; left out: the query of this request. */
    readonly typed?: Typed
  },
): Promise<Result<Finished, PublicRefusal>> {
  const plans = await sources.readPlans()
  const about = plans.all.find((one) => one.plan.id === (plan ?? plans.current))
  if (about === undefined) return refuse({ reason: 'planUnknown' })
  const question = readQuestion(about, typed, sources.releases.all)
  if (!question.ok) return question
  const refusal = kind.refuse?.(question.value, about) ?? null
  if (refusal !== null) return refuse(refusal)
  const origin = originOf(sources, context.req.url)
  const key = keyOf({ question: question.value, about, plans }, sources, [kind.name, origin])
  return accept(
    await shelf.find(key, async () =>
      kind.make(await findAnswer(sources, { ...question.value, about, plans }), origin),
    ),
  )
}

function typedIn(context: Context, { speaksTheirs }: AnswerKind): Typed {
  const { unit, lang, release } = context.req.query()
  if (speaksTheirs !== true) return { unit, lang, release }
  // A form sends all of its fields, including empty ones: an empty field counts as left out.
  return {
    unit: unit || undefined,
    lang: lang || languagePreferred(context.req.header('Accept-Language')),
    release: release || undefined,
  }
}

/** Everything on which the answer depends. */
function keyOf(
  asked: { readonly question: Question; readonly about: PublicPlan; readonly plans: PublicPlans },
  { releases }: PublicSources,
  rest: readonly string[],
): string {
  const { place, language, pinned } = asked.question
  const { revision } = asked.plans
  return JSON.stringify([
    ...rest,
    releases.revision,
    revision,
    asked.about.plan.id,
    place.code,
    language,
    pinned,
  ])
}
