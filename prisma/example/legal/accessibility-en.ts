import type { ExamplePage } from '../shape.ts'

export const accessibilityEn: ExamplePage = {
  title: 'Accessibility',
  sections: [
    {
      heading: 'Example text',
      paragraphs: [
        'This statement concerns a demonstration. A real organisation writes and dates its own. Last changed on 22 November 2026.',
      ],
    },
    {
      heading: 'What the service is',
      paragraphs: [
        'Here you can buy jewellery, give a gift and read about our work. Everything is done on this site except the card payment itself, which takes place with Stripe.',
      ],
    },
    {
      heading: 'How we meet the requirements',
      paragraphs: ['We aim for WCAG 2.2 level AA and EN 301 549. Among other things this means:'],
      list: [
        'Everything can be done with a keyboard and without JavaScript.',
        'Pages work at a width of 320 pixels and at 400 per cent zoom.',
        'Pictures are described, and measurements are there as text.',
        'Errors are put in words by the field and in a summary at the top, and what you typed remains.',
        'Nothing moves by itself, and nothing is timed without saying so.',
      ],
    },
    {
      heading: 'What we know falls short',
      paragraphs: [
        'The payment page belongs to Stripe and is outside our control. No outside audit of this demonstration has been made.',
      ],
    },
    {
      heading: 'Tell us',
      paragraphs: [
        'If something stands in your way, write to hej@lyktsken.example or ring +46 8 465 004 00 (an example number). We answer within five working days, and meanwhile help you to buy or give in another way.',
        'In Sweden the Post and Telecom Authority, pts.se, supervises the accessibility of online shops.',
      ],
    },
  ],
}
