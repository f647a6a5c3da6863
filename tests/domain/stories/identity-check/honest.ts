/** Sentences as stories have them, of nobody: with numbers, sums, years and months that give nobody away. */
export const honest =
  `Jag var nitton år när jag kom hit, och jag trodde på arbetet som jag hade blivit lovad.
Det tog två månader innan jag förstod att skulden aldrig skulle bli mindre.
En kvinna på mottagningen frågade mig en enda gång om jag var trygg, och då började jag gråta.
I mars 2021 fick jag ett rum med lås på insidan. Det första jag gjorde var att sova i fjorton timmar.
Jag lärde mig att löda silver och att sätta stenar. Mina händer blev lugna av det.
Den första lönen var 12 500 kr, och jag köpte en vinterjacka och en blomma.
Ring 112 om någon är i fara. Polisen nås på 114 14.
Mellan 2018 och 2020 flyttade vi fem gånger. Jag räknade dörrarna.
Om du känner igen dig: det är inte ditt fel, och det finns hjälp dygnet runt.
Under 2019-2021 gick jag i skola på kvällarna och arbetade i verkstaden på dagarna.
Smycket är 45 mm långt och väger 12 gram. Det tar mig tre timmar att göra.
Jag har en syster som jag ringer varje söndag. Hon skrattar åt min svenska.
Jeg var redd hele tiden, men jeg visste ikke hva jeg skulle kalle det.
De tok passet mitt den første kvelden og sa at jeg skyldte 90 000 kroner.
En lege så meg i øynene og spurte om jeg ville bli der. Jeg sa ja.
I oktober begynte jeg på verkstedet. Det luktet voks og metall.
Nå bor jeg i en by ved havet, og jeg går tur hver morgen klokka sju.
Retten brukte to år. Jeg vitnet bak en skjerm, og tolken holdt hånden min.
Det er 7 av 10 som aldri har fortalt det til noen. Jeg er en av de tre.
Jeg har lært meg å si nei, og det er det vanskeligste ordet på norsk.
Når noen spør hvor jeg kommer fra, sier jeg at jeg kommer fra verkstedet.
Vi er fem som arbeider sammen, og vi spiser lunsj ved det lange bordet.
I was promised a kitchen job and a bed of my own. There was neither.
Nobody hit me in the beginning. They counted what I owed, aloud, each night.
It may be that you read this on a borrowed phone. You can leave this page at any time.
The first spring I slept with the light on. By the second I had learnt to solder.
About 80 per cent of what the women sell goes back into the workshop.
In May I signed my own lease. I read the keys' number over and over.
My lawyer said that the case would take eighteen months; it took thirty.
I make the small leaf pendants. Each of them is 18 mm and no two are alike.
What I want people to know is that I was always more than what happened.
She said: you can stay as long as you need. It was the first true sentence in years.
Between 1 250 000 and 1 400 000 kr a year is what the safe house costs.
On Tuesdays we cook together, and I am teaching them how my grandmother did it.`.split('\n')
