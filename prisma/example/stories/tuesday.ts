import type { ExampleStory } from './shape.ts'

export const tuesday: ExampleStory = {
  ...{ key: 'tuesday', alias: 'Vide', showsAlias: false, searchEngines: false, monthsAgo: 4 },
  title: {
    sv: 'En vanlig tisdag',
    nb: 'En vanlig tirsdag',
    en: 'An ordinary Tuesday',
  },
  note: {
    sv: 'Den handlar om vardagen. Ett avsnitt rör rädsla på vägen hem en kväll.',
    nb: 'Den handler om hverdagen. Ett avsnitt rører ved frykt på vei hjem en kveld.',
    en: 'It is about everyday life. One part touches on fear, on the way home one evening.',
  },
  body: {
    sv: [
      'Klockan ringer tjugo i sju. Det är jag som har ställt den, och det är fortfarande det bästa med morgonen.',
      'Jag kokar gröt, för att det är billigt och för att jag tycker om att stå och röra. Grannen under hostar alltid när kaffet är klart. Vi har aldrig talats vid om det, men jag skulle sakna det.',
      'På förmiddagen har jag svenska. Vi är nio i gruppen. I dag lärde vi oss ordet *ändå*, som betyder att man gör något fastän man inte trodde att man skulle.',
      '::: Det här avsnittet handlar om rädsla på vägen hem.',
      'På vägen från bussen gick någon bakom mig i samma takt. Benen blev som vatten. Jag gick in i affären och stod vid mjölken tills stegen hade gått förbi, och ringde henne som jag får ringa. Hon frågade vad jag hade tänkt laga till middag.',
      ':::',
      'Vi pratade om linser hela vägen upp för trappan. Sedan lagade jag dem.',
      'Det var en vanlig tisdag. Jag vill ha många sådana.',
    ],
    nb: [
      'Klokken ringer tjue på sju. Det er jeg som har stilt den, og det er fortsatt det beste med morgenen.',
      'Jeg koker grøt, fordi det er billig, og fordi jeg liker å stå og røre. Naboen under hoster alltid når kaffen er klar. Vi har aldri snakket om det, men jeg ville savnet det.',
      'Om formiddagen har jeg norsk. Vi er ni i gruppen. I dag lærte vi ordet *likevel*, som betyr at man gjør noe selv om man ikke trodde at man skulle.',
      '::: Dette avsnittet handler om frykt på vei hjem.',
      'På vei fra bussen gikk noen bak meg i samme takt. Beina ble som vann. Jeg gikk inn i butikken og sto ved melken til skrittene hadde gått forbi, og ringte henne som jeg får ringe til. Hun spurte hva jeg hadde tenkt å lage til middag.',
      ':::',
      'Vi snakket om linser hele veien opp trappen. Så laget jeg dem.',
      'Det var en vanlig tirsdag. Jeg vil ha mange av dem.',
    ],
    en: [
      'The alarm rings at twenty to seven. It was I who set it, and that is still the best part of the morning.',
      'I make porridge, because it is cheap and because I like to stand and stir. The neighbour below always coughs when the coffee is ready. We have never spoken of it, but I would miss it.',
      'Before noon I have language class. We are nine in the group. Today we learnt the word *anyway*, which means that you do a thing though you did not think that you would.',
      '::: This part is about fear on the way home.',
      'On the way from the bus somebody walked behind me in the same step. My legs turned to water. I went into the shop and stood by the milk until the steps had gone past, and rang the one I may ring. She asked what I had meant to cook for supper.',
      ':::',
      'We talked about lentils all the way up the stairs. Then I cooked them.',
      'It was an ordinary Tuesday. I want many of those.',
    ],
  },
}
