import type { ExampleDesigner } from './shape.ts'

/** Four hands. The texts are about the craft only: no age, no place, no past. */
export const designers: ExampleDesigner[] = [
  {
    alias: 'flinta',
    name: 'Flinta',
    line: {
      sv: 'Hamrar silver tills ljuset fastnar i det.',
      nb: 'Hamrer sølv til lyset blir hengende i det.',
      en: 'Hammers silver until the light catches in it.',
    },
    text: {
      sv: 'Flinta börjar med en rak tråd och en hammare. Varje slag får synas; hon polerar topparna och låter groparna vara matta. Hon ritar sällan på papper utan provar formen i koppar först.',
      nb: 'Flinta begynner med en rett tråd og en hammer. Hvert slag får synes; hun polerer toppene og lar gropene være matte. Hun tegner sjelden på papir, men prøver formen i kobber først.',
      en: 'Flinta begins with a straight wire and a hammer. Every stroke may show; she polishes the peaks and leaves the hollows matt. She seldom draws on paper and tries the shape in copper first.',
    },
    portrait: 'tools',
    portraitAlt: {
      sv: 'Teckning av hammare, plattång och fil på en arbetsbänk.',
      nb: 'Tegning av hammer, flattang og fil på en arbeidsbenk.',
      en: 'Drawing of a hammer, flat pliers and a file on a workbench.',
    },
  },
  {
    alias: 'malva',
    name: 'Malva',
    line: {
      sv: 'Låter växter bli metall, nerv för nerv.',
      nb: 'Lar planter bli til metall, nerve for nerve.',
      en: 'Turns plants into metal, vein by vein.',
    },
    text: {
      sv: 'Malva pressar blad mellan papper och ritar av nerverna med förstoringsglas. Hon sågar för hand i tunn plåt och kupar bladen mot ett träblock. Stenarna väljer hon efter vad växten hade i sig: dagg, frö eller kåda.',
      nb: 'Malva presser blader mellom papir og tegner av nervene med lupe. Hun sager for hånd i tynn plate og kuver bladene mot en treblokk. Steinene velger hun etter hva planten hadde i seg: dugg, frø eller kvae.',
      en: 'Malva presses leaves between sheets of paper and draws the veins under a glass. She saws thin sheet by hand and domes each leaf over a wooden block. Her stones follow what the plant held: dew, seed or resin.',
    },
    portrait: 'plant',
    portraitAlt: {
      sv: 'Teckning av en malvakvist med två blommor och en knopp.',
      nb: 'Tegning av en kattostkvist med to blomster og en knopp.',
      en: 'Drawing of a sprig of mallow with two flowers and a bud.',
    },
  },
  {
    alias: 'ripa',
    name: 'Ripa',
    line: {
      sv: 'Arbetar lätt: tunn tråd, små länkar, pärlor.',
      nb: 'Arbeider lett: tynn tråd, små lenker, perler.',
      en: 'Works lightly: thin wire, small links, pearls.',
    },
    text: {
      sv: 'Ripa löder länk efter länk och räknar dem högt. Hennes smycken ska knappt kännas och aldrig fastna i en tröja. Pärlor sorterar hon i dagsljus vid fönstret, efter lyster före storlek.',
      nb: 'Ripa lodder lenke etter lenke og teller dem høyt. Smykkene hennes skal knapt kjennes og aldri hekte seg i en genser. Perler sorterer hun i dagslys ved vinduet, etter glans før størrelse.',
      en: 'Ripa solders link after link and counts them aloud. Her pieces should hardly be felt and never catch in a jumper. Pearls she sorts in daylight by the window, for lustre before size.',
    },
    portrait: 'bird',
    portraitAlt: {
      sv: 'Teckning av en ripa som vilar på en gren.',
      nb: 'Tegning av en rype som hviler på en grein.',
      en: 'Drawing of a grouse resting on a branch.',
    },
  },
  {
    alias: 'ambra',
    name: 'Ambra',
    line: {
      sv: 'Samlar kvällsljus i glas, sten och emalj.',
      nb: 'Samler kveldslys i glass, stein og emalje.',
      en: 'Gathers evening light in glass, stone and enamel.',
    },
    text: {
      sv: 'Ambra bygger små rum som ljuset kan bo i. Hon lägger emalj i tunna lager, bränner, slipar och lägger igen. Bakom varje sten lämnar hon en öppning, så att den kan lysa när någon rör sig.',
      nb: 'Ambra bygger små rom som lyset kan bo i. Hun legger emalje i tynne lag, brenner, sliper og legger på nytt. Bak hver stein lar hun det være en åpning, så den kan lyse når noen beveger seg.',
      en: 'Ambra builds small rooms for light to live in. She lays enamel in thin coats, fires, grinds and lays again. Behind each stone she leaves an opening, so that it can glow when somebody moves.',
    },
    portrait: 'bench',
    portraitAlt: {
      sv: 'Stilleben av en arbetsbänk med lykta, skål och pensel.',
      nb: 'Stilleben av en arbeidsbenk med lykt, skål og pensel.',
      en: 'Still life of a workbench with a lantern, a bowl and a brush.',
    },
  },
]
