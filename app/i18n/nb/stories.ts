import type { stories as pattern } from '../sv/stories.ts'

export const stories: typeof pattern = {
  title: 'Fortellinger',
  lead: 'Fortalt av kvinner som har kommet videre, under andre navn enn sine egne. Hver av dem har godkjent hvert ord og kan ta fortellingen sin tilbake når hun vil.',
  none: 'Akkurat nå er det ingen fortelling å lese her.',
  noneWhy:
    'Den som forteller, bestemmer selv hvor lenge, og på hvilke språk. Derfor er siden tom av og til.',
  toldBy: (alias, month) => `Fortalt av ${alias} i ${month}`,
  told: (month) => `Fortalt i ${month}`,
  notHerName: 'Navnet er ikke hennes eget.',
  before: 'Før du leser',
  hardMarked: 'Vanskelige avsnitt er merket og kan hoppes over.',
  hard: 'Dette avsnittet kan være vanskelig å lese.',
  skipHard: 'Hopp over avsnittet',
  hardEnds: 'Her slutter det vanskelige avsnittet.',
  all: 'Alle fortellinger',
  help: 'Trenger du selv noen å snakke med? Hjelpelinjer',
  elsewhere: {
    title: 'Fortellingen finnes ikke på norsk',
    text: 'Den som har fortalt den, har valgt andre språk. Her kan den leses:',
  },
  gone: {
    title: 'Fortellingen finnes ikke lenger',
    text: 'Den som forteller, bestemmer over fortellingen sin, også når den ikke skal leses mer. Det som sto her, er fjernet for godt.',
  },
  missing: {
    title: 'Her er det ingen fortelling',
    text: 'Adressen kan være skrevet feil. En fortelling kan også ha hatt sin tid: ingen blir liggende lenger enn den som har fortalt den, vil.',
  },
  link: {
    title: 'Fjern en tekst',
    text: 'Med denne lenken fjernes en tekst fra nettstedet vårt.',
    points: [
      'Den forsvinner straks, på alle språk, og legges ikke ut igjen.',
      'Du trenger ikke si hvorfor og ikke hvem du er.',
      'Det kan ikke angres. Vil du bare endre noe: ikke trykk, men ta kontakt med den du pleier å snakke med hos oss.',
    ],
    button: 'Fjern teksten nå',
    done: 'Fjernet, takk',
    doneText: 'Teksten er borte fra nettstedet vårt og kommer ikke tilbake.',
    doneHonest:
      'Har noen andre lagret en kopi, kan vi ikke nå den. Du kan lukke denne siden. Lenken trengs ikke lenger.',
    unknown: 'Lenken kjennes ikke igjen',
    unknownText:
      'Den kan være skrevet feil av. Ta kontakt med den du pleier å snakke med hos oss, så hjelper vi til.',
  },
}
