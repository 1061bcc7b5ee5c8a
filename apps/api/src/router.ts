import { reportsRouter } from './activities/router.ts'
import { attachmentsRouter } from './attachments/router.ts'
import { boardsRouter } from './boards/router.ts'
import { booksRouter } from './books/router.ts'
import { clubsRouter } from './clubs/router.ts'
import { duplicatesRouter } from './duplicates/router.ts'
import { homeCareRouter } from './home-care/router.ts'
import { membersRouter } from './members/router.ts'
import { moneyRouter } from './money/router.ts'
import { planRouter } from './plan/router.ts'
import { releasesRouter } from './releases/router.ts'
import { requestsRouter } from './requests/router.ts'
import { reviewsRouter } from './reviews/router.ts'
import { rostersRouter } from './rosters/router.ts'
import { sessionRouter } from './session/router.ts'
import { setupRouter } from './setup/router.ts'
import { router } from './trpc.ts'
import { unitPlansRouter } from './unit-plans/router.ts'
import { usersRouter } from './users/router.ts'
import { waitingRouter } from './waiting/router.ts'

export const appRouter = router({
  attachments: attachmentsRouter,
  books: booksRouter,
  boards: boardsRouter,
  clubs: clubsRouter,
  duplicates: duplicatesRouter,
  homeCare: homeCareRouter,
  members: membersRouter,
  money: moneyRouter,
  plan: planRouter,
  releases: releasesRouter,
  reports: reportsRouter,
  requests: requestsRouter,
  reviews: reviewsRouter,
  rosters: rostersRouter,
  session: sessionRouter,
  setup: setupRouter,
  unitPlans: unitPlansRouter,
  users: usersRouter,
  waiting: waitingRouter,
})
