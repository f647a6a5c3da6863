import type { ExampleStory } from './shape.ts'

export const soldering: ExampleStory = {
  ...{ key: 'soldering', alias: 'Ljung', showsAlias: true, searchEngines: true, monthsAgo: 2 },
  title: {
    sv: 'Att lära sig löda',
    nb: 'Å lære å lodde',
    en: 'Learning to solder',
  },
  note: {
    sv: 'Den handlar om att lära sig ett hantverk, och om tålamod.',
    nb: 'Den handler om å lære et håndverk, og om tålmodighet.',
    en: 'It is about learning a craft, and about patience.',
  },
  body: {
    sv: [
      'Det första jag gjorde i verkstaden var att bränna bort en hel ring. Silvret såg ut att sova, och sedan var det en kula. Hon som lärde mig tog upp kulan, lade den i min hand och sa att den också var silver.',
      'Jag hade inte lärt mig något nytt på länge. Jag trodde att händerna hade glömt hur man gör när man inte kan en sak än.',
      '## Att titta efter färgen',
      'Man löder med ögonen. Metallen blir matt, sedan blank, och precis där ska lågan bort. Det går inte att göra fort, och det går inte att vara någon annanstans i tankarna. Det tyckte jag om.',
      'Efter en månad höll min första fog. Jag böjde den fram och tillbaka, för jag litade inte på den. *Den höll.*',
      '> Kulan ligger kvar på min hylla. Den är det finaste jag har gjort.',
      'Nu är det jag som står bredvid när någon ny tänder lågan. Jag säger inte så mycket. Jag väntar tills hon själv ser färgen.',
    ],
    nb: [
      'Det første jeg gjorde på verkstedet, var å brenne bort en hel ring. Sølvet så ut til å sove, og så var det en kule. Hun som lærte meg opp, tok kulen, la den i hånden min og sa at den også var sølv.',
      'Jeg hadde ikke lært noe nytt på lenge. Jeg trodde hendene hadde glemt hvordan man gjør når man ikke kan en ting ennå.',
      '## Å se etter fargen',
      'Man lodder med øynene. Metallet blir matt, så blankt, og akkurat der må flammen bort. Det går ikke an å skynde seg, og det går ikke an å være et annet sted i tankene. Det likte jeg.',
      'Etter en måned holdt den første skjøten min. Jeg bøyde den frem og tilbake, for jeg stolte ikke på den. *Den holdt.*',
      '> Kulen ligger fortsatt på hyllen min. Den er det fineste jeg har laget.',
      'Nå er det jeg som står ved siden av når en ny tenner flammen. Jeg sier ikke så mye. Jeg venter til hun selv ser fargen.',
    ],
    en: [
      'The first thing I did in the workshop was to burn away a whole ring. The silver seemed to be asleep, and then it was a bead. The woman who taught me picked the bead up, laid it in my hand and said that it was silver too.',
      'I had learnt nothing new for a long time. I thought my hands had forgotten what one does when one cannot do a thing yet.',
      '## Watching for the colour',
      'You solder with your eyes. The metal turns dull, then bright, and just there the flame must go. It cannot be hurried, and you cannot be somewhere else in your thoughts. I liked that.',
      'After a month my first joint held. I bent it back and forth, because I did not trust it. *It held.*',
      '> The bead still lies on my shelf. It is the finest thing I have made.',
      'Now I am the one who stands beside somebody new when she lights the flame. I do not say much. I wait until she sees the colour herself.',
    ],
  },
}
