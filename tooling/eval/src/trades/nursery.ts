import type { Trade } from './trade.ts';

export const nursery: Trade = {
  name: 'plant nursery',
  half: 'held-out',
  documents: [
    {
      title: 'Plants and prices',
      text: `Ashcombe Nursery grows 340 kinds of perennials and old apple varieties without peat.

| Plant | Pot | Price | Height when grown |
| --- | --- | --- | --- |
| Lavender Hidcote | 2 litres | £8.50 | 40-50 cm |
| Foxglove Alba | 1 litre | £5.20 | 120-150 cm |
| Apple tree Ribston | bare root | £34.00 | 3-4 m |
| Catmint Walker | 3 litres | £11.00 | 60-80 cm |

Bare-root trees are sold from November to March only. Orders of ten or more of one kind are 12 % cheaper.

## Plant guarantee

If a hardy plant dies within one year we replace it once. Bring the label and a photograph.`,
    },
    {
      title: 'Visiting and delivery',
      text: `## Opening times

We are open Wednesday to Saturday from 9 am to 4.30 pm. In January the nursery is shut.

## Delivery

We post plants on Mondays and Tuesdays so that they never spend a weekend in the van. Postage is £9.95 for up to eight pots. Trees travel by carrier for £22. We cannot send plants to Northern Ireland.

## Dogs and picnics

Dogs on a lead are welcome. You may picnic in the orchard from May to August.

## Finding us

Take the lane beside the chapel in Lower Ashcombe and follow it for half a mile. Sat-nav often leads to the farm: ignore it.`,
    },
    {
      title: 'Advice',
      text: `## When should I plant lavender?

Plant it in April or May, in full sun and gravelly soil. Water it twice a week in the first summer.

## Pruning apple trees

Prune in February, before the buds swell. Never remove more than a third of the crown in one year.

## Slugs

Hostas and delphiniums suffer most. We use nematodes, which work above 5 °C and last six weeks.

## Courses

Hilary Bream teaches grafting on the first Saturday of March. The course costs £48 including two rootstocks. It has room for nine people.`,
    },
  ],
  answerable: [
    ['What does a Lavender Hidcote cost?', '£8.50'],
    ['How tall does catmint get?', '60-80 cm'],
    ['Which plant grows to 130 cm?', 'Foxglove'],
    ['When can I buy bare-root trees?', 'November to March'],
    ['What are your opening times?', '9 am to 4.30 pm'],
    ['How much is postage?', '£9.95'],
    ['can i bring my dog', 'lead'],
    ['When should I prune an apple tree?', 'February'],
    ['Who teaches the grafting course?', 'Hilary Bream'],
    ['How many people can join the course?', 'nine'],
    ['What if my plant dies?', 'replace'],
    ['Do you send plants to Northern Ireland?', 'cannot'],
    ['How long do nematodes last?', 'six weeks'],
  ],
  unanswerable: [
    'Do you sell garden furniture?',
    'Can you design my garden?',
    'Have you got olive trees?',
    'What is the best lawn seed for shade?',
    'Is there a café at the nursery?',
    'Do you take old plastic pots back?',
    'How much does a greenhouse cost?',
    'Can I pay with a National Garden gift voucher?',
    'Who owns the farm next door?',
    'How do I get rid of moles?',
    'Do you employ weekend staff?',
  ],
};
