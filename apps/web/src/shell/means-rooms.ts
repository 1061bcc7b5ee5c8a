/** The screens on which the plan is carried out, in the order of their links. */
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

/** Is this the address of one of them? */
export function isMeansRoom(path: string): boolean {
  return meansRooms.some((room) => path === room || path.startsWith(`${room}/`))
}
