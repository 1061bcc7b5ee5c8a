import type { appRouter } from './router.ts'

/** Everything that a client may know of the server: types. */
export type AppRouter = typeof appRouter

/** The answers of the addresses under `/public/v1`, as their schemas describe them, for their client. */
export type { PublicAnswers } from './public/answer-schemas.ts'

/** What the public address of a plan's progress answers, as the widget reads it. */
export type { PublicProgress } from './public/progress.ts'

/** Why the server did not do what was asked: the domain's refusals and the server's own. */
export type { Refusal } from './refusal.ts'
