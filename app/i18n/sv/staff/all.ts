import { campaigns } from './campaigns.ts'
import { consents } from './consents.ts'
import { costs } from './costs.ts'
import { designerLedger } from './designer-ledger.ts'
import { designers } from './designers.ts'
import { desk } from './desk.ts'
import { exports } from './exports.ts'
import { facts } from './facts.ts'
import { funds } from './funds.ts'
import { gifts } from './gifts.ts'
import { help } from './help.ts'
import { history } from './history.ts'
import { importDesk } from './import-desk.ts'
import { imports } from './imports.ts'
import { members } from './members.ts'
import { newsletters } from './newsletters.ts'
import { orders } from './orders.ts'
import { own } from './own.ts'
import { payments } from './payments.ts'
import { people } from './people.ts'
import { pictures } from './pictures.ts'
import { plans } from './plans.ts'
import { privacy } from './privacy.ts'
import { processing } from './processing.ts'
import { products } from './products.ts'
import { settings } from './settings.ts'
import { signIn } from './sign-in.ts'
import { stories } from './stories.ts'
import { storyPictures } from './story-pictures.ts'
import { storySteps } from './story-steps.ts'
import { tax } from './tax.ts'
import { today } from './today.ts'
import { vault } from './vault.ts'

/** Everything that the desk says, by room. */
export const staff = {
  own,
  members,
  imports,
  importDesk,
  exports,
  desk,
  signIn,
  today,
  pictures,
  products,
  costs,
  designers,
  designerLedger,
  orders,
  facts,
  campaigns,
  help,
  funds,
  gifts,
  plans,
  payments,
  people,
  privacy,
  processing,
  newsletters,
  settings,
  history,
  stories,
  storyPictures,
  storySteps,
  consents,
  vault,
  tax,
}
