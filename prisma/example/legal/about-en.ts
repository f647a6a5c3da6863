import type { ExamplePage } from '../shape.ts'

export const aboutEn: ExamplePage = {
  title: 'About Lyktsken',
  sections: [
    {
      heading: 'An invented foundation',
      paragraphs: [
        'Lyktsken does not exist. Names, figures and texts are examples that show how a small organisation can use Lykta to sell, receive gifts and tell its story.',
      ],
    },
    {
      heading: 'Why it is needed',
      paragraphs: [
        'Nobody knows how many are exploited. What can be counted are those whom somebody noticed: in one year {fact:nmt-cases} in Sweden.',
        'Of those who answered a survey about their own experience, {fact:survey-professional-help} had had professional help to work through it.',
      ],
    },
    {
      heading: 'What we would do',
      paragraphs: [
        'We run a workshop and safe housing. People who have left human trafficking behind are given safety, wages and the time it takes.',
        'In the workshop drawings become jewellery. The designers work under an alias, are paid for each drawing and own their patterns.',
      ],
    },
    {
      heading: 'Where the money goes',
      paragraphs: [
        'Beside every piece stands what its price is made of. Beside every purpose stands what a night, an hour or a day costs, and where the figure comes from.',
        'A real organisation would show its board, its statutes, its auditor and its latest annual report here, and no quality mark but those it holds.',
      ],
    },
    {
      heading: 'How we tell',
      paragraphs: [
        'We never show who anybody is. No faces, no names, no history beside a piece for sale. Those who want to tell decide what, where and for how long, and may take it back at any time.',
      ],
    },
    {
      heading: 'Get in touch',
      paragraphs: [
        'hej@lyktsken.example. Lyktsken Foundation (example), Exempelgatan 1, 000 00 Exempelstad, Sweden, organisation number 802000-0000.',
      ],
    },
  ],
}
