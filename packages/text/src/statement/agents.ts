const WE =
  /(?<!\p{L})(?:we|our (?:team|staff|drivers?|technicians?)|wir|nous|nosotros)(?!\p{L})(?!\s(?:ask|require|need|expect|recommend|advise|suggest|want|request|would|bitten|empfehlen|benötigen|brauchen|demandons|recommandons|pedimos|recomendamos))/iu;
const ASKED =
  /^(?:and |und )?(?:please|bitte|veuillez|por favor)(?!\p{L})|(?<!\p{L})(?:(?:you|customers|guests|members) (?:must|have to|need to)|yourself|(?:müssen|bringen) sie|sie müssen|selbst)(?!\p{L})/iu;

/** Who does what a clause says: the business, the reader, or nobody in particular. */
function agentOf(form: string): 'we' | 'reader' | undefined {
  if (ASKED.test(form)) return 'reader';
  return WE.test(form) ? 'we' : undefined;
}

/** "We back up your data" of "please back up your data", and the other way round. */
export function isOtherAgent(claim: string, said: string): boolean {
  const [claimed, there] = [agentOf(claim), agentOf(said)];
  return claimed !== undefined && there !== undefined && claimed !== there;
}
