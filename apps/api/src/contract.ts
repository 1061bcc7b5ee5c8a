import type { appRouter } from './router.ts'

/** All that a client may know of the server: types. */
export type AppRouter = typeof appRouter

/** What the public address of a plan's progress answers, as the widget reads it. */
export type { PublicProgress } from './public/progress.ts'
