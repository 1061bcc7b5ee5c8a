export { type Viewed, viewedKinds, viewingsKeptFrom, wordViewed } from './viewing.ts'
