import { campaigns } from './campaigns/room.server.ts'
import { designers } from './designers/room.server.ts'
import { facts } from './facts/room.server.ts'
import { funds } from './funds/room.server.ts'
import { gifts } from './gifts/room.server.ts'
import { help } from './help/room.server.ts'
import { members } from './members/room.server.ts'
import { orders } from './orders/room.server.ts'
import { history, people } from './people/room.server.ts'
import { plans } from './plans/room.server.ts'
import { products } from './products/room.server.ts'
import type { DeskRoom, RoomGroup } from './room.ts'
import { settings } from './settings/room.server.ts'
import { stories } from './stories/room.server.ts'
import { storyWithdrawal } from './story-withdrawal/room.server.ts'
import { tax } from './tax/room.server.ts'
import { today } from './today/room.server.ts'
import { vault } from './vault/room.server.ts'

/** The rooms of the desk as the menu has them, those that are used together beside each other. A new room is a word here. */
export const roomGroups = {
  day: [today],
  shop: [orders, products, designers],
  giving: [gifts, plans, funds, tax],
  voice: [stories, storyWithdrawal, vault, facts, campaigns, help],
  house: [people, history, members, settings],
} as const satisfies Record<RoomGroup, readonly DeskRoom[]>

/** Every room, in the order of the menu. */
export const rooms: readonly DeskRoom[] = Object.values(roomGroups).flat()
