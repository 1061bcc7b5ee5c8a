export { type HeldLine, type NamedElsewhere, tellElsewhere, tellMember } from './told-person.ts'
export { type Viewed, viewedKinds, viewingsKeptFrom, wordViewed } from './viewing.ts'
