export const stories = {
  title: 'Berättelser',
  lead: 'Berättade av kvinnor som har kommit vidare, under andra namn än sina egna. Var och en har godkänt varje ord och kan ta tillbaka sin berättelse när hon vill.',
  none: 'Just nu finns ingen berättelse att läsa här.',
  noneWhy:
    'Den som berättar bestämmer själv hur länge, och i vilka språk. Därför är sidan tom ibland.',
  toldBy: (alias: string, month: string) => `Berättat av ${alias} i ${month}`,
  told: (month: string) => `Berättat i ${month}`,
  notHerName: 'Namnet är inte hennes eget.',
  before: 'Innan du läser',
  hardMarked: 'Svåra avsnitt är märkta och går att hoppa över.',
  hard: 'Det här avsnittet kan vara svårt att läsa.',
  skipHard: 'Hoppa över avsnittet',
  hardEnds: 'Här slutar det svåra avsnittet.',
  all: 'Alla berättelser',
  help: 'Behöver du själv någon att prata med? Hjälplinjer',
  elsewhere: {
    title: 'Berättelsen finns inte på svenska',
    text: 'Den som har berättat den har valt andra språk. Här går den att läsa:',
  },
  gone: {
    title: 'Berättelsen finns inte längre',
    text: 'Den som berättar bestämmer över sin berättelse, också när den inte ska läsas mer. Det som stod här är borttaget för gott.',
  },
  missing: {
    title: 'Här finns ingen berättelse',
    text: 'Adressen kan vara fel skriven. En berättelse kan också ha haft sin tid: ingen ligger kvar längre än den som har berättat den vill.',
  },
  link: {
    title: 'Ta bort en text',
    text: 'Med den här länken tas en text bort från vår webbplats.',
    points: [
      'Den försvinner genast, på alla språk, och läggs inte ut igen.',
      'Du behöver inte säga varför och inte vem du är.',
      'Det går inte att ångra. Vill du bara ändra något: tryck inte, utan hör av dig till den du brukar tala med hos oss.',
    ],
    button: 'Ta bort texten nu',
    done: 'Borttagen, tack',
    doneText: 'Texten är borta från vår webbplats och kommer inte tillbaka.',
    doneHonest:
      'Har någon annan sparat en kopia, kan vi inte nå den. Du kan stänga den här sidan. Länken behövs inte längre.',
    unknown: 'Länken känns inte igen',
    unknownText:
      'Den kan ha blivit avskriven fel. Hör av dig till den du brukar tala med hos oss, så hjälper vi till.',
  },
}
