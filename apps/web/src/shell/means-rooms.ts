/** The screens about carrying out the plan, in the order of their links. */
export const meansRooms = [
  '/viec-duoc-giao',
  '/ke-hoach-dia-phuong',
  '/van-ban',
  '/kinh-phi',
  '/dong-gop',
  '/tap-huan',
  '/kien-nghi',
] as const
export type MeansRoomPath = (typeof meansRooms)[number]

/** Is this the address of one of these screens? */
export function isMeansRoom(path: string): boolean {
  return meansRooms.some((room) => path === room || path.startsWith(`${room}/`))
}
