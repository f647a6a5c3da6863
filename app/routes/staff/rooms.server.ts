import { campaigns } from './campaigns/room.server.ts'
import { facts } from './facts/room.server.ts'
import { funds } from './funds/room.server.ts'
import { gifts } from './gifts/room.server.ts'
import { help } from './help/room.server.ts'
import { members } from './members/room.server.ts'
import { orders } from './orders/room.server.ts'
import { history, people } from './people/room.server.ts'
import { products } from './products/room.server.ts'
import type { DeskRoom } from './room.ts'
import { settings } from './settings/room.server.ts'
import { today } from './today/room.server.ts'

/** The rooms of the desk, in the order of the menu. A new room is a line here. */
export const rooms: readonly DeskRoom[] = [
  today,
  orders,
  gifts,
  funds,
  products,
  facts,
  campaigns,
  help,
  people,
  history,
  members,
  settings,
]
