import type { AnswerCurve, Answering } from '@pixel/contract';
import { formatMany } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import css from './answer-picture.module.css';

const WIDTH = 320;
const HEIGHT = 160;
const percent = (share: number) => `${Math.round(share * 100)} %`;

/** How much a bot answers against how good that was rated, with the place of the two thresholds on it. */
export function AnswerPicture({
  curve,
  askFrom,
  answerFrom,
}: Pick<Answering, 'askFrom' | 'answerFrom'> & { curve: AnswerCurve }) {
  const at = placesOf(curve);
  const [ask, answer] = [placeAt(at, askFrom), placeAt(at, answerFrom)];
  return (
    <>
      {curve.state === 'too-few' && (
        <Notice tone="neutral">
          <p>
            {formatMany(curve.rated, 'rated answer')} of {curve.needed} needed: what is good here is
            not known yet.
          </p>
        </Notice>
      )}
      {answer && (
        <figure className={css.figure}>
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={captionOf(answer)}>
            <path className={css.axes} d={`M0 0V${HEIGHT}H${WIDTH}`} />
            <polyline className={css.line} points={at.map(({ x, y }) => `${x},${y}`).join(' ')} />
            {ask && <circle className={css.ask} cx={ask.x} cy={ask.y} r="5" />}
            <circle className={css.answer} cx={answer.x} cy={answer.y} r="5" />
          </svg>
          <figcaption>{captionOf(answer)}</figcaption>
        </figure>
      )}
    </>
  );
}

interface Place {
  readonly threshold: number;
  readonly coverage: number;
  readonly precision: number;
  readonly replies: number;
  readonly rated: number;
  readonly x: number;
  readonly y: number;
}

/** Coverage goes to the right, precision up. Thresholds above which nothing was rated have no place. */
const placesOf = ({ points }: AnswerCurve): Place[] =>
  points.flatMap(({ coverage, precision, ...point }) =>
    coverage === null || precision === null
      ? []
      : [{ ...point, coverage, precision, x: coverage * WIDTH, y: (1 - precision) * HEIGHT }],
  );

const placeAt = (places: readonly Place[], threshold: number): Place | undefined =>
  places.findLast((place) => place.threshold <= threshold);

const captionOf = ({ coverage, precision, replies, rated }: Place) =>
  `It would answer ${percent(coverage)} (${formatMany(replies, 'question')}); of ${formatMany(rated, 'rated answer')} among them ${percent(precision)} were good.`;
