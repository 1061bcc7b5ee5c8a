import { buildApps } from './build-apps.ts'

// `npm run install-and-build`: does everything that is needed before a start, for a service that starts the
// server itself.
buildApps(['api', 'web', 'widget'])
