import type { appRouter } from './router.ts'

/** All that a client may know of the server: types. */
export type AppRouter = typeof appRouter

/** What the addresses under `/public/v1` answer, as their schemas say, for the client of them. */
export type { PublicAnswers } from './public/answer-schemas.ts'

/** What the public address of a plan's progress answers, as the widget reads it. */
export type { PublicProgress } from './public/progress.ts'

/** Why the server did not do what was asked: the domain's refusals and the server's own. */
export type { Refusal } from './refusal.ts'
