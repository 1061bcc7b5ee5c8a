import { reportsRouter } from './activities/router.ts'
import { attachmentsRouter } from './attachments/router.ts'
import { boardsRouter } from './boards/router.ts'
import { booksRouter } from './books/router.ts'
import { budgetRouter } from './budget/router.ts'
import { clubsRouter } from './clubs/router.ts'
import { duplicatesRouter } from './duplicates/router.ts'
import { dutiesRouter } from './duties/router.ts'
import { homeCareRouter } from './home-care/router.ts'
import { mattersRouter } from './matters/router.ts'
import { meansRouter } from './means/router.ts'
import { meetingsRouter } from './meetings/router.ts'
import { membersRouter } from './members/router.ts'
import { moneyRouter } from './money/router.ts'
import { papersRouter } from './papers/router.ts'
import { planRouter } from './plan/router.ts'
import { planDraftsRouter } from './plan-drafts/router.ts'
import { privacyRouter } from './privacy/router.ts'
import { releasesRouter } from './releases/router.ts'
import { remindersRouter } from './reminders/router.ts'
import { requestsRouter } from './requests/router.ts'
import { reviewsRouter } from './reviews/router.ts'
import { rosterMemoryRouter } from './roster-memory/router.ts'
import { rostersRouter } from './rosters/router.ts'
import { sessionRouter } from './session/router.ts'
import { setupRouter } from './setup/router.ts'
import { subgroupsRouter } from './subgroups/router.ts'
import { router } from './trpc.ts'
import { unitListsRouter } from './unit-lists/router.ts'
import { unitPlansRouter } from './unit-plans/router.ts'
import { unitRostersRouter } from './unit-rosters/router.ts'
import { usersRouter } from './users/router.ts'
import { visitsRouter } from './visits/router.ts'
import { waitingRouter } from './waiting/router.ts'

export const appRouter = router({
  attachments: attachmentsRouter,
  books: booksRouter,
  boards: boardsRouter,
  budget: budgetRouter,
  clubs: clubsRouter,
  duplicates: duplicatesRouter,
  duties: dutiesRouter,
  subgroups: subgroupsRouter,
  homeCare: homeCareRouter,
  matters: mattersRouter,
  means: meansRouter,
  meetings: meetingsRouter,
  members: membersRouter,
  money: moneyRouter,
  papers: papersRouter,
  plan: planRouter,
  planDrafts: planDraftsRouter,
  privacy: privacyRouter,
  releases: releasesRouter,
  reminders: remindersRouter,
  reports: reportsRouter,
  requests: requestsRouter,
  reviews: reviewsRouter,
  rosterMemory: rosterMemoryRouter,
  rosters: rostersRouter,
  session: sessionRouter,
  setup: setupRouter,
  unitLists: unitListsRouter,
  unitRosters: unitRostersRouter,
  unitPlans: unitPlansRouter,
  users: usersRouter,
  visits: visitsRouter,
  waiting: waitingRouter,
})
