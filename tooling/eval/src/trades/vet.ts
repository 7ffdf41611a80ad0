import type { Trade } from './trade.ts';

export const vet: Trade = {
  name: 'veterinary practice',
  half: 'held-out',
  documents: [
    {
      title: 'Services and fees',
      text: `Briarfield Vets look after dogs, cats, rabbits and guinea pigs. We do not treat horses or farm animals.

| Service | Fee |
| --- | --- |
| Consultation (15 minutes) | €52 |
| Repeat consultation | €38 |
| Vaccination, dog | €64 |
| Vaccination, cat | €58 |
| Microchip | €35 |
| Neutering, male cat | €95 |

Bloods taken before noon are ready the same afternoon. Nail clipping is free for members of the Paws Plan.

## Paws Plan

The Paws Plan costs €16 a month and covers yearly vaccination, worming tablets and two health checks. The minimum term is 12 months.

## Insurance

We claim directly from Petsure and Anicover. With other insurers you pay first and send our invoice.`,
    },
    {
      title: 'Appointments and emergencies',
      text: `## Surgery hours

Weekdays from 8.30 am to 6.30 pm, Saturdays from 9 am to noon. Cats-only hours are on Tuesday from 2 pm to 4 pm.

## Emergencies at night

At night and on Sundays our patients are seen by the Lakeside Animal Hospital, phone 01 555 0163. The surcharge there is €120.

## Before an operation

Give no food after 8 pm the evening before; water is fine. Bring your pet between 8.30 and 9 am. Most animals go home by 5 pm.

## Repeat prescriptions

Order them two working days ahead. An animal on long-term medicine must be examined every six months.

## Travelling abroad

A pet passport costs €60. The rabies injection has to be given at least 21 days before you travel.

## The team

Dr Orla Fenwick leads the practice and operates on Mondays and Thursdays. Nurse Tomasz Wilk runs the puppy class on Wednesday evenings.`,
    },
  ],
  answerable: [
    ['How much is a consultation?', '€52'],
    ['What does it cost to vaccinate a cat?', '€58'],
    ['Do you treat horses?', 'do not treat'],
    ['What does the Paws Plan cover?', 'worming'],
    ['When are the cats-only hours?', '2 pm to 4 pm'],
    ['What number should I call at night?', '01 555 0163'],
    ['When should my dog stop eating before an operation?', '8 pm'],
    ['How long before travel must the rabies injection be given?', '21 days'],
    ['Who runs the puppy class?', 'Tomasz Wilk'],
    ['Which insurers do you claim from directly?', 'Petsure'],
    ['are you open on saturday', '9 am to noon'],
    ['How much is a pet passport?', '€60'],
    ['How often must an animal on long-term medicine be examined?', 'six months'],
  ],
  unanswerable: [
    'Do you do home visits?',
    'Can you cremate my cat?',
    'Do you sell dog food?',
    'How much does a hip replacement cost?',
    'Do you board dogs during holidays?',
    'Have you got kittens to adopt?',
    'Where did Dr Fenwick study?',
    'Can my tortoise hibernate at the practice?',
    'Is there a groomer near you?',
    'What is the best breed for children?',
    'Do you offer acupuncture?',
    'Do you accept payment in instalments?',
  ],
};
